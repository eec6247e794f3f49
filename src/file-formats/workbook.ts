import { xml } from "./xml"
import { zipArchive, type ZipEntry } from "./zip-archive"

/** A figure as a spreadsheet shall show it: the cell holds it unrounded. `format` as Excel writes it, such as "0.00". */
export type Figure = { value: number; format: string }

type Cell = string | number | boolean | null | Figure

/** A sheet with one table. */
export type Sheet = {
  /** at most 31 characters, without []:*?/\ */
  name: string
  /** in characters */
  widths: readonly number[]
  /** the header row */
  header: readonly string[]
  rows: () => AsyncIterable<readonly (readonly Cell[])[]>
  /** rows of words, with lines broken, instead of a table to filter */
  prose?: boolean
  /** sheets that the cells of the first column lead to, by row, counted from the first below the header */
  links?: readonly string[]
}

/** `formats`: those that figures of its sheets may have. */
export type WorkbookFacts = {
  title: string
  creator: string
  description: string
  made: Date
  formats?: readonly string[]
}

export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** A sheet of words: cover, contents, notes. */
export function proseSheet(name: string, header: readonly string[], rows: readonly (readonly string[])[]): Sheet {
  return { name, header, widths: header.map(() => 70), rows: () => oneBatchOf(rows), prose: true }
}

/** The rows of a small sheet. */
export async function* oneBatchOf(rows: readonly (readonly Cell[])[]) {
  yield rows
}

/**
 * An Excel workbook (ECMA-376), made and packed while it is taken: cells are written where they stand, so that no sheet is ever
 * whole in memory. On every sheet the header row is frozen and bold and the first cell is selected.
 */
export function workbook(sheets: readonly Sheet[], facts: WorkbookFacts): AsyncGenerator<Uint8Array> {
  const formats = facts.formats ?? []
  const entry = (name: string, text: string): ZipEntry => ({ name, content: () => once(HEAD + text) })
  return zipArchive(
    [
      entry("[Content_Types].xml", contentTypes(sheets.length)),
      entry(
        "_rels/.rels",
        relationships([`${OFFICE}/officeDocument xl/workbook.xml`, `${PROPERTIES} docProps/core.xml`]),
      ),
      entry("docProps/core.xml", coreProperties(facts)),
      entry("xl/workbook.xml", listOfSheets(sheets)),
      entry("xl/_rels/workbook.xml.rels", relationships(partsOfWorkbook(sheets.length))),
      entry("xl/styles.xml", stylesOf(formats)),
      ...sheets.map((sheet, i) => ({
        name: `xl/worksheets/sheet${i + 1}.xml`,
        content: () => sheetXml(sheet, i === 0, formats),
      })),
    ],
    facts.made,
  )
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const PROPERTIES = `${PACKAGE}/relationships/metadata/core-properties`
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** Cell formats, by their place among the styles; the formats of figures come after them. */
const PLAIN = 0
const BOLD = 1
const WRAPPED = 2
const LINK = 3
const FIRST_FIGURE = 4

/** Numbers below it are Excel's own formats. */
const FIRST_OWN_FORMAT = 164

function stylesOf(formats: readonly string[]): string {
  const own = formats.map((format, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${xml(format)}"/>`)
  const figure = (_: string, i: number) =>
    `<xf numFmtId="${FIRST_OWN_FORMAT + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`
  return (
    `<styleSheet ${MAIN}>${own.length > 0 ? `<numFmts count="${own.length}">${own.join("")}</numFmts>` : ""}${FONTS}` +
    `<cellXfs count="${FIRST_FIGURE + own.length}">${CELL_STYLES}${formats.map(figure).join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}

const FONTS =
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><u/><sz val="11"/><color rgb="FF0B4F8A"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'

const CELL_STYLES =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>'

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  const part = (name: string, contentType: string) => `<Override PartName="${name}" ContentType="${contentType}"/>`
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part("/xl/workbook.xml", `${type}.sheet.main+xml`) +
    part("/xl/styles.xml", `${type}.styles+xml`) +
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    numbers(sheets)
      .map((n) => part(`/xl/worksheets/sheet${n}.xml`, `${type}.worksheet+xml`))
      .join("") +
    "</Types>"
  )
}

/** @param parts  "type target" each; their ids count from rId1 */
function relationships(parts: readonly string[]): string {
  const one = (part: string, i: number) => {
    const [type, target] = part.split(" ")
    return `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`
  }
  return `<Relationships xmlns="${PACKAGE}/relationships">${parts.map(one).join("")}</Relationships>`
}

function partsOfWorkbook(sheets: number): string[] {
  return [...numbers(sheets).map((n) => `${OFFICE}/worksheet worksheets/sheet${n}.xml`), `${OFFICE}/styles styles.xml`]
}

function listOfSheets(sheets: readonly Sheet[]): string {
  const one = ({ name }: Sheet, i: number) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
  return `<workbook ${MAIN} xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.map(one).join("")}</sheets></workbook>`
}

function coreProperties({ title, creator, description, made }: WorkbookFacts): string {
  const at = `<dcterms:created xsi:type="dcterms:W3CDTF">${made.toISOString().slice(0, 19)}Z</dcterms:created>`
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xml(title)}</dc:title><dc:creator>${xml(creator)}</dc:creator>` +
    `<dc:description>${xml(description)}</dc:description>${at}</cp:coreProperties>`
  )
}

async function* sheetXml(sheet: Sheet, first: boolean, formats: readonly string[]): AsyncGenerator<string> {
  const columns = sheet.widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  yield (
    `${HEAD}<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${first ? ' tabSelected="1"' : ""} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A1" sqref="A1"/></sheetView></sheetViews>' +
    `<cols>${columns.join("")}</cols><sheetData>${rowXml(1, sheet.header, () => BOLD)}`
  )
  let last = 1
  const style = (column: number, cell: Cell) => {
    if (isFigure(cell)) return FIRST_FIGURE + formats.indexOf(cell.format)
    return column === 0 && sheet.links ? LINK : sheet.prose ? WRAPPED : PLAIN
  }
  for await (const batch of sheet.rows()) yield batch.map((cells) => rowXml(++last, cells, style)).join("")
  yield `</sheetData>${afterRows(sheet, last)}</worksheet>`
}

/** All columns on the width of an A4 sheet. */
const ON_PAPER = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'

function afterRows({ header, prose, links }: Sheet, last: number): string {
  const link = (name: string, i: number) =>
    `<hyperlink ref="A${i + 2}" location="${xml(`'${name}'!A1`)}" display="${xml(name)}"/>`
  const filter = prose ? "" : `<autoFilter ref="A1:${columnLetters(header.length - 1)}${last}"/>`
  return filter + (links ? `<hyperlinks>${links.map(link).join("")}</hyperlinks>` : "") + ON_PAPER
}

function rowXml(row: number, cells: readonly Cell[], style: (column: number, cell: Cell) => number): string {
  const written = cells.map((cell, column) =>
    cell === null
      ? ""
      : cellXml(`${columnLetters(column)}${row}`, isFigure(cell) ? cell.value : cell, style(column, cell)),
  )
  return `<row r="${row}">${written.join("")}</row>`
}

function isFigure(cell: Cell): cell is Figure {
  return typeof cell === "object" && cell !== null
}

function cellXml(reference: string, cell: string | number | boolean, style: number): string {
  const start = `<c r="${reference}"${style === PLAIN ? "" : ` s="${style}"`}`
  if (typeof cell === "number") return `${start}><v>${cell}</v></c>`
  if (typeof cell === "boolean") return `${start} t="b"><v>${Number(cell)}</v></c>`
  return `${start} t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}

function numbers(upTo: number): number[] {
  return Array.from({ length: upTo }, (_, i) => i + 1)
}
