import { spawnSync } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import {
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { basename, join } from "node:path"
import { canEnter, type Account, type Binaries } from "./embedded-programs"
import { isAlive } from "./embedded-server"
import { PROJECT_ROOT } from "./settings"
import { StartProblem } from "./fault"

/** The superuser of the embedded server, and the name of the site's database in it. */
export const EMBEDDED_NAME = "papi"

/**
 * The folder that holds the embedded database: the one asked for, if the account can enter it. The default one lies in the checkout;
 * where that is closed to the account (root's home), a system folder named after the checkout takes its place.
 *
 * @throws {StartProblem} the folder was asked for and is closed to the account, or cannot be made
 */
export function embeddedFolder(account: Account, dataDir: string, chosen: boolean): string {
  makeFolder(dataDir)
  if (canEnter(account, dataDir)) return dataDir
  if (chosen)
    throw new StartProblem(
      `DATA_DIR is ${dataDir}; expected a folder that the system user "postgres" can enter, because PostgreSQL does not run as root.`,
    )
  const place = createHash("sha256").update(PROJECT_ROOT).digest("hex").slice(0, 8)
  const instead = `/var/lib/papi-scorecard/${basename(PROJECT_ROOT)}-${place}`
  makeFolder(instead)
  return instead
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new StartProblem(
      `The folder ${folder} for the embedded database cannot be made: ${(cause as Error).message}.`,
      { cause },
    )
  }
}

/** The server's password: random, one for each data folder, readable by its owner alone. */
export function serverPassword(account: Account, folder: string): string {
  const file = join(folder, "password")
  try {
    if (!existsSync(file)) writeOnce(account, file, randomBytes(24).toString("base64url"))
    return readFileSync(file, "utf8")
  } catch (cause) {
    const reason = (cause as Error).message
    throw new StartProblem(
      `The embedded database in ${folder} cannot be used: ${reason}. Start as the user who made it, or set DATA_DIR.`,
      { cause },
    )
  }
}

/** A whole file or none: a start that is killed, or two at once, must not leave half a password. */
function writeOnce(account: Account, file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  try {
    own(account, draft)
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
  } finally {
    rmSync(draft)
  }
}

function own({ uid, gid }: Account, path: string): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/** The cluster's own folder, made by initdb where it is missing: apart first, then moved, so that half of one is never taken for whole. */
export function cluster(account: Account, folder: string, { initdb }: Binaries): string {
  const data = join(folder, "postgres")
  if (existsSync(join(data, "PG_VERSION"))) {
    refuseOtherMajor(account, data, initdb)
    return data
  }
  removeDrafts(folder)
  const draft = `${data}.${process.pid}`
  mkdirSync(draft, { mode: 0o700 })
  own(account, draft)
  const flags = ["--username", EMBEDDED_NAME, "--pwfile", join(folder, "password"), "--auth", "scram-sha-256"]
  const text = ["--encoding", "UTF8", "--locale", "C", "--locale-provider", "icu", "--icu-locale", "und"]
  const made = spawnSync(initdb, ["--pgdata", draft, ...flags, ...text], { ...account, cwd: "/", encoding: "utf8" })
  if (made.status !== 0)
    throw new StartProblem(
      `The embedded database could not be made in ${draft}: ${made.error?.message ?? made.stderr.trim()}`,
    )
  try {
    renameSync(draft, data)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(join(data, "PG_VERSION"))) throw error // else another start was quicker
  }
  return data
}

/** PostgreSQL opens the folder of its own major version only. */
function refuseOtherMajor(account: Account, data: string, initdb: string): void {
  const found = readFileSync(join(data, "PG_VERSION"), "utf8").trim()
  const { stdout } = spawnSync(initdb, ["--version"], { ...account, cwd: "/", encoding: "utf8" })
  const ours = /(\d+)(\.\d+)?\s*$/.exec((stdout ?? "").trim())?.[1]
  if (ours === undefined || ours === found) return
  throw new StartProblem(
    `${data} holds a database of PostgreSQL ${found}, and this program brings PostgreSQL ${ours}. Nothing is lost: with the version of the site ` +
      "that made it, run `npm run data -- backup FILE`; with this one, choose an empty DATA_DIR and run `npm run data -- restore FILE`.",
  )
}

/** What starts that were killed while they made the cluster left behind; a start that is at it now keeps its own. */
function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /^postgres\.(\d+)$/.exec(name)?.[1]
    if (maker && (Number(maker) === process.pid || !isAlive(Number(maker))))
      rmSync(join(folder, name), { recursive: true })
  }
}
