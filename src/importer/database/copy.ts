import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { Client } from "pg"
import { from as copyFrom, to as copyTo } from "pg-copy-streams"

/** How a null is written in COPY's text format. */
export const NULL = "\\N"

const PART_CHARACTERS = 1 << 18

/**
 * Writes rows with COPY. The parts are asked for as the server takes them, so memory does not grow with their number.
 *
 * @param into  table with its columns
 * @param parts  lines of COPY's text format, any number in each part
 */
export async function copyIn(client: Client, into: string, parts: Iterable<string>): Promise<void> {
  await pipeline(
    Readable.from(inLargeParts(parts), { objectMode: true, highWaterMark: 2 }),
    client.query(copyFrom(`COPY ${into} FROM STDIN`)),
  )
}

/** Reads a query's rows with COPY; calls with the values of each, as text, \N for null. No value may hold a tab, line end or backslash. */
export async function copyOut(client: Client, query: string, take: (values: readonly string[]) => void): Promise<void> {
  let rest = ""
  for await (const chunk of client.query(copyTo(`COPY (${query}) TO STDOUT`)) as AsyncIterable<Buffer>) {
    // Split on ASCII only: a letter cut in two by the chunk's end stays in the rest. Keys are ASCII, so latin1 is enough.
    const lines = (rest + chunk.toString("latin1")).split("\n")
    rest = lines.pop()!
    for (const line of lines) take(line.split("\t"))
  }
}

/** Many small writes cost more than few large ones. */
function* inLargeParts(parts: Iterable<string>): Generator<string> {
  let large = ""
  for (const part of parts) {
    large += part
    if (large.length < PART_CHARACTERS) continue
    yield large
    large = ""
  }
  if (large) yield large
}
