import type { Client } from "pg"
import { axesOf, type EditionAxes } from "../package/axes"
import type { ReferenceTexts } from "../package/canonical"
import type { Facts } from "../package/fact-grid"
import { FACT_NAMES, type FactName } from "../package/fact-tables"
import { emptyFacts } from "../package/facts"
import { referenceFromTexts, type Reference } from "../package/reference"
import { copyOut, NULL } from "./copy"
import { FACT_STORE, heldIn, keyColumns } from "./fact-store"

/** What the database holds in a release. */
export type State = {
  /** null before the first import */
  release: number | null
  checksum: string | null
  texts: ReferenceTexts
  reference: Reference
  editions: ReadonlyMap<number, EditionAxes>
  facts: Facts
}

export type ReleaseRow = { id: number; checksum: string; reference: ReferenceTexts }

/** The newest release, without what it holds. */
export async function newestRelease(client: Client): Promise<ReleaseRow | null> {
  return releaseRow(client, "ORDER BY id DESC LIMIT 1")
}

export async function releaseWithId(client: Client, id: number): Promise<ReleaseRow | null> {
  return releaseRow(client, `WHERE id = ${id}`)
}

/** Reads all that holds in a release (null: nothing yet). */
export async function readState(client: Client, release: ReleaseRow | null): Promise<State> {
  const texts = release?.reference ?? {}
  const reference = await referenceFromTexts(texts)
  const editions = axesOf(reference)
  const facts = emptyFacts(editions)
  if (release) for (const name of FACT_NAMES) await readFacts(client, name, release.id, facts)
  return { release: release?.id ?? null, checksum: release?.checksum ?? null, texts, reference, editions, facts }
}

async function releaseRow(client: Client, which: string): Promise<ReleaseRow | null> {
  if (!(await hasTables(client))) return null
  const { rows } = await client.query<ReleaseRow>(`SELECT id, checksum, reference FROM release ${which}`)
  return rows[0] ?? null
}

/** Whether the database has been migrated at all: a dry run and a list must not do it. */
export async function hasTables(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ known: boolean }>("SELECT to_regclass('release') IS NOT NULL AS known")
  return rows[0]!.known
}

async function readFacts(client: Client, name: FactName, release: number, facts: Facts): Promise<void> {
  const { table, measure, values } = FACT_STORE[name]
  const keys = keyColumns(name)
  const query = `SELECT ${[...keys, ...values].join(", ")} FROM "${table}" WHERE ${heldIn(release)}`
  await copyOut(client, query, (row) => {
    const grid = facts[name].get(Number(row[0]))!
    const begin = grid.cell(grid.provinces.at.get(row[1]!)!, measure ? grid.measures.at.get(row[2]!)! : 0)
    values.forEach((_, index) => {
      const text = row[keys.length + index]!
      grid.values[begin + index] = text === NULL ? NaN : Number(text)
    })
  })
}
