import { join } from "node:path"
import { connect } from "@/db/connect"
import { migrate, schemaState } from "@/db/migrate"
import { PROJECT_ROOT } from "@/db/settings"
import { StartProblem, withoutPassword } from "@/db/fault"
import { importPackage } from "@/importer/import-package"
import { say } from "./prepare.mjs"

/**
 * Migrates a database and fills it when it is empty, where its role may write; a role that can only read finds it ready or is told so.
 * @throws {StartProblem} it is newer than this program, or lacks what this role may not make
 */
export async function bringUpToDate(url: string): Promise<void> {
  const { open, mayMigrate } = await schemaState(url)
  if (open.length > 0 && !mayMigrate)
    throw new StartProblem(
      `The database lacks the migration ${open.join(", ")}, and ${withoutPassword(url)} may only be read. ` +
        "Run `npm run data -- migrate` with the address of its owner, then start again.",
    )
  if (open.length > 0) say(`Migrated: ${(await migrate(url)).join(", ")}`)
  await fill(url)
}

async function fill(url: string): Promise<void> {
  const { hasRelease, mayImport } = await contents(url)
  if (hasRelease) return
  if (!mayImport) return say("The database has no figures yet: pages say so until `npm run data -- import` has run")
  say("Loading the data package prisma/seed")
  await importPackage({ path: join(PROJECT_ROOT, "prisma/seed"), databaseUrl: url })
}

async function contents(url: string): Promise<{ hasRelease: boolean; mayImport: boolean }> {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ hasRelease: boolean; mayImport: boolean }>(
      `SELECT EXISTS (SELECT FROM release) AS "hasRelease",
              current_setting('transaction_read_only') = 'off' AND has_table_privilege('release', 'INSERT') AS "mayImport"`,
    )
    return rows[0]!
  } finally {
    await client.end()
  }
}
