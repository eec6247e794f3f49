import { isUtf8 } from "node:buffer"
import { accessSync, constants, createReadStream, lstatSync, statSync } from "node:fs"
import { basename } from "node:path"
import type { Problems } from "../problems"
import type { CellProblem } from "./cell-values"

/**
 * The values of a line of CSV (RFC 4180, one record per line).
 * @returns null when a quote is not closed on the line, or something follows a closing quote
 */
export function splitLine(line: string): string[] | null {
  if (!line.includes('"')) return line.split(",")
  const parts = line.match(PART) ?? []
  if (parts.join(",").length !== line.length) return null
  return parts.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part))
}

/** A quoted value, or one without quotes, where a value begins. */
const PART = /(?<=^|,)(?:"(?:[^"]|"")*"(?=,|$)|[^",]*(?=,|$))/g

/** The column, from 1, at which the value with this index begins. */
export function columnOfValue(line: string, index: number): number {
  const parts = line.includes('"') ? (line.match(PART) ?? []) : line.split(",")
  return parts.slice(0, index).reduce((column, part) => column + part.length + 1, 1)
}

/** Values as a line of CSV, quoted only where it is needed. */
export function joinLine(values: readonly string[]): string {
  return values.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(",")
}

/**
 * Why nothing can be read from a path: no file, a link that leads nowhere, a folder, or a file that is closed to us. Null where it can.
 * @param kind  what is expected there: "scores.csv", "a workbook (.xlsx)"
 */
export function fileProblem(path: string, kind: string): Omit<CellProblem, "remedy"> | null {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (!entry) return { problem: "missing file", found: "none", expected: kind }
  const file = statSync(path, { throwIfNoEntry: false })
  if (!file) return { problem: "missing file", found: "a link that leads nowhere", expected: kind }
  if (!file.isFile())
    return { problem: "not a file", found: file.isDirectory() ? "a folder" : "a device or pipe", expected: kind }
  try {
    accessSync(path, constants.R_OK)
    return null
  } catch {
    return { problem: "closed file", found: "one that may not be read", expected: kind }
  }
}

/** Some lines of a file; `first` is the number of the first one, from 1. A line has no line end. */
export type TextBlock = { lines: string[]; first: number }

const BLOCK_BYTES = 1 << 20
const LINE_FEED = 10

/**
 * The lines of a UTF-8 file in blocks of about a megabyte, so that memory does not grow with the file. Line feeds end a line; a carriage
 * return before one is dropped: spreadsheets on Windows write both. What is not UTF-8 is a problem; a line with it is left blank.
 */
export async function* textBlocks(path: string, problems: Problems): AsyncGenerator<TextBlock> {
  const file = basename(path)
  let rest: Buffer = Buffer.alloc(0)
  let first = 1
  let isBegun = false
  for await (const chunk of createReadStream(path, { highWaterMark: BLOCK_BYTES }) as AsyncIterable<Buffer>) {
    const begun = isBegun ? chunk : withoutMark(chunk, file, problems)
    if (begun === null) return
    isBegun = true
    const bytes = rest.length === 0 ? begun : Buffer.concat([rest, begun])
    const end = bytes.lastIndexOf(LINE_FEED) + 1
    rest = bytes.subarray(end)
    if (end === 0) continue
    const lines = linesOf(bytes.subarray(0, end - 1), first, file, problems)
    yield { lines, first }
    first += lines.length
  }
  if (rest.length > 0) yield { lines: linesOf(rest, first, file, problems), first }
}

function linesOf(bytes: Buffer, first: number, file: string, problems: Problems): string[] {
  if (isUtf8(bytes)) return withoutReturns(bytes.toString("utf8").split("\n"))
  // Latin-1 keeps every byte as one character, so the lines with bytes that are not UTF-8 can be told apart.
  const lines = bytes.toString("latin1").split("\n")
  return withoutReturns(lines.map((line, index) => decoded(line, first + index, file, problems)))
}

function decoded(line: string, number: number, file: string, problems: Problems): string {
  const bytes = Buffer.from(line, "latin1")
  const text = bytes.toString("utf8")
  if (isUtf8(bytes)) return text
  const column = text.indexOf("\uFFFD") + 1
  problems.add({
    ...{ file, line: number, column, problem: "wrong encoding", expected: "UTF-8" },
    found: `a byte that is not UTF-8 (0x${bytes[Buffer.byteLength(text.slice(0, column - 1))]!.toString(16)})`,
    remedy: "Save the file as UTF-8",
  })
  return ""
}

function withoutReturns(lines: string[]): string[] {
  return lines.some((line) => line.endsWith("\r")) ? lines.map((line) => line.replace(/\r$/, "")) : lines
}

const MARK = "a UTF-8 byte order mark"
const NO_TEXT = "a table as text (CSV, UTF-8)"
const ENCODINGS = [
  { begins: [0xef, 0xbb, 0xbf], name: MARK },
  { begins: [0xff, 0xfe], name: "UTF-16 (little endian)" },
  { begins: [0xfe, 0xff], name: "UTF-16 (big endian)" },
]

/** Other kinds of file under the name of a table, by their first bytes. */
const KINDS = [
  { begins: [0x50, 0x4b, 0x03, 0x04], name: "a workbook or another ZIP archive" },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], name: "an old workbook (.xls)" },
  { begins: [0x1f, 0x8b], name: "a packed file (gzip)" },
  { begins: [0x25, 0x50, 0x44, 0x46], name: "a PDF document" },
]

/** Letters of two bytes: every other one is zero in what is written with Latin letters. A single zero byte is a matter of its line. */
function isMostlyWide(bytes: Buffer): boolean {
  return bytes.filter((byte) => byte === 0).length > bytes.length / 4
}

const CARRIAGE_RETURN = 13

/** A file's beginning, a byte order mark taken off and told of; null for what cannot be read on: UTF-16, no text, no line feed. */
function withoutMark(bytes: Buffer, file: string, problems: Problems): Buffer | null {
  const beginsSo = ({ begins }: { begins: readonly number[] }) => begins.every((byte, index) => bytes[index] === byte)
  const refuse = (problem: CellProblem) => void problems.add({ file, line: 1, column: 1, ...problem })
  const kind = KINDS.find(beginsSo)
  if (kind) {
    const remedy = "Save the table as CSV (UTF-8) under this name"
    refuse({ problem: "not a text file", found: kind.name, expected: NO_TEXT, remedy })
    return null
  }
  if (bytes.includes(CARRIAGE_RETURN) && !bytes.includes(LINE_FEED)) {
    const remedy = "Save the file with the line ends of Unix or Windows"
    refuse({ problem: "wrong line ends", found: "carriage returns alone", expected: "line feeds", remedy })
    return null
  }
  const marked = ENCODINGS.find(beginsSo)
  const found = marked?.name ?? (isMostlyWide(bytes.subarray(0, 100)) ? "zero bytes (UTF-16 without a mark?)" : null)
  if (found === null) return bytes
  refuse({
    ...{ found, expected: "UTF-8 without byte order mark" },
    problem: found === MARK ? "byte order mark" : "wrong encoding",
    remedy: 'Save the file as UTF-8 without mark ("UTF-8", not "UTF-8 with BOM")',
  })
  return found === MARK ? bytes.subarray(3) : null
}
