import { create as readFont } from "fontkit"
import { readFileSync } from "node:fs"
import PdfDocument from "pdfkit"
import svgToPdf from "svg-to-pdfkit"
import { FONT_FILES } from "@/charts/files/draw"
import { wordsIn } from "@/i18n/fact-sentences"
import type { Document, DocumentTable, Part, Picture } from "./parts"

type Pdf = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/** Points, 72 an inch. The footer stands in the lower margin. */
const A4 = { width: 595.28, height: 841.89 }
const MARGIN = { top: 48, bottom: 74, left: 48, right: 48 }
const WIDTH = A4.width - MARGIN.left - MARGIN.right
const BOTTOM = A4.height - MARGIN.bottom
const HIGHEST_PICTURE = 660

/** Of a pixel of the layout: with less, the letters of a picture are no longer read with ease. */
const LEAST_SCALE = 0.52

const SIZE = { title: 22, subtitle: 12, lead: 12.5, text: 10, table: 8.5, small: 7.5, 1: 15, 2: 11.5, 3: 10 } as const
const INK = "#1b2430"
const QUIET = "#4c5666"
const LINE = "#8b94a3"
const WASH = "#eef1f5"
const CELL = { x: 4, y: 2.2 }

const [REGULAR, BOLD] = ["regular", "bold"] as const

/** Read once a thread, with all that has been learned of their letters: that was half the work of a document. */
const FONTS = FONT_FILES.map((file) => readFont(readFileSync(file)))

/**
 * A document as PDF: text that can be selected, our letters in it, and a structure for those who have it read to them (PDF/UA). The
 * same document gives the same bytes.
 */
export async function pdfFile(document: Document): Promise<Uint8Array> {
  const pdf = begin(document)
  const root = pdf.struct("Document")
  pdf.addStructure(root)
  const page: Page = { pdf, root, document }
  write(page, "H1", document.title, { size: SIZE.title, font: BOLD, after: 2 })
  write(page, "P", document.subtitle, { size: SIZE.subtitle, colour: QUIET, after: 12 })
  document.parts.forEach((part, i) => add(page, part, document.parts[i + 1]))
  root.end()
  footers(page)
  pdf.end()
  const pieces: Uint8Array[] = []
  for await (const piece of pdf as unknown as AsyncIterable<Uint8Array>) pieces.push(piece)
  return Buffer.concat(pieces)
}

type Page = { pdf: Pdf; root: Element; document: Document }

function begin({ title, subtitle, locale, made }: Document): Pdf {
  const site = wordsIn(locale).t("site.name")
  const options = {
    size: "A4",
    margins: MARGIN,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    displayTitle: true,
    lang: locale === "vi" ? "vi-VN" : "en-GB",
    bufferPages: true, // the footers come last
    info: { Title: title, Subject: subtitle, Author: site, Creator: site, CreationDate: made, ModDate: made },
    font: FONTS[0],
  }
  const pdf = new PdfDocument(options as unknown as PDFKit.PDFDocumentOptions) // the types do not know PDF/UA yet
  pdf.registerFont(REGULAR, FONTS[0]!)
  pdf.registerFont(BOLD, FONTS[1]!)
  return pdf
}

function add(page: Page, part: Part, next: Part | undefined): void {
  const { pdf, root } = page
  switch (part.kind) {
    case "heading": {
      if (part.onNewPage) pdf.addPage()
      makeRoom(page, HEADING + (next ? leastHeight(page, next) : 0))
      pdf.y += pdf.y > MARGIN.top ? 10 : 0
      pdf.outline.addItem(part.text)
      return write(page, `H${part.level + 1}`, part.text, { size: SIZE[part.level], font: BOLD, after: 5 })
    }
    case "text":
      return write(page, "P", part.text, TEXT_STYLES[part.tone ?? "plain"])
    case "blank":
      return write(page, "P", `${part.label}: ${".".repeat(60)}`, TEXT_STYLES.plain)
    case "list": {
      const list = pdf.struct("L")
      root.add(list)
      for (const text of part.items) listItem(page, list, text)
      return list.end()
    }
    case "table":
      return addTable(page, part.table)
    case "picture":
      return addPicture(page, part.picture)
    default:
      return part satisfies never
  }
}

/** What a heading takes at most. */
const HEADING = 40

type Style = { size: number; font?: string; colour?: string; after: number; indent?: number }

const TEXT_STYLES: Readonly<Record<"plain" | "lead" | "quiet", Style>> = {
  plain: { size: SIZE.text, after: 6 },
  lead: { size: SIZE.lead, after: 8 },
  quiet: { size: SIZE.small, colour: QUIET, after: 6 },
}

/** A paragraph, whole on its page. */
function write(page: Page, tag: string, text: string, style: Style, parent: Element = page.root): void {
  const { pdf } = page
  const { size, font = REGULAR, colour = INK, after, indent = 0 } = style
  const options = { width: WIDTH - indent, lineGap: size * 0.12 }
  makeRoom(page, set(pdf, font, size).heightOfString(text, options))
  parent.add(
    pdf.struct(tag, {}, () => {
      set(pdf, font, size)
        .fillColor(colour)
        .text(text, MARGIN.left + indent, pdf.y, options)
    }),
  )
  pdf.y += after
}

function listItem(page: Page, list: Element, text: string): void {
  const { pdf } = page
  const item = pdf.struct("LI")
  list.add(item)
  const style = { ...TEXT_STYLES.plain, indent: 12, after: 3 }
  makeRoom(page, set(pdf, REGULAR, style.size).heightOfString(text, { width: WIDTH - style.indent }) + 4)
  const y = pdf.y
  item.add(
    pdf.struct("Lbl", {}, () => void set(pdf, REGULAR, style.size).fillColor(INK).text("\u2013", MARGIN.left, y)),
  )
  pdf.y = y
  write(page, "LBody", text, style, item)
  item.end()
}

function set(pdf: Pdf, font: string, size: number): Pdf {
  return pdf.font(font).fontSize(size)
}

/** What is to come stands together: on this page, or on the next one. */
function makeRoom({ pdf }: Page, height: number): void {
  if (pdf.y + height > BOTTOM && pdf.y > MARGIN.top) pdf.addPage()
}

/** What must stand below a heading on the same page. */
function leastHeight(page: Page, part: Part): number {
  if (part.kind === "picture") return pictureSize(page, part.picture, HEADING).height
  if (part.kind === "table") return headHeight(page, part.table) + 60
  return part.kind === "heading" ? 80 : 40
}

/** Lines and washes: nothing to read. */
function decoration(pdf: Pdf, draw: () => void): void {
  pdf.markContent("Artifact", { type: "Layout" })
  draw()
  pdf.endMarkedContent()
}

/** As wide as the text; smaller where it then stands on the page that has been begun. */
function pictureSize({ pdf }: Page, { width, height }: Picture, above = 0) {
  const widest = Math.min(WIDTH / width, HIGHEST_PICTURE / height)
  const left = (BOTTOM - pdf.y - above) / height
  const scale = left < widest && left >= LEAST_SCALE ? left : widest
  return { width: width * scale, height: height * scale }
}

function addPicture(page: Page, picture: Picture): void {
  const { pdf, root } = page
  const { width, height } = pictureSize(page, picture)
  makeRoom(page, height)
  const { y } = pdf
  const bbox: [number, number, number, number] = [MARGIN.left, y, MARGIN.left + width, y + height]
  const options = { width, height, preserveAspectRatio: "xMinYMin meet", fontCallback: letters }
  const draw = () => svgToPdf(pdf, withoutHalos(picture.svg), MARGIN.left, y, options)
  root.add(pdf.struct("Figure", { alt: picture.alt, bbox, placement: "Block" } as object, draw))
  pdf.y = y + height + 10
}

function letters(_family: string, bold: boolean): string {
  return bold ? BOLD : REGULAR
}

/** Letters stand on a light border where lines pass behind them; the library would draw it over them. */
function withoutHalos(svg: string): string {
  return svg.replace(/ stroke="[^"]*" stroke-width="[^"]*" stroke-linejoin="round" paint-order="stroke"/g, "")
}

/** Its heads come again on each page; no row is cut in two. */
function addTable(page: Page, table: DocumentTable): void {
  const { pdf, root } = page
  const heads = table.columns.map(({ label }) => label)
  makeRoom(page, headHeight(page, table) + 40)
  const element = pdf.struct("Table")
  root.add(element)
  write(page, "Caption", table.caption, { size: SIZE.text, font: BOLD, after: 3 }, element)
  tableRow(page, table, heads, element, "head")
  for (const { cells, isWhole } of table.rows) {
    if (pdf.y + rowHeight(pdf, table, cells, isWhole) > BOTTOM) {
      pdf.addPage()
      tableRow(page, table, heads, null, "head")
    }
    tableRow(page, table, cells, element, isWhole ? "whole" : "row")
  }
  element.end()
  pdf.y += 12
}

function headHeight({ pdf }: Page, table: DocumentTable): number {
  const caption = set(pdf, BOLD, SIZE.text).heightOfString(table.caption, { width: WIDTH })
  return (
    caption +
    rowHeight(
      pdf,
      table,
      table.columns.map(({ label }) => label),
      true,
    )
  )
}

function rowHeight(pdf: Pdf, { columns }: DocumentTable, cells: readonly string[], isBold = false): number {
  set(pdf, isBold ? BOLD : REGULAR, SIZE.table)
  const heights = cells.map((text, i) =>
    pdf.heightOfString(text || " ", { width: columns[i]!.share * WIDTH - 2 * CELL.x }),
  )
  return Math.max(...heights) + 2 * CELL.y
}

/** @param table  the element that it belongs to; null: heads that only come again */
function tableRow(
  { pdf }: Page,
  { columns }: DocumentTable,
  cells: readonly string[],
  table: Element | null,
  kind: "head" | "whole" | "row",
): void {
  const { y } = pdf
  const isBold = kind !== "row"
  const height = rowHeight(pdf, { caption: "", columns, rows: [] }, cells, isBold)
  decoration(pdf, () => {
    if (kind === "head") pdf.rect(MARGIN.left, y, WIDTH, height).fill(WASH)
    pdf.lineWidth(0.5).strokeColor(LINE)
    pdf
      .moveTo(MARGIN.left, y + height)
      .lineTo(MARGIN.left + WIDTH, y + height)
      .stroke()
  })
  const row = table && pdf.struct("TR") // the file is only whole when every element has its place
  if (row) table.add(row)
  let x = MARGIN.left
  cells.forEach((text, i) => {
    const { share, isFigure = false } = columns[i]!
    const [left, width] = [x + CELL.x, share * WIDTH - 2 * CELL.x]
    const draw = () => {
      const options = { width, align: isFigure ? "right" : "left" } as const
      set(pdf, isBold ? BOLD : REGULAR, SIZE.table)
        .fillColor(INK)
        .text(text, left, y + CELL.y, options)
    }
    const [tag, scope] = kind === "head" ? ["TH", "Column"] : i === 0 ? ["TH", "Row"] : ["TD", undefined]
    if (row) row.add(pdf.struct(tag!, { scope } as object, draw))
    else decoration(pdf, draw)
    x += share * WIDTH
  })
  row?.end()
  pdf.y = y + height
}

/** Source, release and number, on every page. */
function footers({ pdf, document }: Page): void {
  const { start, count } = pdf.bufferedPageRange()
  const { t } = wordsIn(document.locale)
  for (let i = start; i < start + count; i++) {
    pdf.switchToPage(i)
    pdf.page.margins.bottom = 0 // below the text there is only this
    const number = t("documents.page", { page: String(i + 1), pages: String(count) })
    const top = BOTTOM + 14
    pdf.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] })
    pdf.lineWidth(0.5).strokeColor(LINE)
    pdf
      .moveTo(MARGIN.left, top - 5)
      .lineTo(MARGIN.left + WIDTH, top - 5)
      .stroke()
    set(pdf, REGULAR, SIZE.small).fillColor(QUIET)
    pdf.text(number, MARGIN.left, top, { width: WIDTH, align: "right", lineBreak: false })
    pdf.text(document.footer.join("\n"), MARGIN.left, top, { width: WIDTH - 70 })
    pdf.endMarkedContent()
  }
}
