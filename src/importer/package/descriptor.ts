import { existsSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { shown, type Problems } from "../problems"
import type { CellProblem } from "./cell-values"
import { textBlocks } from "./csv-lines"
import { FACT_TABLES, REFERENCE_TABLES, type Table } from "./tables"

export const DESCRIPTOR = "datapackage.json"

export const TABLES: readonly Table[] = [...Object.values(REFERENCE_TABLES), ...Object.values(FACT_TABLES)]

/** The part of a Frictionless descriptor (Data Package v1) that the importer depends on. */
const descriptorForm = z.looseObject({
  name: z.string().min(1),
  title: z.string().min(1),
  licenses: z.array(z.looseObject({ title: z.string() })).min(1),
  sources: z.array(z.looseObject({ title: z.string() })).min(1),
  resources: z.array(
    z.looseObject({
      path: z.string(),
      schema: z.looseObject({
        fields: z.array(z.looseObject({ name: z.string(), type: z.string() })),
        primaryKey: z.array(z.string()),
      }),
    }),
  ),
})
type Descriptor = z.output<typeof descriptorForm>

/**
 * Reads datapackage.json and holds it against the tables that the importer knows: every file described, with its columns and key.
 * @returns its canonical text; null with problems that leave none
 */
export async function readDescriptor(folder: string, problems: Problems): Promise<string | null> {
  const text = await readText(join(folder, DESCRIPTOR), problems)
  if (text === null) return null
  const json = parseJson(text, problems)
  if (json === undefined) return null
  const locate = locateIn(text)
  const parsed = descriptorForm.safeParse(json)
  if (parsed.success) checkResources(parsed.data, locate, problems)
  else
    for (const { path, message } of parsed.error.issues)
      add(
        locate,
        path.join("."),
        {
          ...{ problem: `wrong ${path.join(".") || "document"}`, found: "another form", expected: message },
          remedy: "Write it as the datapackage.json of the site's own data package does",
        },
        problems,
      )
  return canonicalJson(json)
}

function canonicalJson(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`
}

async function readText(path: string, problems: Problems): Promise<string | null> {
  const place = { file: DESCRIPTOR, line: 1, column: 1 }
  if (!existsSync(path)) {
    const remedy = "Copy it from an export of the release before"
    problems.add({ ...place, problem: "missing file", found: "none", expected: DESCRIPTOR, remedy })
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
    const index = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    problems.add({
      file: DESCRIPTOR,
      ...positionAt(text, index),
      problem: "not JSON",
      found: message,
      expected: "a Frictionless data package",
      remedy: "Mend the JSON at this place",
    })
    return undefined
  }
}

function checkResources({ resources }: Descriptor, locate: Locate, problems: Problems): void {
  for (const table of TABLES) {
    const index = resources.findIndex(({ path }) => path === table.file)
    if (index < 0)
      add(
        locate,
        "resources",
        {
          ...{ problem: `no resource for ${table.file}`, found: "none", expected: `one with path ${table.file}` },
          remedy: "Describe the file under resources",
        },
        problems,
      )
    else checkResource(resources[index]!, `resources.${index}`, table, locate, problems)
  }
  resources.forEach(({ path }, index) => {
    const isSecond = resources.findIndex((other) => other.path === path) < index
    if (TABLES.some(({ file }) => file === path) && !isSecond) return
    const expected = isSecond ? "each file once" : `one of ${TABLES.map(({ file }) => file).join(", ")}`
    const remedy = "Remove the resource, or name the file that it describes"
    add(
      locate,
      `resources.${index}.path`,
      { problem: "extra resource", found: shown(path), expected, remedy },
      problems,
    )
  })
}

function checkResource(
  { schema }: Descriptor["resources"][number],
  at: string,
  { file, columns, key }: Table,
  locate: Locate,
  problems: Problems,
): void {
  const found = schema.fields.map(({ name, type }) => `${name}: ${type}`).join(", ")
  const expected = columns.map(({ name, type }) => `${name}: ${type}`).join(", ")
  if (found !== expected)
    add(
      locate,
      `${at}.schema.fields`,
      { problem: `other columns for ${file}`, found, expected, remedy: AS_EXPECTED },
      problems,
    )
  if (schema.primaryKey.join() === key.join()) return
  add(
    locate,
    `${at}.schema.primaryKey`,
    { problem: `another key for ${file}`, found: schema.primaryKey.join(), expected: key.join(), remedy: AS_EXPECTED },
    problems,
  )
}

const AS_EXPECTED = "Describe the file as it is expected: the site knows no other form of it"

function add(locate: Locate, path: string, problem: CellProblem, problems: Problems): void {
  problems.add({ file: DESCRIPTOR, ...locate(path), ...problem })
}

/** A position in a text: line and column, from 1. */
export type Position = { line: number; column: number }

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g

/** Tells where the value at a path ("resources.3.name") begins; for one that is absent, where its nearest parent does. */
export type Locate = (path: string) => Position

/** @param text  valid JSON */
function locateIn(text: string): Locate {
  const places = indexes(text)
  const nearest = (path: string): number => places.get(path) ?? nearest(path.split(".").slice(0, -1).join("."))
  return (path) => positionAt(text, nearest(path))
}

function indexes(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const tokens = text.matchAll(TOKEN)
  const next = () => tokens.next().value!
  const readValue = (path: string, token: RegExpExecArray): void => {
    places.set(path, token.index)
    if (token[0] === "{") readMembers(path)
    if (token[0] === "[") readItems(path)
  }
  const inside = (path: string, name: string | number) => (path ? `${path}.${name}` : String(name))
  const readMembers = (path: string): void => {
    for (let token = next(); token[0] !== "}"; token = next()) {
      if (token[0] === ",") continue
      const name = JSON.parse(token[0]) as string
      next() // the colon
      readValue(inside(path, name), next())
    }
  }
  const readItems = (path: string): void => {
    let index = 0
    for (let token = next(); token[0] !== "]"; token = next()) {
      if (token[0] === ",") continue
      readValue(inside(path, index), token)
      index += 1
    }
  }
  readValue("", next())
  return places
}

function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index).split("\n")
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
