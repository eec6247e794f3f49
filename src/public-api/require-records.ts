import { type Measure, measureKind } from "@/domain/measure"
import { editionOf, editions, type Edition } from "@/queries/editions"
import { predecessorsOf, successorOf } from "@/queries/lineage"
import { provincesBySlug, type Province } from "@/queries/provinces"
import { currentRelease, type Release, type ReleaseRecord, releases } from "@/queries/releases"
import { databaseDown, ApiProblem, type ProblemKind } from "./problem"

/** How long the database may take to name its newest release, in milliseconds. */
export const PATIENCE = 1_500

/** After a failure, how long the database is not asked again, in milliseconds: every reader would have to wait. */
const PAUSE = 2_000

let asking: Promise<Release | null> | undefined
let lastSeen: Release | null = null
let pausedUntil = 0

/**
 * All releases, newest first, as the pages know them that this process serves (src/site/served-release.ts): also where it was started
 * while its database was away, and serves what it kept.
 */
function servedReleases(): readonly ReleaseRecord[] {
  return (
    (globalThis as { papiSite?: { served: { releases?: ReleaseRecord[] } | null } }).papiSite?.served?.releases ?? []
  )
}

/**
 * The newest release, asked of the database at every request, so that answers follow an import at once. When the database does
 * not answer, the last one seen: what is kept for it can still be served.
 *
 * @throws the database's error when no release was ever seen; {@link ApiProblem} before the first import
 */
export async function newestRelease(): Promise<Release> {
  if (lastSeen && Date.now() < pausedUntil) return lastSeen
  try {
    asking ??= withTimeout(currentRelease(), PATIENCE).finally(() => (asking = undefined))
    lastSeen = await asking
  } catch (error) {
    lastSeen ??= servedReleases()[0] ?? null
    if (!lastSeen) throw error
    pausedUntil = Date.now() + PAUSE
  }
  if (!lastSeen) throw databaseDown()
  return lastSeen
}

/** The outcome of work that must not keep a reader waiting: rejects when it takes longer than `patience` milliseconds. */
export async function withTimeout<T>(
  work: Promise<T>,
  patience: number,
  lateness: () => Error = () => new Error(`no answer within ${patience} ms`),
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(lateness()), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

// What a request names either exists or is refused, with what there is instead. Each throws ApiProblem.

/** The edition of a year. Where the year stood, in the path or in the query, decides the kind of problem. */
export async function requireEdition(
  year: number,
  parameter = "year",
  kind: Extract<ProblemKind, "unknown-edition" | "invalid-parameter"> = "unknown-edition",
): Promise<{ edition: Edition; previousYear: number | null }> {
  const found = await editionOf(year)
  if (found) return found
  const allowed = (await editions()).map((edition) => String(edition.year))
  throw new ApiProblem(kind, "noEdition", { parameter, found: String(year), allowed })
}

/** The releases as of the newest, which a new one changes: what is kept for them outlives the database. */
let remembered: { newest: string; all: readonly ReleaseRecord[] } | undefined

/**
 * Stands in the query, so 400 where there is none.
 * @param newest  the newest release, where it is known: then the others are asked for once
 */
export async function requireRelease(release: number, newest?: Release): Promise<ReleaseRecord> {
  const state = newest && `${newest.id} ${newest.importedAt}`
  const known = state !== undefined && remembered?.newest === state ? remembered.all : await allReleases()
  if (state !== undefined && known[0]?.id === newest?.id) remembered = { newest: state, all: known }
  const found = known.find(({ id }) => id === release)
  if (found) return found
  const allowed = known.map(({ id }) => String(id))
  throw new ApiProblem("invalid-parameter", "noRelease", { parameter: "release", found: String(release), allowed })
}

/** Read from the database; while it does not answer, those that pages are served from. */
async function allReleases(): Promise<readonly ReleaseRecord[]> {
  try {
    return await releases()
  } catch (error) {
    const served = servedReleases()
    if (served.length === 0) throw error
    return served
  }
}

/** The provinces of a slug, newest boundary set first, at least one. */
export async function requireProvinces(slug: string): Promise<readonly Province[]> {
  const found = await provincesBySlug(slug)
  if (found.length > 0) return found
  throw new ApiProblem("unknown-province", "noProvince", { parameter: "slug", found: slug })
}

/** The province that a slug names in an edition: the year decides the boundary set. */
export async function requireProvinceIn(slug: string, { year, boundarySet }: Edition): Promise<Province> {
  const candidates = await requireProvinces(slug)
  const province = candidates.find((each) => each.boundarySet === boundarySet)
  if (province) return province
  const instead = await relativesIn(boundarySet, candidates)
  const facts = { parameter: "slug", found: slug, ...(instead.length > 0 && { allowed: instead }) }
  const detail = instead.length > 0 ? "notOfEditionSee" : "notOfEdition"
  throw new ApiProblem("unknown-province", detail, facts, { year, provinces: boundarySet })
}

/** The province of a boundary set among those of one slug; the query asked for the set. */
export function requireProvinceOfSet(boundarySet: number, candidates: readonly Province[]): Province {
  const province = candidates.find((each) => each.boundarySet === boundarySet)
  if (province) return province
  const allowed = candidates.map((each) => String(each.boundarySet))
  const facts = { parameter: "boundarySet", found: String(boundarySet), allowed }
  throw new ApiProblem("invalid-parameter", "notOfSet", facts)
}

/** Slugs, in the wanted boundary set, of what these provinces were made of or became. */
async function relativesIn(boundarySet: number, provinces: readonly Province[]): Promise<string[]> {
  const relatives = await Promise.all(
    provinces.map(async (each) => [
      ...(await predecessorsOf(each.boundarySet, each.code)),
      ...[await successorOf(each.boundarySet, each.code)].filter((successor) => successor !== null),
    ]),
  )
  const within = relatives.flat().filter((each) => each.boundarySet === boundarySet)
  return [...new Set(within.map(({ slug }) => slug))]
}

/** The refusal of a measure that has no results in an edition, or in none. */
export function unknownMeasure(measure: Measure, known: Iterable<Measure>, year?: number): ApiProblem {
  const all = [...known]
  const allowed = all.filter((each) => measureKind(each) !== "indicator").toSorted(byNumber)
  const facts = { parameter: "measure", found: measure, allowed }
  const indicators = all.length - allowed.length
  if (year === undefined) return new ApiProblem("invalid-parameter", "noResults", facts, { indicators })
  return new ApiProblem("invalid-parameter", "noResultsIn", facts, { indicators, year })
}

function byNumber(a: Measure, b: Measure): number {
  return a.localeCompare(b, "en", { numeric: true })
}
