import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { PROJECT_ROOT } from "@/db/project-root"

export type Command =
  | { name: "validate"; path: string; json: boolean }
  | { name: "import"; path: string; json: boolean; dryRun: boolean; note?: string }
  | { name: "export"; path: string; json: boolean; release?: number }
  | { name: "releases"; json: boolean }
  | { name: "help"; json: false }

/** A command that cannot be understood. */
export class UsageProblem extends Error {
  override name = "UsageProblem"
}

export const USAGE = `npm run data -- COMMAND [PATH] [OPTIONS]

  validate [PATH]   check a data package (default: prisma/seed); needs no database
  import [PATH]     bring the database to the state of a data package, as a new release
                    --dry-run      show what would change, write nothing
                    --note TEXT    say in the list of releases what it is for
  export PATH       write the data package of the newest release to a folder
                    --release N    of an earlier release
  releases          list the releases

  --json            print one JSON document instead of text

The database is that of DATABASE_URL, else the embedded one.
Exit status: 0 done, 1 problems in the data (all listed, nothing written), 2 wrong usage, 3 the database cannot be used.`

const OPTIONS = {
  "dry-run": { type: "boolean" },
  note: { type: "string" },
  release: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const

type Option = keyof typeof OPTIONS

/** What each command takes beside --json. */
const ACCEPTED: Readonly<Record<string, { options: readonly Option[]; path: "optional" | "required" | "none" }>> = {
  validate: { options: [], path: "optional" },
  import: { options: ["dry-run", "note"], path: "optional" },
  export: { options: ["release"], path: "required" },
  releases: { options: [], path: "none" },
}

/**
 * Reads the arguments of `npm run data --`. A path is relative to the folder the command was given in.
 * @throws {UsageProblem}
 */
export function parseCommand(args: readonly string[], cwd: string = process.env.INIT_CWD ?? process.cwd()): Command {
  const { values, positionals } = parse(args)
  if (values.help) return { name: "help", json: false }
  const [name, path, ...more] = positionals
  const accepted = name === undefined ? undefined : ACCEPTED[name]
  if (!accepted) throw new UsageProblem(name === undefined ? "A command is missing." : `There is no command "${name}".`)
  const odd = (Object.keys(values) as Option[]).find(
    (option) => option !== "json" && !accepted.options.includes(option),
  )
  if (odd) throw new UsageProblem(`${name} takes no --${odd}.`)
  if (more.length > 0 || (path !== undefined && accepted.path === "none"))
    throw new UsageProblem(`${name} takes no "${more[0] ?? path}".`)
  if (path === undefined && accepted.path === "required") throw new UsageProblem(`${name} needs a PATH.`)
  const folder = path === undefined ? join(PROJECT_ROOT, "prisma/seed") : resolve(cwd, path)
  return commandOf(name as "validate" | "import" | "export" | "releases", folder, values)
}

type Values = ReturnType<typeof parse>["values"]

function commandOf(name: "validate" | "import" | "export" | "releases", path: string, values: Values): Command {
  const json = values.json ?? false
  switch (name) {
    case "validate":
      return { name, path, json }
    case "import":
      return { name, path, json, dryRun: values["dry-run"] ?? false, ...(values.note && { note: values.note }) }
    case "export":
      return { name, path, json, ...(values.release !== undefined && { release: releaseNumber(values.release) }) }
    case "releases":
      return { name, json }
    default:
      return name satisfies never
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageProblem((error as Error).message)
  }
}

function releaseNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UsageProblem(`--release is "${text}"; expected a release's number.`)
}
