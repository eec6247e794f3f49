import type { Client } from "pg"
import { connect } from "@/db/connect"
import { affectedPlaces, type Affected } from "./affected/affected"
import { applyPlan } from "./apply/apply-plan"
import {
  newestRelease,
  readState,
  waitForTurn,
  type ReleaseRow,
  packageOfRelease,
  releaseWithId,
  UnknownRelease,
} from "./database/release-state"
import { readPackage, type DataPackage } from "./package/read-package"
import { makePlan, planResults, type Plan, type ResultsPlan } from "./plan/plan"
import type { Problem } from "./problems"
import { warningsOfPlan } from "./warnings"

export type ImportRequest = {
  /** a database with the newest schema; for a dry run it may have none */
  databaseUrl: string
  /** what the release is for, for people */
  note?: string
  /** make the plan and write nothing */
  dryRun?: boolean
  onProgress?: (step: string) => void
  /** another import runs: this one waits for its end */
  onWait?: () => void
}

export type ImportOutcome = {
  status: "imported" | "unchanged" | "planned"
  /** the release that holds now; null for a plan on an empty database */
  release: number | null
  checksum: string
  /** null when the database holds the package already */
  plan: (Plan & { results: ResultsPlan }) | null
  /** where the plan shows on the site; of a dry run only */
  reach: Affected | null
  /** what is odd about what it brings, and need not be wrong */
  warnings: readonly Problem[]
}

/**
 * Brings a database to the state of a data package, as a new release, in one transaction. The same package again changes nothing. Two imports
 * at once: the second waits. A process that dies in the middle leaves the database as it was.
 *
 * @param path  folder of the data package
 * @throws {PackageRefused} with every problem of the package; nothing was written
 */
export async function importPackage({ path, ...request }: ImportRequest & { path: string }): Promise<ImportOutcome> {
  request.onProgress?.(`Reading ${path}`)
  return importData(await readPackage(path), request)
}

/** The same for a package that has been read. */
export async function importData(data: DataPackage, request: ImportRequest): Promise<ImportOutcome> {
  const outcome = await importFrom(async () => data, request)
  return { ...outcome, warnings: outcome.plan ? warningsOfPlan(data, outcome.plan) : [] }
}

/** Gives a package once the turn has come: what the database holds does not change any more until the end. */
export type PackageSource = (client: Client, newest: ReleaseRow | null) => Promise<DataPackage>

/** The same for a package that is found in the database itself. */
export async function importFrom(source: PackageSource, request: ImportRequest): Promise<ImportOutcome> {
  const client = await connect(request.databaseUrl)
  try {
    return await inTransaction(client, request.dryRun === true, () => importInTurn(client, source, request))
  } finally {
    await client.end()
  }
}

async function importInTurn(
  client: Client,
  source: PackageSource,
  { note, dryRun = false, onProgress = () => {}, onWait = () => {} }: ImportRequest,
): Promise<ImportOutcome> {
  if (!dryRun) await waitForTurn(client, onWait)
  const newest = await newestRelease(client)
  const data = await source(client, newest)
  const { checksum } = data
  if (newest?.checksum === checksum)
    return { status: "unchanged", release: newest.id, checksum, plan: null, reach: null, warnings: [] }
  onProgress("Comparing with the database")
  const before = await readState(client, newest)
  const plan = makePlan(before, data)
  if (dryRun) {
    const results = await planResults(client, before, data, plan, async ({ year }) =>
      onProgress(`Comparing the results of ${year}`),
    )
    onProgress("Looking where it shows on the site")
    const reach = affectedPlaces(before, data, plan, results.moves)
    return { status: "planned", release: before.release, checksum, plan: { ...plan, results }, reach, warnings: [] }
  }
  const { release, results } = await applyPlan(client, before, data, plan, note ?? null, onProgress)
  return { status: "imported", release, checksum, plan: { ...plan, results }, reach: null, warnings: [] }
}

/** @param isReadOnly  the database itself refuses to write, and shows one state throughout */
async function inTransaction<T>(client: Client, isReadOnly: boolean, run: () => Promise<T>): Promise<T> {
  await client.query(
    isReadOnly ? "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY" : "BEGIN ISOLATION LEVEL READ COMMITTED",
  )
  try {
    const result = await run()
    await client.query("COMMIT")
    return result
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {}) // a connection that is gone has rolled back by itself
    throw error
  }
}

/** A rollback to where the data stand already. */
export class NothingToRollBack extends Error {
  override name = "NothingToRollBack"
}

/** `to`: the release whose figures hold again. */
export type RollbackOutcome = ImportOutcome & { to: number }

/**
 * Brings the database back to the state of an earlier release, as a new release: figures, results and reference files. It is an import of what
 * that release has kept, so all that is true of an import is true of it, and the releases in between stay readable.
 *
 * @throws {UnknownRelease}
 * @throws {NothingToRollBack} the release is the newest
 */
export async function rollBack(to: number, request: ImportRequest): Promise<RollbackOutcome> {
  const outcome = await importFrom(async (client, newest) => {
    const wanted = await releaseWithId(client, to)
    if (!wanted) throw new UnknownRelease(to)
    if (wanted.id === newest?.id)
      throw new NothingToRollBack(
        `Release ${to} is the newest: the data are as it left them. Name an earlier one (npm run data -- releases)`,
      )
    request.onProgress?.(`Reading release ${to}`)
    return packageOfRelease(client, wanted)
  }, request)
  return { ...outcome, to }
}
