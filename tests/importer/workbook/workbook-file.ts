import { createWriteStream } from "node:fs"
import { pipeline } from "node:stream/promises"
import { ZipFile } from "yazl"
import { address } from "@/importer/problems"

/** What a cell of a test's workbook holds. A formula has its last value, or none. */
export type TestCell =
  | string
  | number
  | { error: string }
  | { truth: boolean }
  | { formula: string; value?: number }
  | null

/** A sheet as the test wants it: rows of cells. */
export type TestSheet = { name: string; rows: TestCell[][] }

/** Writes a workbook as spreadsheet programs do: shared strings, sheets by relation, numbers as they are in memory. */
export async function writeWorkbook(path: string, sheets: readonly TestSheet[]): Promise<void> {
  const zip = new ZipFile()
  const add = (name: string, xml: string) =>
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`), name)
  const strings = new Map<string, number>()
  const bodies = sheets.map(({ rows }) => sheetXml(rows, strings))
  add("[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`)
  add("_rels/.rels", relations([["rId1", "officeDocument", "xl/workbook.xml"]]))
  add(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets></workbook>`,
  )
  add(
    "xl/_rels/workbook.xml.rels",
    relations([
      ...sheets.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["rId900", "sharedStrings", "sharedStrings.xml"],
    ]),
  )
  bodies.forEach((body, index) => add(`xl/worksheets/sheet${index + 1}.xml`, body))
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
  add("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${items.join("")}</sst>`)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

function relations(parts: readonly (readonly [id: string, type: string, target: string])[]): string {
  const inner = parts.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join("")}</Relationships>`
}

function sheetXml(rows: readonly (readonly TestCell[])[], strings: Map<string, number>): string {
  const lines = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => cellXml(cell, address(row, column), strings))
    return `<row r="${row + 1}">${inner.join("")}</row>`
  })
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`
}

function cellXml(cell: TestCell, at: string, strings: Map<string, number>): string {
  if (cell === null) return ""
  if (typeof cell === "number") return `<c r="${at}" s="1"><v>${cell}</v></c>`
  if (typeof cell === "string") {
    if (!strings.has(cell)) strings.set(cell, strings.size)
    return `<c r="${at}" t="s"><v>${strings.get(cell)}</v></c>`
  }
  if ("truth" in cell) return `<c r="${at}" t="b"><v>${Number(cell.truth)}</v></c>`
  if ("error" in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`
  const value = cell.value === undefined ? "" : `<v>${cell.value}</v>`
  return `<c r="${at}"><f>${escaped(cell.formula)}</f>${value}</c>`
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}
