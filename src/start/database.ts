import { join } from "node:path"
import { connect } from "@/db/connect"
import { joinEmbedded } from "@/db/embedded"
import { migrate } from "@/db/migrate"
import { PROJECT_ROOT } from "@/db/project-root"
import type { Settings } from "@/db/settings"
import { withoutPassword } from "@/db/without-password"
import { importPackage } from "@/importer/import-package"
import { say } from "./prepare.mjs"
import { onStop, stop } from "./shutdown"

/** Opens the database of the settings (the embedded one is started), migrates it, and fills it when it is empty. Returns its address. */
export async function readyDatabase(settings: Settings): Promise<string> {
  const url = settings.DATABASE_URL ?? (await startEmbedded(settings))
  say(`Database: ${withoutPassword(url)}`)
  const applied = await migrate(url)
  if (applied.length > 0) say(`Migrated: ${applied.join(", ")}`)
  if (!(await hasRelease(url))) {
    say("Loading the data package prisma/seed")
    await importPackage({ path: join(PROJECT_ROOT, "prisma/seed"), databaseUrl: url })
  }
  return url
}

async function startEmbedded({ DATA_DIR, dataDirChosen }: Settings): Promise<string> {
  say("Starting the embedded PostgreSQL")
  const joining = joinEmbedded({ dataDir: DATA_DIR, dataDirChosen })
  // Registered before it has started: Ctrl-C in between must not leave it behind. One that does not start has nothing to leave.
  onStop(() =>
    joining.then(
      (joined) => joined.leave(),
      () => {},
    ),
  )
  const embedded = await joining
  say(`Its data lie in ${embedded.folder}`)
  void embedded.gone.then(() =>
    stop(1, `The embedded database ended; ${join(embedded.folder, "postgres.log")} says why: stopping`),
  )
  return embedded.url
}

async function hasRelease(url: string): Promise<boolean> {
  const client = await connect(url)
  try {
    return (await client.query("SELECT FROM release LIMIT 1")).rowCount === 1
  } finally {
    await client.end()
  }
}
