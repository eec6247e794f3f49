import { type ProvinceKey, sameTerritory } from "@/domain/lineage"
import type { Province } from "@/queries/provinces"
import type { LoadContext } from "../chart-definition"
import type { ChartQueries } from "../chart-queries"
import { ChartRefusal } from "../chart-refusal"
import type { Wording } from "../wording"

// What the parameters of a chart name, found in the data.

type Edition = { year: number; boundarySet: number }
type Finding<Name extends keyof ChartQueries> = Pick<ChartQueries, Name>

/**
 * The provinces of slugs, in the boundary set of the newest edition that has one of that name.
 * @throws {ChartRefusal} for an unknown slug, or a province that no edition has yet
 */
async function measuredProvinces(
  slugs: readonly string[],
  queries: Finding<"editions" | "provincesBySlug">,
  wording: Wording,
): Promise<readonly Province[]> {
  const sets = setsOf(await queries.editions())
  return Promise.all(
    slugs.map(async (slug) => {
      const candidates = await queries.provincesBySlug(slug)
      const [newest] = candidates
      if (!newest) throw new ChartRefusal(400, wording.t("refused.unknownProvince", { found: slug }))
      const measured = sets.map((set) => candidates.find(({ boundarySet }) => boundarySet === set)).find(Boolean)
      if (measured) return measured
      throw new ChartRefusal(400, wording.t("refused.unmeasuredProvince", { name: wording.in(newest.name) }))
    }),
  )
}

/** A province with the editions in which its territory was measured: its own, and those of the unit it was before when nothing was merged. */
export type Line = { province: Province; territory: readonly ProvinceKey[]; years: readonly number[] }

type Years = { from?: number | undefined; to?: number | undefined }

/**
 * The provinces of slugs with the editions that a line over the years may have. Old and new provinces share names: they are those of the newest boundary set
 * that has all of them and the years asked for, so that an address with years names the same provinces for good. Of two sets the one in which
 * each has editions to join is drawn: the first edition of new provinces makes no line yet.
 * @throws {ChartRefusal} as {@link measuredProvinces}
 */
export async function linesOf(
  slugs: readonly string[],
  { from, to }: Years,
  queries: Finding<"editions" | "lineageRows" | "provincesBySlug">,
  wording: Wording,
): Promise<readonly Line[]> {
  const [editions, lineage] = await Promise.all([queries.editions(), queries.lineageRows()])
  const lineOf = (province: Province): Line => {
    const territory = sameTerritory(province, lineage)
    const own = editions.filter((each) => territory.some(({ boundarySet }) => boundarySet === each.boundarySet))
    return { province, territory, years: own.map(({ year }) => year) }
  }
  const candidates = await Promise.all(slugs.map((slug) => queries.provincesBySlug(slug)))
  const asked = [from, to].filter((year) => year !== undefined)
  const inSets = setsOf(editions)
    .map((set) => candidates.flatMap((all) => all.filter(({ boundarySet }) => boundarySet === set).map(lineOf)))
    .filter((lines) => lines.length === slugs.length)
    .filter((lines) => lines.every(({ years }) => asked.every((year) => years.includes(year))))
  const joined = inSets.find((lines) => lines.every(({ years }) => years.length > 1))
  return joined ?? inSets[0] ?? (await measuredProvinces(slugs, queries, wording)).map(lineOf)
}

/**
 * The newest boundary set that has the years and all of the provinces asked for; the newest of all where none has, for its refusal is the one to read.
 * @param editions  those that can be drawn, latest first
 */
export async function boundarySetOf(
  { slugs, years }: { slugs: readonly string[]; years: readonly (number | undefined)[] },
  editions: readonly Edition[],
  { provincesBySlug }: Finding<"provincesBySlug">,
): Promise<number> {
  const asked = years.filter((year) => year !== undefined)
  const candidates = await Promise.all(slugs.map((slug) => provincesBySlug(slug)))
  const sets = setsOf(editions)
  const fitting = sets.find((set) => {
    const has = (year: number) => editions.some((each) => each.year === year && each.boundarySet === set)
    return asked.every(has) && candidates.every((all) => all.some(({ boundarySet }) => boundarySet === set))
  })
  const ofLastYear = editions.find(({ year }) => year === asked.at(-1))?.boundarySet
  return fitting ?? ofLastYear ?? sets[0]!
}

function setsOf(editions: readonly Edition[]): readonly number[] {
  return [...new Set(editions.map(({ boundarySet }) => boundarySet))]
}

/**
 * The provinces of slugs, in the order of the address, among those of one boundary set.
 * @throws {ChartRefusal} for a slug that the set does not have
 */
export function provincesAmong(
  slugs: readonly string[],
  all: readonly Province[],
  { t }: Wording,
): readonly Province[] {
  return slugs.map((slug) => {
    const found = all.find((province) => province.slug === slug)
    if (!found) throw new ChartRefusal(400, t("refused.unknownProvince", { found: slug }))
    return found
  })
}

/**
 * The year asked for, or the latest.
 * @param years  those that can be drawn
 * @throws {ChartRefusal} for another year, or when there is none at all
 */
export function yearAmong(asked: number | undefined, years: readonly number[], { t }: Wording): number {
  const year = asked ?? Math.max(...years)
  if (years.includes(year)) return year
  throw new ChartRefusal(
    400,
    t("refused.unknownYear", { found: String(year), years: years.toSorted((a, b) => a - b).join(", ") }),
  )
}

/**
 * The years from one to another, both included, oldest first.
 * @throws {ChartRefusal} for ends that cannot be drawn, or the wrong way round
 */
export function yearsBetween({ from, to }: Years, years: readonly number[], wording: Wording): readonly number[] {
  const ordered = years.toSorted((a, b) => a - b)
  const first = from === undefined ? ordered[0]! : yearAmong(from, ordered, wording)
  const last = yearAmong(to, ordered, wording)
  if (first > last)
    throw new ChartRefusal(400, wording.t("refused.yearsReversed", { from: String(first), to: String(last) }))
  return ordered.filter((year) => first <= year && year <= last)
}

/**
 * A province in an edition of its boundary set: the one asked for, or the latest that has a result for it in the release.
 * @throws {ChartRefusal} for a slug or a year that the data do not have together
 */
export async function provinceInYear(
  slug: string,
  asked: number | undefined,
  { queries, wording, release }: LoadContext,
): Promise<{ province: Province; year: number; editions: readonly number[] }> {
  const all = await queries.editions()
  const editionsOf = (set: number) => all.filter(({ boundarySet }) => boundarySet === set).map(({ year }) => year)
  if (asked === undefined) {
    const province = (await measuredProvinces([slug], queries, wording))[0]!
    const editions = editionsOf(province.boundarySet)
    const latest = await queries.latestYearWithResult(province.boundarySet, province.code, release)
    return { province, year: latest ?? Math.max(...editions), editions }
  }
  const year = yearAmong(
    asked,
    all.map((edition) => edition.year),
    wording,
  )
  const { boundarySet } = all.find((edition) => edition.year === year)!
  const candidates = (await queries.provincesBySlug(slug)).filter((province) => province.boundarySet === boundarySet)
  return { province: provincesAmong([slug], candidates, wording)[0]!, year, editions: editionsOf(boundarySet) }
}

/**
 * The boundary set and the editions of a chart of all provinces over the years: old and new provinces are different units, so one chart draws one
 * set. The first edition of new provinces is no history yet, unless it is asked for.
 *
 * @param measured  editions with results, in any order
 * @throws {ChartRefusal} for years that cannot be drawn
 */
export async function editionsOfOneSet(
  asked: Years & { slugs: readonly string[] },
  measured: readonly number[],
  queries: Finding<"editions" | "provincesBySlug">,
  wording: Wording,
): Promise<{ set: number; years: readonly number[] }> {
  const measuredIn = (await queries.editions()).filter(({ year }) => measured.includes(year))
  const isJoined = ({ year, boundarySet }: Edition) =>
    measuredIn.some((other) => other.year !== year && other.boundarySet === boundarySet)
  const asksYears = asked.from !== undefined || asked.to !== undefined
  const drawable = asksYears || !measuredIn.some(isJoined) ? measuredIn : measuredIn.filter(isJoined)
  const set = await boundarySetOf({ slugs: asked.slugs, years: [asked.from, asked.to] }, drawable, queries)
  const ofSet = measuredIn.filter(({ boundarySet }) => boundarySet === set).map(({ year }) => year)
  return { set, years: yearsBetween(asked, ofSet, wording) }
}
