import { createReadStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGunzip } from "node:zlib"
import type { Client } from "pg"
import { from as copyFrom } from "pg-copy-streams"
import { connect } from "@/db/connect"
import { migrate } from "@/db/migrate"
import { StartProblem } from "@/db/fault"
import { END_OF_TABLE, MAGIC, target, type BackupHead } from "./write-backup"

const PART_CHARACTERS = 1 << 18

export type Restored = {
  head: BackupHead
  /** name of the database that was there before, with releases of its own; it is kept */
  before: string | null
}

type Request = {
  databaseUrl: string
  file: string
  /** put the backup in the place of a database that has releases of its own */
  replace: boolean
}

/**
 * Brings a backup back as a database of its own, and puts it in the place of the one that is there only when it is whole. What was there
 * keeps its data under another name. For the embedded server: it takes the right to make databases.
 *
 * @throws {StartProblem} the file is no backup or a newer program's, there are releases that would be lost from sight, somebody is connected
 */
export async function restoreBackup({ databaseUrl, file, replace }: Request): Promise<Restored> {
  const lines = linesOf(file)
  const head = await readHead(file, lines)
  const releases = await releasesIn(databaseUrl)
  if (releases > 0 && !replace)
    throw new StartProblem(
      `The database has ${releases} release${releases === 1 ? "" : "s"} of its own; the backup of ${head.writtenAt} has ${head.releases}. ` +
        "Nothing was changed. Write a backup of it first; then --replace puts the other in its place.",
    )
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14)
  const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1))
  const [draft, before] = [`${name}_restoring_${moment}`, `${name}_before_${moment}`]
  const server = await connect(urlOf(databaseUrl, "postgres"))
  try {
    await server.query(`CREATE DATABASE ${server.escapeIdentifier(draft)}`)
    await fill(urlOf(databaseUrl, draft), head, lines)
    await putInPlace(server, { name, draft, before })
  } catch (error) {
    await server.query(`DROP DATABASE IF EXISTS ${server.escapeIdentifier(draft)} WITH (FORCE)`)
    throw error
  } finally {
    await server.end()
  }
  return { head, before: releases > 0 ? before : null }
}

function urlOf(databaseUrl: string, database: string): string {
  const url = new URL(databaseUrl)
  url.pathname = `/${encodeURIComponent(database)}`
  return url.href
}

async function releasesIn(url: string): Promise<number> {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ there: boolean }>("SELECT to_regclass('public.release') IS NOT NULL AS there")
    if (!rows[0]!.there) return 0
    return (await client.query<{ count: number }>("SELECT count(*)::int AS count FROM release")).rows[0]!.count
  } finally {
    await client.end()
  }
}

/** Renaming takes a moment in which nobody is connected: a site that runs would go on with the old figures. */
async function putInPlace(
  server: Client,
  { name, draft, before }: Record<"name" | "draft" | "before", string>,
): Promise<void> {
  const rename = (from: string, to: string) =>
    server.query(`ALTER DATABASE ${server.escapeIdentifier(from)} RENAME TO ${server.escapeIdentifier(to)}`)
  try {
    await rename(name, before)
  } catch (cause) {
    if ((cause as { code?: string }).code !== "55006") throw cause
    throw new StartProblem("Somebody is connected to the database: stop the site, then restore. Nothing was changed.", {
      cause,
    })
  }
  await rename(draft, name)
}

/** The schema as it was when the backup was written, its rows, then what this program's schema has beyond it. */
async function fill(url: string, head: BackupHead, lines: AsyncIterator<string>): Promise<void> {
  await migrate(url, undefined, head.migrations)
  const client = await connect(url)
  try {
    await client.query("BEGIN")
    for (const table of head.tables) {
      await pipeline(
        Readable.from(rowsOf(lines, table.name), { objectMode: false }),
        client.query(copyFrom(`COPY ${target(client, table.name, table.columns)} FROM STDIN`)),
      )
      await refuseLoss(client, table)
    }
    await setSequences(client)
    await client.query("COMMIT")
  } finally {
    await client.end()
  }
  await migrate(url)
}

/** In large parts: many small writes cost more than few large ones. */
async function* rowsOf(lines: AsyncIterator<string>, table: string): AsyncGenerator<string> {
  let part = ""
  for (;;) {
    const { value, done } = await lines.next()
    if (done)
      throw new StartProblem(
        `The backup ends in the middle of the table ${table}: it is not whole. Nothing was changed.`,
      )
    if (value === END_OF_TABLE) break
    part += `${value}\n`
    if (part.length < PART_CHARACTERS) continue
    yield part
    part = ""
  }
  if (part) yield part
}

async function refuseLoss(client: Client, { name, rows }: BackupHead["tables"][number]): Promise<void> {
  const found = await client.query<{ rows: number }>(
    `SELECT count(*)::int AS rows FROM ${client.escapeIdentifier(name)}`,
  )
  if (found.rows[0]!.rows === rows) return
  throw new StartProblem(
    `The table ${name} has ${found.rows[0]!.rows} rows after the restore; the backup says ${rows}. Nothing was changed.`,
  )
}

/** Numbers go on after the highest that is there. */
async function setSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `SELECT table_name AS "table", column_name AS "column", pg_get_serial_sequence(quote_ident(table_name), column_name) AS sequence
     FROM information_schema.columns
     WHERE table_schema = 'public' AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL`,
  )
  for (const { table, column, sequence } of rows) {
    const [from, name] = [client.escapeIdentifier(table), client.escapeIdentifier(column)]
    await client.query(`SELECT setval($1, coalesce((SELECT max(${name}) FROM ${from}), 1))`, [sequence])
  }
}

async function readHead(file: string, lines: AsyncIterator<string>): Promise<BackupHead> {
  try {
    const { value: magic } = await lines.next()
    const { value: head } = await lines.next()
    if (magic === MAGIC) return JSON.parse(head as string) as BackupHead
  } catch (cause) {
    throw new StartProblem(`${file} cannot be read as a backup: ${(cause as Error).message}.`, { cause })
  }
  throw new StartProblem(`${file} is not a backup; expected a file that \`npm run data -- backup\` wrote.`)
}

/** Split on line feeds only: COPY leaves no other meaning to them. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const text = createReadStream(file)
  const unpacked = createGunzip()
  text.once("error", (error) => unpacked.destroy(error))
  let rest = ""
  const decoder = new TextDecoder()
  for await (const part of text.pipe(unpacked) as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(part, { stream: true })).split("\n")
    rest = lines.pop()!
    yield* lines
  }
  if (rest) yield rest
}
