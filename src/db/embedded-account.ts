import { spawnSync } from "node:child_process"
import { StartProblem } from "./start-problem"

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
