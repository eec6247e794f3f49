import { strFromU8, strToU8, unzipSync } from "fflate"
import {
  AlignmentType,
  BorderStyle,
  Document as WordDocument,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LeaderType,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IStylesOptions,
} from "docx"
import { pngOf } from "@/charts/files/draw"
import { whole } from "@/public-api/files/data-file"
import { zipArchive } from "@/file-formats/zip-archive"
import { wordsIn } from "@/i18n/fact-sentences"
import type { Document, DocumentTable, Part, Picture } from "./parts"

/** A4 with the margins, and the typeface, that Vietnamese offices write in (Decree 30/2020). In twips: 1440 an inch. */
const PAGE = { width: 11906, height: 16838 }
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 851, header: 567, footer: 454 }
const TYPEFACE = "Times New Roman"
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right

/** In half points. */
const SIZE = { title: 32, subtitle: 26, 1: 28, 2: 26, 3: 26, text: 26, table: 20, small: 17 } as const

/** CSS pixels, 96 an inch: a picture is as wide as the text, and no higher than lets its heading stand above it. */
const WIDEST = Math.floor((TEXT_WIDTH / 1440) * 96)
const HIGHEST = 800

/** Pixels of a picture's own: enough for print. */
const PICTURE_WIDTH = 1500

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "808080" }
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE }

/** A document as a Word file (.docx). The same document gives the same bytes. */
export async function wordFile(document: Document): Promise<Uint8Array> {
  const { title, subtitle, locale, footer, parts } = document
  const { t } = wordsIn(locale)
  const word = new WordDocument({
    title,
    subject: subtitle,
    creator: t("site.name"),
    lastModifiedBy: t("site.name"),
    description: footer.join(" "),
    styles: stylesIn(locale),
    numbering: { config: [{ reference: LIST, levels: [BULLET] }] },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        headers: { default: new Header({ children: [pageNumber(document)] }) },
        footers: { default: new Footer({ children: footer.map((text) => small(text)) }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [new TextRun(subtitle)],
          }),
          ...parts.flatMap((part, i) => partIn(part, i, parts[i + 1])),
        ],
      },
    ],
  })
  return alike(await Packer.toBuffer(word), document.made)
}

const LIST = "list"
const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "-",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 567, hanging: 283 } } },
}

function stylesIn(locale: Document["locale"]): IStylesOptions {
  const language = { value: locale === "vi" ? "vi-VN" : "en-GB" }
  const run = { font: TYPEFACE, color: "000000" }
  const heading = (level: 1 | 2 | 3) => ({
    run: { ...run, size: SIZE[level], bold: true, italics: false },
    paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { ...run, size: SIZE.text, language },
        paragraph: { spacing: { before: 60, after: 60, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { ...run, size: SIZE.title, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
    },
  }
}

function pageNumber({ locale }: Document): Paragraph {
  const said = wordsIn(locale).t("documents.page", { page: PAGE_SIGN, pages: PAGES_SIGN })
  const children = said.split(/(#|§)/).map((text) => {
    if (text === PAGE_SIGN) return PageNumber.CURRENT
    return text === PAGES_SIGN ? PageNumber.TOTAL_PAGES : text
  })
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: SIZE.small, children })] })
}

/** They stand in the sentence for what Word counts. */
const [PAGE_SIGN, PAGES_SIGN] = ["#", "§"]

/**
 * @param place  among the parts
 * @param next  what stands below: lines to fill in stay together, and with what they are for
 */
function partIn(part: Part, place: number, next: Part | undefined): readonly (Paragraph | Table)[] {
  const keepNext = next?.kind === "blank" || next?.kind === "list"
  switch (part.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][part.level - 1]!,
          pageBreakBefore: part.onNewPage,
          children: [new TextRun(part.text)],
        }),
      ]
    case "text":
      return [
        part.tone === "quiet"
          ? small(part.text)
          : paragraph(part.text, { alignment: AlignmentType.JUSTIFIED, keepNext }),
      ]
    case "blank":
      return [toFillIn(part.label, keepNext)]
    case "list":
      return part.items.map((text) => paragraph(text, { numbering: { reference: LIST, level: 0 } }))
    case "table":
      return tableIn(part.table)
    case "picture":
      return [pictureIn(part.picture, place)]
    default:
      return part satisfies never
  }
}

function paragraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(text)] })
}

function small(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0 }, children: [new TextRun({ text, size: SIZE.small })] })
}

/** The label, and dots to the end of the line. */
function toFillIn(label: string, keepNext: boolean): Paragraph {
  const end = { type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }
  const isLetter = label.endsWith(")")
  return new Paragraph({
    keepNext,
    tabStops: [end],
    children: [new TextRun(isLetter ? `${label} ` : `${label}: `), new TextRun({ children: [new Tab()] })],
  })
}

/** Its heads come again on each page; no row is cut in two. */
function tableIn({ caption, columns, rows }: DocumentTable): readonly (Paragraph | Table)[] {
  const widths = columns.map(({ share }) => Math.round(share * TEXT_WIDTH))
  const row = (cells: readonly string[], bold: boolean, isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column]!, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 70, right: 70 },
            shading: isHead ? { fill: "EDEFF2" } : undefined,
            children: [
              new Paragraph({
                alignment: columns[column]!.isFigure && !isHead ? AlignmentType.RIGHT : AlignmentType.LEFT,
                spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
                children: [new TextRun({ text, size: SIZE.table, bold })],
              }),
            ],
          }),
      ),
    })
  const heads = columns.map(({ label }) => label)
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 80 },
      children: [new TextRun({ text: caption, bold: true, size: 22 })],
    }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      rows: [row(heads, true, true), ...rows.map(({ cells, isWhole = false }) => row(cells, isWhole, false))],
    }),
    new Paragraph({ spacing: { before: 0, after: 60 }, children: [] }),
  ]
}

function pictureIn({ svg, width, height, alt }: Picture, place: number): Paragraph {
  const scale = Math.min(WIDEST / width, HIGHEST / height)
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const data = Buffer.from(pngOf(svg, PICTURE_WIDTH))
  const altText = { id: String(place + 1), name: "", title: "", description: alt }
  return new Paragraph({
    spacing: { before: 160, after: 160 },
    children: [new ImageRun({ type: "png", data, transformation, altText })],
  })
}

/** The same bytes for the same document: the library writes the hour into it. */
async function alike(file: Uint8Array, made: Date): Promise<Uint8Array> {
  const entries = Object.entries(unzipSync(file)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const dated = entries.map(([name, content]) => {
    if (name !== "docProps/core.xml") return { name, content }
    const day = `${made.toISOString().slice(0, 19)}Z`
    return { name, content: strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, day)) }
  })
  const pieces: Uint8Array[] = []
  const archive = dated.map(({ name, content }) => ({ name, content: () => whole(() => content) }))
  for await (const piece of zipArchive(archive, made)) pieces.push(piece)
  return Buffer.concat(pieces)
}
