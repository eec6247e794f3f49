import { randomBytes } from "node:crypto"
import { Client } from "pg"
import { migrate } from "@/db/migrate"
import { SEED, SeedCopy } from "./importer/seed-copy"

export type TestDatabase = { url: string; drop: () => Promise<void> }

/** Two test files must not make the same template at the same time. */
const TEMPLATE_LOCK = 72707371

/** Runs a query on a connection of its own. */
export async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** A database without anything in it, of this caller alone. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create("template0")
}

/** An empty database with the newest schema, of this caller alone. Cloned from a template, in some 50 ms. */
export function createTestDatabase(): Promise<TestDatabase> {
  return cloneOf("migrated", async (url) => void (await migrate(url)))
}

/** A database with the whole data package imported, of this caller alone. The import runs once, for the first caller. */
export function createSeededDatabase(): Promise<TestDatabase> {
  return cloneOf("seeded", (url) => fillWith(url, SEED))
}

/** A database with the small package (SeedCopy.small) imported, of this caller alone: for what does not depend on how many editions there are. */
export function createSmallDatabase(): Promise<TestDatabase> {
  return cloneOf("small", async (url) => {
    const small = SeedCopy.small()
    await fillWith(url, small.folder)
    small.remove()
  })
}

async function fillWith(url: string, path: string): Promise<void> {
  const { importPackage } = await import("@/importer/import-package")
  await migrate(url)
  await importPackage({ path, databaseUrl: url })
}

/** A copy of a database to which nobody is connected, of this caller alone. In some 100 ms: an import takes seconds. */
export function copyDatabase({ url }: TestDatabase): Promise<TestDatabase> {
  return create(new URL(url).pathname.slice(1))
}

async function cloneOf(kind: string, fill: (url: string) => Promise<void>): Promise<TestDatabase> {
  const template = `papi_template_${process.env.TEST_RUN}_${kind}`
  await withServer(async (server) => {
    await server.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK])
    await makeTemplate(server, template, fill)
  })
  return create(template)
}

async function create(template: string): Promise<TestDatabase> {
  const name = `papi_test_${process.env.TEST_RUN}_${randomBytes(6).toString("hex")}`
  await withServer((server) => server.query(`CREATE DATABASE ${name} TEMPLATE ${template} ENCODING 'UTF8'`))
  return {
    url: urlOf(name),
    drop: () => withServer(async (server) => void (await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  }
}

/** Filled under another name first: a test run that was stopped must not leave half a template. */
async function makeTemplate(server: Client, template: string, fill: (url: string) => Promise<void>): Promise<void> {
  const { rowCount } = await server.query("SELECT FROM pg_database WHERE datname = $1", [template])
  if (rowCount) return
  const draft = `${template}_draft`
  await server.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
  await server.query(`CREATE DATABASE ${draft} TEMPLATE template0 ENCODING 'UTF8'`)
  await fill(urlOf(draft))
  await server.query(`ALTER DATABASE ${draft} RENAME TO ${template}`)
}

async function withServer<T>(run: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: urlOf("postgres") })
  await server.connect()
  try {
    return await run(server)
  } finally {
    await server.end()
  }
}

function urlOf(database: string): string {
  const url = new URL(process.env.TEST_DATABASE_URL ?? "")
  url.pathname = `/${database}`
  return url.href
}
