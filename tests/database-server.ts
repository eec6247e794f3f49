import { randomBytes } from "node:crypto"
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { joinEmbedded } from "@/db/embedded"

/** A test server has nothing to lose: it need not write to disk before it answers, nor keep databases tidy that live for seconds. */
const CARELESS = [
  ...["fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0"],
  ...["checkpoint_timeout=1d", "max_wal_size=4GB", "autovacuum=off", "jit=off"],
]

/**
 * One PostgreSQL for all integration tests: a new embedded one, or the server of TEST_DATABASE_URL, which is left as it was.
 * DATABASE_URL is never touched: it may be somebody's data.
 */
export default async function startDatabaseServer(): Promise<() => Promise<void>> {
  process.env.TEST_RUN = randomBytes(4).toString("hex")
  const cacheDir = (process.env.CACHE_DIR = mkdtempSync(join(tmpdir(), "papi-test-cache-")))
  process.env.DATABASE_PATIENCE = "60000" // a busy machine is no database that hangs
  const given = process.env.TEST_DATABASE_URL
  const forget = () => rmSync(cacheDir, { recursive: true, force: true })
  if (given) return () => dropAllOf(given, process.env.TEST_RUN!).finally(forget)
  const dataDir = mkdtempSync(join(tmpdir(), "papi-test-"))
  chmodSync(dataDir, 0o755) // started by root, the server runs as another user
  const server = await joinEmbedded({ dataDir, dataDirChosen: true, options: CARELESS })
  process.env.TEST_DATABASE_URL = server.url
  return async () => {
    await server.leave()
    forget()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Drops the databases and templates that this run made (tests/database.ts names them). */
async function dropAllOf(url: string, run: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT datname AS name FROM pg_database WHERE datname LIKE $1",
      [`papi\\_%\\_${run}\\_%`],
    )
    for (const { name } of rows) await client.query(`DROP DATABASE "${name}" WITH (FORCE)`)
  } finally {
    await client.end()
  }
}
