import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { PROJECT_ROOT } from "@/db/settings"

export type Command =
  | { name: "validate"; path: string; json: boolean; workbook?: WorkbookOptions }
  | { name: "import"; path: string; json: boolean; dryRun: boolean; note?: string; workbook?: WorkbookOptions }
  | { name: "export"; path: string; json: boolean; release?: number }
  | { name: "releases"; json: boolean; release?: number }
  | { name: "rollback"; json: boolean; release: number; dryRun: boolean; note?: string }
  | { name: "migrate"; json: boolean; fill: boolean }
  | { name: "backup"; json: boolean; path: string }
  | { name: "restore"; json: boolean; path: string; replace: boolean }
  | { name: "help"; json: false }

/** That the path is a workbook: the year to read, and the folder of the package around it where one was given. */
export type WorkbookOptions = { year: number; folder?: string }

/** A command that cannot be understood. */
export class UsageProblem extends Error {
  override name = "UsageProblem"
}

export const USAGE = `npm run data -- COMMAND [PATH] [OPTIONS]

  validate [PATH]   check a data package (default: prisma/seed); needs no database
  import [PATH]     bring the database to the state of a data package, as a new release
                    --dry-run      show what would change, write nothing
                    --note TEXT    say in the list of releases what it is for

  PATH may be PAPI's provincial workbook (.xlsx) instead of a folder:
                    --year YYYY        the edition to read from it; the sheet has the year in its name
                    --package FOLDER   take all else from this data package; without it an import takes it
                                       from the newest release, and validate from prisma/seed

  export PATH       write the data package of the newest release to a folder
                    --release N    of an earlier release
  releases [N]      list the releases with what each changed; all that release N changed
  rollback N        bring the database back to the state of release N, as a new release
                    --dry-run, --note TEXT   as for an import

  migrate           bring the database to this program's schema, and nothing else; import and rollback do it, too
                    --fill         load prisma/seed when there is no release yet

  backup FILE       write the whole database, its history of releases included, to a new file
  restore FILE      bring a backup back into the embedded database, when it has no release; stop the site first
                    --replace      also when it has releases; that database is kept under another name

  --json            print one JSON document instead of text

The database is that of DATABASE_URL, else the embedded one.
Exit status: 0 done, 1 problems in the data (all listed, nothing written), 2 wrong usage, 3 the database cannot be used.`

const OPTIONS = {
  "dry-run": { type: "boolean" },
  note: { type: "string" },
  year: { type: "string" },
  package: { type: "string" },
  release: { type: "string" },
  fill: { type: "boolean" },
  replace: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const

type Option = keyof typeof OPTIONS

/** What each command takes beside --json, and behind its name. */
const ACCEPTED = {
  validate: { options: ["year", "package"], takes: "PATH", isNeeded: false },
  import: { options: ["dry-run", "note", "year", "package"], takes: "PATH", isNeeded: false },
  export: { options: ["release"], takes: "PATH", isNeeded: true },
  releases: { options: [], takes: "RELEASE", isNeeded: false },
  rollback: { options: ["dry-run", "note"], takes: "RELEASE", isNeeded: true },
  backup: { options: [], takes: "PATH", isNeeded: true },
  restore: { options: ["replace"], takes: "PATH", isNeeded: true },
  migrate: { options: ["fill"], takes: "nothing", isNeeded: false },
} as const satisfies Record<
  string,
  { options: readonly Option[]; takes: "PATH" | "RELEASE" | "nothing"; isNeeded: boolean }
>

type Name = keyof typeof ACCEPTED

/**
 * Reads the arguments of `npm run data --`. A path is relative to the folder the command was given in.
 * @throws {UsageProblem}
 */
export function parseCommand(args: readonly string[], cwd: string = process.env.INIT_CWD ?? process.cwd()): Command {
  const { values, positionals } = parse(args)
  if (values.help) return { name: "help", json: false }
  const [name, object, ...more] = positionals
  if (name === undefined) throw new UsageProblem("A command is missing.")
  if (!isName(name)) throw new UsageProblem(`There is no command "${name}".`)
  const { options, takes, isNeeded } = ACCEPTED[name]
  const odd = (Object.keys(values) as Option[]).find(
    (option) => option !== "json" && !(options as readonly Option[]).includes(option),
  )
  if (odd) throw new UsageProblem(`${name} takes no --${odd}.`)
  if (object !== undefined && takes === "nothing") throw new UsageProblem(`${name} takes no "${object}".`)
  if (more.length > 0) throw new UsageProblem(`${name} takes no "${more[0]}".`)
  if (object === undefined && isNeeded) throw new UsageProblem(`${name} needs a ${takes}.`)
  return commandOf(name, object, cwd, values)
}

/** The package that comes with the site. */
export const SEED = join(PROJECT_ROOT, "prisma/seed")

function isName(text: string): text is Name {
  return Object.hasOwn(ACCEPTED, text)
}

type Values = ReturnType<typeof parse>["values"]

function commandOf(name: Name, object: string | undefined, cwd: string, values: Values): Command {
  const json = values.json ?? false
  const path = object === undefined ? SEED : resolve(cwd, object)
  const writing = { dryRun: values["dry-run"] ?? false, ...(values.note && { note: values.note }) }
  switch (name) {
    case "validate":
      return { name, path, json, ...workbookOf(path, cwd, values) }
    case "import":
      return { name, path, json, ...writing, ...workbookOf(path, cwd, values) }
    case "export":
      return { name, path, json, ...releaseOf(values.release, "--release") }
    case "releases":
      return { name, json, ...releaseOf(object, "RELEASE") }
    case "rollback":
      return { name, json, release: releaseNumber(object!, "RELEASE"), ...writing }
    case "backup":
      return { name, json, path }
    case "restore":
      return { name, json, path, replace: values.replace ?? false }
    case "migrate":
      return { name, json, fill: values.fill ?? false }
    default:
      return name satisfies never
  }
}

/** A workbook is told by its name: one that is missing, or of an older kind, is to be told of as one. */
function workbookOf(path: string, cwd: string, values: Values): { workbook?: WorkbookOptions } {
  const { year, package: folder } = values
  if (!/\.xls[xmb]?$/i.test(path)) {
    if (year !== undefined || folder !== undefined)
      throw new UsageProblem("--year and --package go with a workbook (.xlsx).")
    return {}
  }
  if (year === undefined) throw new UsageProblem("A workbook needs the year to read from it: --year 2025.")
  if (!/^\d{4}$/.test(year)) throw new UsageProblem(`--year is "${year}"; expected a year, such as 2025.`)
  return { workbook: { year: Number(year), ...(folder !== undefined && { folder: resolve(cwd, folder) }) } }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageProblem((error as Error).message)
  }
}

function releaseOf(text: string | undefined, place: string): { release?: number } {
  return text === undefined ? {} : { release: releaseNumber(text, place) }
}

function releaseNumber(text: string, place: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UsageProblem(`${place} is "${text}"; expected a release's number.`)
}
