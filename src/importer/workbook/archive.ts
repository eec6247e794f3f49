import { closeSync, fstatSync, openSync, readFileSync } from "node:fs"
import { strFromU8, unzipSync, type UnzipFileInfo } from "fflate"
import { SaxesParser } from "saxes"
import type { CellProblem } from "../package/cell-values"
import { fileProblem } from "../package/csv-lines"

/** PAPI's own workbooks have less than 1 MB, unpacked less than 10. */
const LIMITS = { packed: 32 << 20, unpacked: 128 << 20 }

/** A file that is no workbook, or none that may be opened. */
export class UnreadableWorkbook extends Error {
  override name = "UnreadableWorkbook"

  constructor(readonly problem: CellProblem) {
    super(problem.problem)
  }
}

const SAVE_AS_XLSX = "Open it in a spreadsheet program and save it as .xlsx, without a password"

/** The parts of a workbook, which is a ZIP archive. Never unpacks more than the limit, whatever the archive says of itself. */
export class Archive {
  private readonly sizes = new Map<string, number>()
  private unpacked = 0

  /** @throws {UnreadableWorkbook} */
  constructor(private readonly bytes: Uint8Array) {
    refuseOtherFormats(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    this.unzip(({ name, originalSize }) => {
      this.sizes.set(name, originalSize)
      return false
    })
  }

  /**
   * A part as text; null when there is none of this name.
   * @throws {UnreadableWorkbook} too large, or damaged
   */
  text(name: string): string | null {
    const size = this.sizes.get(name)
    if (size === undefined) return null
    this.unpacked += size
    if (this.unpacked > LIMITS.unpacked) throw tooLarge(`${this.unpacked >> 20} MB unpacked`, LIMITS.unpacked)
    return strFromU8(this.unzip((file) => file.name === name)[name]!)
  }

  private unzip(filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.bytes, { filter })
    } catch (error) {
      throw damaged((error as Error).message)
    }
  }
}

/** The bytes of a file. @throws {UnreadableWorkbook} no such file, or too large */
export function readBytes(path: string): Uint8Array {
  const absent = fileProblem(path, "a workbook (.xlsx)")
  if (absent) {
    const problem = absent.problem === "missing file" ? "no such file" : absent.problem
    const remedy = "Give the path of the workbook; it is relative to the folder you are in"
    throw new UnreadableWorkbook({ ...absent, problem, remedy })
  }
  const file = openSync(path, "r")
  try {
    const { size } = fstatSync(file)
    if (size > LIMITS.packed) throw tooLarge(`${size >> 20} MB`, LIMITS.packed)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

export function damaged(found: string): UnreadableWorkbook {
  return new UnreadableWorkbook({
    ...{ problem: "damaged workbook", found, expected: "a whole .xlsx file" },
    remedy: "Take the file from its source again",
  })
}

export function tooLarge(found: string, limit: number | string): UnreadableWorkbook {
  const expected = typeof limit === "number" ? `at most ${limit >> 20} MB` : limit
  const remedy = "Save the sheet of the year alone in a new workbook, without empty rows and columns"
  return new UnreadableWorkbook({ problem: "workbook too large", found, expected, remedy })
}

function refuseOtherFormats(bytes: Buffer): void {
  const begins = bytes.subarray(0, 4).toString("hex")
  if (begins === "504b0304") return
  const isOle = begins === "d0cf11e0"
  const isLocked = isOle && bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))
  const found = isLocked ? "one with a password" : isOle ? "an old .xls file" : "a file of another kind"
  throw new UnreadableWorkbook({ problem: "not a workbook", found, expected: "an .xlsx file", remedy: SAVE_AS_XLSX })
}

/** What to do with each element, by its name without prefix, and with the text in it. */
export type Handlers = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Reads an XML document. Entities that it declares itself are not resolved. @throws {UnreadableWorkbook} not well-formed */
export function readXml(xml: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser({ position: false })
  parser.on("error", (error) => {
    throw damaged(`XML: ${error.message}`)
  })
  // Plain texts, as the parser does not resolve namespaces.
  if (open) parser.on("opentag", ({ name, attributes }) => open(local(name), attributes as Record<string, string>))
  if (close) parser.on("closetag", ({ name }) => close(local(name)))
  if (text) {
    parser.on("text", text)
    parser.on("cdata", text)
  }
  parser.write(xml).close()
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1)
}
