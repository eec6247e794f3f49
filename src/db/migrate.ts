import { createHash, randomUUID } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Client } from "pg"
import { connect } from "./connect"
import { PROJECT_ROOT } from "./settings"
import { StartProblem, withoutPassword } from "./fault"

/** Prisma's own number for this lock: its tools and ours keep out of each other's way. */
const MIGRATION_LOCK = 72707369

/** Prisma's table as its tools make it, so that they can be used on the same database. */
const BOOK = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`

const FOLDER = join(PROJECT_ROOT, "prisma/migrations")

type Migration = { name: string; sql: string; checksum: string }

/**
 * Brings a database to the newest schema: each migration in a transaction of its own, in order of name. Two at once: the second waits.
 *
 * @param only  names of migrations to make, no others: a backup is brought back into the schema it was written from
 * @returns the names of the migrations applied now; empty when there was nothing to do
 * @throws {StartProblem} a migration that was applied before has changed since, or fails: then it leaves no trace
 * @see docs/decisions/0011-migrations-runner.md  why not Prisma's command
 */
export async function migrate(
  url: string,
  folder: string = FOLDER,
  only?: readonly string[],
): Promise<readonly string[]> {
  const client = await connect(url)
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK])
    await client.query(BOOK)
    const applied = await appliedChecksums(client)
    const known = migrationsIn(folder)
    refuseNewer(known, [...applied.keys(), ...(only ?? [])])
    const open = known.filter((each) => isOpen(each, applied) && (only?.includes(each.name) ?? true))
    for (const migration of open) await apply(client, migration)
    return open.map(({ name }) => name)
  } finally {
    await client.end() // gives the lock back, too
  }
}

/** How a database stands to the migrations of this program. */
export type SchemaState = {
  /** migrations it lacks, in order */
  open: readonly string[]
  /** whether this role may make them here: not on a standby, not with rights to read only */
  mayMigrate: boolean
}

/**
 * Looks at a database without writing: a role that can only SELECT may ask, on a standby, too.
 * @throws {StartProblem} the database is newer than this program, a migration has changed, or the role may not read
 */
export async function schemaState(url: string, folder: string = FOLDER): Promise<SchemaState> {
  const client = await connect(url)
  try {
    const { isMigrated, mayMigrate } = await rights(client)
    const applied = isMigrated ? await appliedChecksums(client) : new Map<string, string>()
    const known = migrationsIn(folder)
    refuseNewer(known, [...applied.keys()])
    return { open: known.filter((each) => isOpen(each, applied)).map(({ name }) => name), mayMigrate }
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error
    const sentence = "may not read the database's tables; docs/operations.md has the GRANTs that it needs"
    throw new StartProblem(`The role of ${withoutPassword(url)} ${sentence}.`, { cause: error })
  } finally {
    await client.end()
  }
}

async function rights(client: Client): Promise<{ isMigrated: boolean; mayMigrate: boolean }> {
  const { rows } = await client.query<{ isMigrated: boolean; mayMigrate: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS "isMigrated",
            NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off'
              AND has_schema_privilege('public', 'CREATE') AS "mayMigrate"`,
  )
  return rows[0]!
}

function refuseNewer(known: readonly Migration[], made: readonly string[]): void {
  const newer = made.filter((name) => !known.some((each) => each.name === name))
  if (newer.length === 0) return
  throw new StartProblem(
    `The database is newer than this program: it has the migration ${newer.toSorted().join(", ")}, which is unknown here. ` +
      "Start the version of the site that made it, or restore the backup from before the upgrade.",
  )
}

function migrationsIn(folder: string): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "migration.sql")))
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8")
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") }
  })
}

async function appliedChecksums(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT "migration_name" AS name, "checksum" FROM "_prisma_migrations"
     WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

function isOpen({ name, checksum }: Migration, applied: ReadonlyMap<string, string>): boolean {
  const before = applied.get(name)
  if (before !== undefined && before !== checksum)
    throw new StartProblem(
      `Migration ${name} has changed since it was applied: found checksum ${checksum.slice(0, 8)}, expected ${before.slice(0, 8)}. ` +
        "Restore the file and write the change as a new migration.",
    )
  return before === undefined
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query("BEGIN")
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query("COMMIT")
  } catch (error) {
    await client.query("ROLLBACK")
    throw new StartProblem(`Migration ${name} failed and was rolled back: ${(error as Error).message}.`, {
      cause: error,
    })
  }
}
