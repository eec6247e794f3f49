import type { Client } from "pg"
import { StartProblem } from "@/db/fault"
import { checksumOf, type ReferenceTexts } from "../package/canonical-files"
import { editionsOf, type PackageEdition } from "../package/editions"
import { emptyFacts, type Facts } from "../package/facts"
import type { DataPackage } from "../package/read-package"
import { referenceFromTexts, type Reference } from "../package/read-reference"
import { FACT_NAMES, type FactName } from "../package/tables"
import { copyOut, NULL, FACT_STORE, heldIn, keyColumns } from "./stored-tables"

/** What the database holds in a release. */
export type State = {
  /** null before the first import */
  release: number | null
  checksum: string | null
  texts: ReferenceTexts
  reference: Reference
  editions: ReadonlyMap<number, PackageEdition>
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
  const editions = editionsOf(reference)
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

/**
 * The data package of a release, as the database has kept it. It was checked when it was imported.
 * @throws what it reads is not what the release's checksum names
 */
export async function packageOfRelease(client: Client, release: ReleaseRow): Promise<DataPackage> {
  const state = await readState(client, release)
  const checksum = checksumOf(state.texts, state.facts)
  if (checksum !== release.checksum)
    throw new StartProblem(
      `Release ${release.id} reads as ${checksum}, expected ${release.checksum}: the database was changed by other means than an import. ` +
        "Restore it from a backup, or import the data package into an empty one.",
    )
  return { ...state, folder: `of release ${release.id}`, checksum }
}

/** The database has no such release; without a number, none at all. */
export class UnknownRelease extends Error {
  override name = "UnknownRelease"

  constructor(release?: number) {
    super(
      release === undefined
        ? "The database has no release. Import a data package first (npm run data -- import)"
        : `The database has no release ${release}. Name one that it has (npm run data -- releases)`,
    )
  }
}

/** One importer at a time. Beside the locks of the migrations and of the embedded server. */
const IMPORT_LOCK = 72707372

/** Waits until no other import runs; the lock is given back with the transaction, or when the process dies. */
export async function waitForTurn(client: Client, onWait: () => void): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>("SELECT pg_try_advisory_xact_lock($1) AS free", [IMPORT_LOCK])
  if (rows[0]!.free) return
  onWait()
  await client.query("SELECT pg_advisory_xact_lock($1)", [IMPORT_LOCK])
}
