import { existsSync } from "node:fs"
import { join } from "node:path"
import { findNodeAtLocation, parseTree, type JSONPath, type Node } from "jsonc-parser"
import { z } from "zod"
import { shown, type Problems } from "../problems"
import type { CellProblem } from "./cell-values"
import { fileProblem, textBlocks } from "./csv-lines"
import { FACT_TABLES, REFERENCE_TABLES, type Table } from "./tables"

export const DESCRIPTOR = "datapackage.json"

export const TABLES: readonly Table[] = [...Object.values(REFERENCE_TABLES), ...Object.values(FACT_TABLES)]

const titled = z.array(z.looseObject({ title: z.string() })).min(1)
const schemaForm = z.looseObject({
  fields: z.array(z.looseObject({ name: z.string(), type: z.string() })),
  primaryKey: z.array(z.string()),
})

/** The part of a Frictionless descriptor (Data Package v1) that the importer depends on. */
const descriptorForm = z.looseObject({
  name: z.string().min(1),
  title: z.string().min(1),
  licenses: titled,
  sources: titled,
  resources: z.array(z.looseObject({ path: z.string(), schema: schemaForm })),
})
type Resources = z.output<typeof descriptorForm>["resources"]

/** Tells of something in the descriptor, at a path such as ["resources", 3, "path"]. */
type Tell = (path: JSONPath, problem: CellProblem) => void

/**
 * Reads datapackage.json and holds it against the tables that the importer knows: every file described, with its columns and key.
 * @returns its canonical text; null with problems that leave none
 */
export async function readDescriptor(folder: string, problems: Problems): Promise<string | null> {
  const text = await readText(join(folder, DESCRIPTOR), problems)
  const json = text === null ? undefined : parseJson(text, problems)
  if (text === null || json === undefined) {
    problems.unreadable.add(DESCRIPTOR)
    return null
  }
  // Parsed again for a problem only: its places take ten times as long to read as the JSON itself.
  const tell: Tell = (path, problem) =>
    problems.add({ file: DESCRIPTOR, ...positionAt(text, nearest(parseTree(text)!, path)), ...problem })
  const parsed = descriptorForm.safeParse(json)
  if (parsed.success) checkResources(folder, parsed.data.resources, tell)
  else
    for (const { path, message } of parsed.error.issues)
      tell(path as JSONPath, {
        ...{ problem: `wrong ${path.join(".") || "document"}`, found: "another form", expected: message },
        remedy: "Write it as the datapackage.json of the site's own data package does",
      })
  return `${JSON.stringify(json, null, 2)}\n`
}

async function readText(path: string, problems: Problems): Promise<string | null> {
  const absent = fileProblem(path, DESCRIPTOR)
  if (absent) {
    const remedy = "Copy it from an export of the release before"
    problems.add({ file: DESCRIPTOR, line: 1, column: 1, ...absent, remedy })
    return null
  }
  const before = problems.count
  const lines: string[] = []
  for await (const block of textBlocks(path, problems)) lines.push(...block.lines)
  return problems.count > before ? null : lines.join("\n")
}

function parseJson(text: string, problems: Problems): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as SyntaxError
    const position = positionAt(text, Number(/position (\d+)/.exec(message)?.[1] ?? text.length))
    const expected = "a Frictionless data package"
    const remedy = "Mend the JSON at this place"
    problems.add({ file: DESCRIPTOR, ...position, problem: "not JSON", found: message, expected, remedy })
    return undefined
  }
}

/** Where the value at a path begins, or the nearest one around it. */
function nearest(root: Node, path: JSONPath): number {
  return findNodeAtLocation(root, path)?.offset ?? nearest(root, path.slice(0, -1))
}

/** Line and column of a character, from 1. */
function positionAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split("\n")
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

/** The files that a description names. What else the importer knows is no part of the package. */
export function describedFiles(descriptor: string): ReadonlySet<string> {
  const { resources } = JSON.parse(descriptor) as { resources: readonly { path: string }[] }
  return new Set(resources.map(({ path }) => path))
}

function checkResources(folder: string, resources: Resources, tell: Tell): void {
  for (const table of TABLES) {
    const index = resources.findIndex(({ path }) => path === table.file)
    const isThere = !table.optional || existsSync(join(folder, table.file))
    if (index < 0 && !isThere) continue
    if (!isThere)
      tell(["resources", index, "path"], {
        ...{ problem: "missing file", found: "none", expected: table.file },
        remedy: "Add the file, or take its resource out of the description",
      })
    if (index >= 0) checkSchema(resources[index]!.schema, ["resources", index, "schema"], table, tell)
    else
      tell(["resources"], {
        ...{ problem: `no resource for ${table.file}`, found: "none", expected: `one with path ${table.file}` },
        remedy: "Describe the file under resources",
      })
  }
  resources.forEach(({ path }, index) => {
    const isSecond = resources.findIndex((other) => other.path === path) < index
    if (TABLES.some(({ file }) => file === path) && !isSecond) return
    const expected = isSecond ? "each file once" : `one of ${TABLES.map(({ file }) => file).join(", ")}`
    const remedy = "Remove the resource, or name the file that it describes"
    tell(["resources", index, "path"], { problem: "extra resource", found: shown(path), expected, remedy })
  })
}

function checkSchema(
  { fields, primaryKey }: Resources[number]["schema"],
  at: JSONPath,
  { file, columns, key }: Table,
  tell: Tell,
): void {
  const remedy = "Describe the file as it is expected: the site knows no other form of it"
  const compare = (part: string, problem: string, found: string, expected: string) => {
    if (found !== expected) tell([...at, part], { problem: `${problem} for ${file}`, found, expected, remedy })
  }
  const named = (all: readonly { name: string; type: string }[]) =>
    all.map(({ name, type }) => `${name}: ${type}`).join(", ")
  compare("fields", "other columns", named(fields), named(columns))
  compare("primaryKey", "another key", primaryKey.join(), key.join())
}
