import { isUtf8 } from "node:buffer"
import { createReadStream } from "node:fs"
import { basename } from "node:path"
import type { Problems } from "../problems"

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
const ENCODINGS = [
  { begins: [0xef, 0xbb, 0xbf], name: MARK },
  { begins: [0xff, 0xfe], name: "UTF-16 (little endian)" },
  { begins: [0xfe, 0xff], name: "UTF-16 (big endian)" },
]

/** A file's beginning, a byte order mark taken off and told of; null for UTF-16, which cannot be read on. */
function withoutMark(bytes: Buffer, file: string, problems: Problems): Buffer | null {
  const marked = ENCODINGS.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))
  const found = marked?.name ?? (bytes.subarray(0, 100).includes(0) ? "zero bytes (UTF-16 without a mark?)" : null)
  if (found === null) return bytes
  problems.add({
    ...{ file, line: 1, column: 1, found, expected: "UTF-8 without byte order mark" },
    problem: found === MARK ? "byte order mark" : "wrong encoding",
    remedy: 'Save the file as UTF-8 without mark ("UTF-8", not "UTF-8 with BOM")',
  })
  return found === MARK ? bytes.subarray(3) : null
}
