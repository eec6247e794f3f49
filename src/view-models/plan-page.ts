import type { Bilingual } from "@/domain/bilingual"
import { mean } from "@/domain/average"
import { comparability, type MethodologyBreak } from "@/domain/comparability"
import { learningPeers } from "@/domain/learning-peers"
import { type Measure, TOTAL } from "@/domain/measure"
import type { PlanBase, PlanPart, PublishedError } from "@/domain/plan"
import { roundToSixDecimals } from "@/domain/points"
import type { Group } from "@/domain/quartile-group"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionsOf, type SubDimension } from "@/queries/dimensions"
import { editionOf, type Edition } from "@/queries/editions"
import { intervalsOfProvince } from "@/queries/intervals"
import { predecessorsOf, successorOf, validityOf } from "@/queries/lineage"
import { missingOfProvince } from "@/queries/missing-results"
import { provincesBySlug, type Province } from "@/queries/provinces"
import { currentRelease, type Release } from "@/queries/releases"
import { bestResultsOf, regionMeansOf, resultsOf, resultsOfProvince, type Result } from "@/queries/results"
import { summariesOf } from "@/queries/summaries"
import { loadField } from "./diagnosis-field"
import { loadBegunIn, type NewProvincePage } from "./new-province-page"
import type { DimensionView, MissingView, ProvinceView } from "./parts"
import { missingView } from "./result-view"
import { loadRises } from "./rises"

/** A sub-dimension with what a plan may hold it against, in points. */
export type PlanPartView = PlanPart & {
  name: Bilingual
  /** plain mean of the provinces of the same region */
  regionMean: number | null
  /** of its learning peers; null where it has none */
  peerMean: number | null
  /** of the editions that were measured alike, up to this one */
  ownBest: { year: number; points: number }
}

export type PlanDimensionView = {
  dimension: Pick<DimensionView, "id" | "name" | "slug">
  points: number
  group: Group | null
  parts: readonly PlanPartView[]
}

/** A province in an edition, with all that a plan is worked out from. */
export type PlanPage = {
  province: ProvinceView
  year: number
  base: Omit<PlanBase, "parts">
  dimensions: readonly PlanDimensionView[]
  /** least totals of the upper groups; null where there are no groups */
  cutOffs: { best: number; highAverage: number; lowAverage: number } | null
  /** the newer province that it merged into, with the year by which addresses name that one; null where it stands as it was */
  successor: { slug: string; name: Bilingual; year: number } | null
}

export type PlanAnswer =
  | { kind: "plan"; page: PlanPage }
  /** no total, so nothing to plan from; years that have one, latest first */
  | { kind: "noTotal"; province: ProvinceView; year: number; missing: MissingView | null; years: readonly number[] }
  | { kind: "unmeasured"; page: NewProvincePage }

/**
 * What a province can plan from in an edition. The year decides which province a slug names, the older or the newer one; in the year in
 * which the newest provinces came to be it is the new one, which no edition has measured yet.
 * @returns null for a province and a year that do not exist together, and before the first import
 */
export async function loadPlanPage({ slug, year }: { slug: string; year: number }): Promise<PlanAnswer | null> {
  const [candidates, found] = await Promise.all([provincesBySlug(slug), editionOf(year)])
  if (!found) return loadUnmeasured(candidates, year)
  const province = candidates.find(({ boundarySet }) => boundarySet === found.edition.boundarySet)
  return province ? loadMeasured(province, year) : null
}

async function loadUnmeasured(candidates: readonly Province[], year: number): Promise<PlanAnswer | null> {
  const page = await loadBegunIn(year, candidates)
  return page && { kind: "unmeasured", page }
}

async function loadMeasured(province: Province, year: number): Promise<PlanAnswer | null> {
  const { boundarySet, code, region } = province
  const [found, release, dimensions, breaks] = await Promise.all([
    editionOf(year),
    currentRelease(),
    dimensionsOf(year),
    allBreaks(),
  ])
  if (!found || !release) return null
  const ids = dimensions.flatMap(({ subDimensions }) => subDimensions.map(({ id }) => id))
  const measures = [TOTAL, ...dimensions.map(({ id }) => String(id)), ...ids]
  const own = await resultsOfProvince(boundarySet, code, measures)
  const pointsIn = new Map(own.filter((row) => row.year === year).map((row) => [row.measure, row]))
  const view: ProvinceView = province
  if (!pointsIn.has(TOTAL)) {
    const absent = (await missingOfProvince(boundarySet, code)).find((each) => each.year === year)
    const years = own.filter(({ measure }) => measure === TOTAL).map((row) => row.year)
    return { kind: "noTotal", province: view, year, missing: absent ? missingView(absent) : null, years }
  }
  const [totals, best, regionMeans, summaries, error, rises, peers] = await Promise.all([
    resultsOf(year, TOTAL),
    bestResultsOf(year, ids),
    regionMeansOf(year, boundarySet, region.id, ids),
    summariesOf(year),
    loadError(province, year),
    loadRises(found.edition, release, dimensions, breaks),
    loadPeers(found.edition, code, release),
  ])
  const partView = ({ id, name, max, ...period }: SubDimension): PlanPartView => ({
    id,
    name,
    max,
    points: pointsIn.get(id)!.points, // a total is the sum of all parts
    best: best.find((row) => row.measure === id)!.points,
    regionMean: regionMeans.has(id) ? roundToSixDecimals(regionMeans.get(id)!) : null,
    peerMean: peers(id),
    ownBest: ownBest(id, year, period, own, breaks),
    rises: rises.get(id) ?? null,
  })
  const summary = summaries.get(TOTAL)
  return {
    kind: "plan",
    page: {
      province: view,
      year,
      base: {
        others: totals.filter((row) => row.code !== code).map(({ points }) => points),
        counted: summary?.counted ?? totals.length,
        error,
        rises: rises.get(TOTAL) ?? null,
      },
      dimensions: dimensions.map(({ id, name, slug, subDimensions }) => ({
        dimension: { id, name, slug },
        points: pointsIn.get(String(id))!.points,
        group: pointsIn.get(String(id))!.group,
        parts: subDimensions.map(partView),
      })),
      cutOffs: summary?.cutOffs ?? null,
      successor: await loadSuccessor(province),
    },
  }
}

/** The plain mean of the learning peers' points on a measure; of none null. */
async function loadPeers(
  edition: Edition,
  code: string,
  release: Release,
): Promise<(measure: Measure) => number | null> {
  const field = await loadField(edition, release)
  const peers = learningPeers(code, field)?.peers ?? []
  return (measure) => {
    const points = field.points.get(edition.year)?.get(measure)
    const own = peers.flatMap(({ province }) => points?.get(province) ?? [])
    return own.length > 0 ? mean(own) : null
  }
}

/** Null also where nothing but the name changed. */
async function loadSuccessor({ boundarySet, code }: Province): Promise<PlanPage["successor"]> {
  const successor = await successorOf(boundarySet, code)
  if (!successor) return null
  const [former, { from }] = await Promise.all([
    predecessorsOf(successor.boundarySet, successor.code),
    validityOf(successor.boundarySet),
  ])
  if (former.length < 2 || !from) return null
  return { slug: successor.slug, name: successor.name, year: Number(from.slice(0, 4)) }
}

/** Of the edition itself, else the newest that was published for the province. */
async function loadError({ boundarySet, code }: Province, year: number): Promise<PublishedError | null> {
  const intervals = await intervalsOfProvince(boundarySet, code)
  const published = intervals.has(year) ? year : Math.max(...intervals.keys())
  const interval = intervals.get(published)
  return interval ? { standardError: interval.standardError, year: published, isOwnYear: published === year } : null
}

/** The most points of the province on a sub-dimension, of the editions that nothing in the method sets apart from this one. */
function ownBest(
  measure: Measure,
  year: number,
  { firstYear }: { firstYear: number },
  own: readonly Result[],
  breaks: readonly MethodologyBreak[],
): PlanPartView["ownBest"] {
  return own
    .filter((row) => row.measure === measure && firstYear <= row.year && row.year <= year)
    .filter((row) => comparability(row.year, year, measure, breaks).notes.length === 0)
    .map(({ year, points }) => ({ year, points }))
    .reduce((most, each) => (each.points > most.points ? each : most))
}
