import { createWriteStream } from "node:fs"
import { rm } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGzip } from "node:zlib"
import type { Client } from "pg"
import { to as copyTo } from "pg-copy-streams"
import { connect } from "@/db/connect"
import { StartProblem } from "@/db/fault"

/** First line of a backup; JSON follows on the second. */
export const MAGIC = "papi-backup 1"
/** Line after the last row of a table, as pg_dump has it: no row of COPY's text format can look like it. */
export const END_OF_TABLE = "\\."

export type BackupHead = {
  writtenAt: string
  /** of PostgreSQL, for people */
  server: string
  /** names of the migrations that made the schema */
  migrations: readonly string[]
  /** in an order in which rows refer only to rows before them */
  tables: readonly { name: string; columns: readonly string[]; rows: number }[]
  releases: number
}

/** Every table but Prisma's book of migrations; the head has what counts of that. */
const TABLES = `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' AND a.attnum > 0 AND NOT a.attisdropped
    AND a.attgenerated = ''
  GROUP BY c.relname ORDER BY c.relname`

const REFERENCES = `SELECT DISTINCT f.relname AS "from", t.relname AS "to" FROM pg_constraint c
  JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid WHERE c.contype = 'f' AND c.conrelid <> c.confrelid`

/**
 * Writes a whole database, its history of releases included, to one compressed file. All of it is of one moment; readers and imports go on.
 * @throws {StartProblem} the file is there already, or cannot be written
 */
export async function writeBackup(databaseUrl: string, file: string): Promise<BackupHead> {
  const client = await connect(databaseUrl)
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    const head = await headOf(client)
    await write(client, head, file)
    return head
  } finally {
    await client.end()
  }
}

async function write(client: Client, head: BackupHead, file: string): Promise<void> {
  const out = createWriteStream(file, { flags: "wx", mode: 0o600 })
  try {
    await pipeline(Readable.from(lines(client, head), { objectMode: false }), createGzip(), out)
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code !== "EEXIST") await rm(file, { force: true }) // half a backup must not pass for one
    throw new StartProblem(`The backup ${file} cannot be written: ${message}.`, { cause })
  }
}

async function* lines(client: Client, head: BackupHead): AsyncGenerator<Buffer> {
  yield Buffer.from(`${MAGIC}\n${JSON.stringify(head)}\n`)
  for (const { name, columns } of head.tables) {
    const copy = copyTo(`COPY ${target(client, name, columns)} TO STDOUT`)
    for await (const part of client.query(copy) as AsyncIterable<Buffer>) yield part
    yield Buffer.from(`${END_OF_TABLE}\n`)
  }
}

/** A table with its columns, as COPY names them. */
export function target(client: Client, name: string, columns: readonly string[]): string {
  return `${client.escapeIdentifier(name)} (${columns.map((column) => client.escapeIdentifier(column)).join(", ")})`
}

async function headOf(client: Client): Promise<BackupHead> {
  const { rows: tables } = await client.query<{ name: string; columns: string[] }>(TABLES)
  const { rows: references } = await client.query<{ from: string; to: string }>(REFERENCES)
  const { rows: migrations } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
  )
  const { rows: server } = await client.query<{ version: string }>(
    "SELECT current_setting('server_version') AS version",
  )
  const counted = []
  for (const table of referredFirst(tables, references))
    counted.push({ ...table, rows: await count(client, table.name) })
  return {
    writtenAt: new Date().toISOString(),
    server: server[0]!.version,
    migrations: migrations.map(({ name }) => name),
    tables: counted,
    releases: counted.find(({ name }) => name === "release")?.rows ?? 0,
  }
}

async function count(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ rows: number }>(
    `SELECT count(*)::int AS rows FROM ${client.escapeIdentifier(table)}`,
  )
  return rows[0]!.rows
}

/** @throws {Error} tables refer to each other in a circle, which no backup of this kind could restore */
function referredFirst<Table extends { name: string }>(
  tables: readonly Table[],
  references: readonly { from: string; to: string }[],
): Table[] {
  const ordered: Table[] = []
  while (ordered.length < tables.length) {
    const isDone = (name: string) => ordered.some((table) => table.name === name)
    const isReady = ({ name }: Table) => references.every(({ from, to }) => from !== name || isDone(to))
    const next = tables.filter((table) => !isDone(table.name) && isReady(table))
    if (next.length === 0) throw new Error("Tables refer to each other in a circle")
    ordered.push(...next)
  }
  return ordered
}
