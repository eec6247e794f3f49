// What must be there before the first line of TypeScript can run. Plain JavaScript without packages: on a fresh clone there are none.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { GENERATED, isOld } from "./generate.mjs"

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Checks Node, installs packages that are missing or of another version than the lock file's, makes what is generated. Messages go to stderr. */
export async function prepare() {
  checkNode()
  if (!isInstalled()) install()
  for (const part of Object.values(GENERATED).filter(isOld)) {
    say(part.step)
    await part.make()
  }
}

/**
 * Whether the packages of the lock file are there. Their versions count, not times, which a copy or a checkout changes. What only building
 * needs may be left out where the site is built, all of it or none.
 */
function isInstalled() {
  const [wanted, found] = ["package-lock.json", "node_modules/.package-lock.json"].map(packagesIn)
  if (!found) return false
  const isPruned = existsSync(at(".next/BUILD_ID")) && !Object.values(found).some(({ dev }) => dev)
  return Object.entries(wanted).every(([path, { version, dev, optional, devOptional }]) => {
    if (path === "" || optional || devOptional) return true // another system's
    return found[path] ? found[path].version === version : isPruned && dev
  })
}

function packagesIn(lockFile) {
  return existsSync(at(lockFile)) ? JSON.parse(readFileSync(at(lockFile), "utf8")).packages : undefined
}

/** One line of progress. Not on stdout: that belongs to what a command prints. */
export function say(step) {
  process.stderr.write(`${step}\n`)
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(at("package.json"), "utf8"))
  const [major, minor] = engines.node
    .replace(/[^\d.]/g, "")
    .split(".")
    .map(Number)
  const [ours, ourMinor] = process.versions.node.split(".").map(Number)
  if (ours > major || (ours === major && ourMinor >= minor)) return
  throw new Error(`Node is ${process.versions.node}; expected ${engines.node}.`)
}

function install() {
  say("Installing packages (a minute or two the first time)")
  // npm tells its children where it is; started without npm, it is looked for like any program.
  const npm = process.env.npm_execpath
  const flags = ["install", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]
  const [program, args] = npm ? [process.execPath, [npm, ...flags]] : ["npm", flags]
  const { status, error } = spawnSync(program, args, { cwd: at("."), stdio: ["ignore", 2, 2], shell: !npm })
  if (status !== 0) throw new Error(`Packages could not be installed: ${error?.message ?? "npm says why above"}.`)
}
