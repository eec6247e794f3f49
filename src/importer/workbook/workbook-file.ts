import { basename } from "node:path"
import type { CellProblem } from "../package/cell-values"
import { address, sheetPlace, type Problem, type Problems } from "../problems"
import { Archive, damaged, readBytes, readXml, tooLarge } from "./archive"

/** A workbook's sheets, each read when it is asked for. */
export type Workbook = { file: string; names: readonly string[]; sheet: (name: string) => Sheet }

type Relation = { id: string; type: string; target: string }

/** Opens a workbook. @throws {UnreadableWorkbook} */
export function openWorkbook(path: string): Workbook {
  const file = basename(path)
  const archive = new Archive(readBytes(path))
  const book = relations(archive, "").find(({ type }) => type.endsWith("/officeDocument"))?.target
  const xml = book === undefined ? null : archive.text(book)
  if (book === undefined || xml === null) throw damaged("no workbook in the archive")
  const parts = relations(archive, book)
  const targets = new Map(parts.map(({ id, target }) => [id, target]))
  const sheets = sheetsOf(xml)
  const stringsPart = parts.find(({ type }) => type.endsWith("/sharedStrings"))?.target
  let strings: readonly string[] | null = null
  return {
    file,
    names: [...sheets.keys()],
    sheet: (name) => {
      strings ??= sharedStringsOf((stringsPart && archive.text(stringsPart)) ?? "<sst/>")
      const part = archive.text(targets.get(sheets.get(name)!) ?? "")
      if (part === null) throw damaged(`sheet ${name} is not in the archive`)
      return { file, name, rows: sheetRows(part, strings) }
    },
  }
}

/** The relation of each sheet, by its name. */
function sheetsOf(xml: string): ReadonlyMap<string, string> {
  const sheets = new Map<string, string>()
  readXml(xml, {
    open: (name, attributes) => {
      const relation = Object.keys(attributes).find((key) => key.endsWith(":id"))
      if (name === "sheet" && relation) sheets.set(attributes.name ?? "", attributes[relation]!)
    },
  })
  return sheets
}

/** What a part refers to, targets as names in the archive. */
function relations(archive: Archive, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1)
  const found: Relation[] = []
  readXml(archive.text(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? "<none/>", {
    open: (name, { Id, Type, Target }) => {
      if (name === "Relationship")
        found.push({ id: Id ?? "", type: Type ?? "", target: resolved(folder, Target ?? "") })
    },
  })
  return found
}

/** A target, which counts from the folder of the part or from the top, as a name in the archive. */
function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith("/") ? target : folder + target).split("/"))
    if (step === "..") path.pop()
    else if (step !== "" && step !== ".") path.push(step)
  return path.join("/")
}

/** A cell that holds something: the text of a number is as the file has it. `error` is also a formula without a value. */
export type Cell = { kind: "number" | "text" | "error"; text: string }

/** A row by columns from 0 (A); blank cells are holes. */
export type SheetRow = readonly (Cell | undefined)[]

/** A sheet: rows from 0. */
export type Sheet = { file: string; name: string; rows: readonly SheetRow[] }

/** PAPI's sheets have some 170 rows and 70 columns. */
const GREATEST = { rows: 5_000, columns: 1_000 }

/** The rows of a worksheet's XML. @throws {UnreadableWorkbook} */
function sheetRows(xml: string, sharedStrings: readonly string[]): SheetRow[] {
  const rows: (Cell | undefined)[][] = []
  let cell: { row: number; column: number; type: string; value: string | null; isFormula: boolean } | null = null
  let [row, column] = [-1, -1]
  let [isValue, isPhonetic] = [false, false]
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "row") [row, column] = [attributes.r ? Number(attributes.r) - 1 : row + 1, -1]
      else if (name === "c") {
        column = attributes.r ? columnOf(attributes.r) : column + 1
        cell = { row, column, type: attributes.t ?? "n", value: null, isFormula: false }
      } else if (name === "f" && cell) cell.isFormula = true
      else if (name === "rPh") isPhonetic = true
      else if (name === "v" || name === "t") isValue = !isPhonetic
    },
    text: (text) => {
      if (isValue && cell) cell.value = (cell.value ?? "") + text
    },
    close: (name) => {
      if (name === "v" || name === "t") isValue = false
      else if (name === "rPh") isPhonetic = false
      else if (name === "c" && cell) {
        const value = cellOf(cell, sharedStrings)
        if (value) put(rows, cell.row, cell.column, value)
        cell = null
      }
    },
  })
  return Array.from(rows, (each) => each ?? [])
}

function put(rows: (Cell | undefined)[][], row: number, column: number, cell: Cell): void {
  if (row >= GREATEST.rows || column >= GREATEST.columns)
    throw tooLarge(`a cell at ${address(row, column)}`, `at most ${GREATEST.rows} rows and ${GREATEST.columns} columns`)
  const cells = (rows[row] ??= [])
  cells[column] = cell
}

type Raw = { type: string; value: string | null; isFormula: boolean }

function cellOf({ type, value, isFormula }: Raw, sharedStrings: readonly string[]): Cell | null {
  if (value === null) return isFormula ? { kind: "error", text: "a formula without a value" } : null
  if (type === "n") return { kind: "number", text: value }
  if (type === "e") return { kind: "error", text: value }
  if (type === "b") return { kind: "text", text: value === "1" ? "TRUE" : "FALSE" }
  const text = (type === "s" ? (sharedStrings[Number(value)] ?? "") : value).replaceAll(/\s/g, " ").trim()
  return text === "" ? null : { kind: "text", text: text.normalize("NFC") }
}

/** The strings that cells refer to by number; what tells how to read them aloud is left out. */
function sharedStringsOf(xml: string): string[] {
  const strings: string[] = []
  let [text, isText, isPhonetic] = ["", false, false]
  readXml(xml, {
    open: (name) => {
      if (name === "si") text = ""
      else if (name === "rPh") isPhonetic = true
      else if (name === "t") isText = !isPhonetic
    },
    text: (part) => {
      if (isText) text += part
    },
    close: (name) => {
      if (name === "t") isText = false
      else if (name === "rPh") isPhonetic = false
      else if (name === "si") strings.push(text)
    },
  })
  return strings
}

/** The column of an address, from 0: 5 for F12. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? "A"
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** What a cell says, as text; "" for a blank one. */
export function textOf(cell: Cell | undefined): string {
  return cell?.text ?? ""
}

/** Gathers what is wrong or odd in a sheet, each at its cell; row and column from 0. */
export class SheetProblems {
  readonly warnings: Problem[] = []

  constructor(
    readonly sheet: Sheet,
    private readonly problems: Problems,
  ) {}

  refuse(row: number, column: number, problem: CellProblem): void {
    this.problems.add({ ...sheetPlace(this.sheet, row, column), ...problem })
  }

  warn(row: number, column: number, problem: CellProblem): void {
    this.warnings.push({ ...sheetPlace(this.sheet, row, column), ...problem })
  }
}
