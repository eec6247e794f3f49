import { existsSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { shown, type Problems } from "../problems"
import type { CellProblem } from "./cell"
import type { Table } from "./column"
import { FACT_TABLES } from "./fact-tables"
import { locateIn, positionAt, type Locate } from "./json-places"
import { REFERENCE_TABLES } from "./reference-tables"
import { textBlocks } from "./text-blocks"

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
