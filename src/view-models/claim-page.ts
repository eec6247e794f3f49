import type { Bilingual } from "@/domain/bilingual"
import type { Facts } from "@/domain/facts"
import { evidenceLevel, isVerified } from "@/domain/evidence"
import { type Measure, TOTAL, WEIGHTED_TOTAL } from "@/domain/measure"
import { PRINTED_DECIMALS, sumPoints } from "@/domain/points"
import { cutTo } from "@/domain/quote-verdict"
import { type ResultRevision, revisionsOf } from "@/domain/corrections"
import { dimensionsOf } from "@/queries/dimensions"
import { editionOf, editions as allEditions, evidenceOf, type Evidence } from "@/queries/editions"
import { intervalsOf } from "@/queries/intervals"
import { provincesBySlug, provincesOf, type Province } from "@/queries/provinces"
import { firstReleases, versionsOfResult } from "@/queries/corrections"
import { currentRelease, releases } from "@/queries/releases"
import { resultsOf, resultsOfProvince, resultsOfProvinceIn, type Result } from "@/queries/results"
import { summariesOf, summariesOverYears } from "@/queries/summaries"
import { loadFacts } from "./facts"
import { loadNeighbours, type Neighbour } from "./nearby"
import type { EditionView, ProvinceView, ReleaseView } from "./parts"

/** One figure, one address: a province's result on a measure in an edition, with what proves it and what it is mixed up with. */
export type ClaimPage = {
  province: ProvinceView
  edition: EditionView
  latestYear: number
  /** the figure itself, or why there is none */
  facts: Facts
  /** the dimension's own address; null for the total, sub-dimensions and indicators */
  dimensionSlug: Bilingual | null
  /** 95 % interval of the total, where published */
  interval: { low: number; high: number } | null
  /** the weighted total that PAPI published beside this one */
  weighted: { points: number; rank: number; ranked: number } | null
  /** where the figure comes from and how far it is verified; null where the data do not say */
  evidence: (Omit<Evidence, "unchecked" | "year"> & { isChecked: boolean; isVerified: boolean }) | null
  /** other provinces whose points print alike */
  alike: readonly { province: ProvinceView; points: number; rank: number }[]
  /** the editions just before and after, where the measure had a result */
  otherYears: readonly { year: number; points: number; rank: number; ranked: number }[]
  neighbours: readonly Neighbour[]
  /** what the points are the sum of; a part without a result has null. Empty for sub-dimensions and indicators */
  parts: readonly { id: Measure; name: Bilingual; points: number | null }[]
  /** the sum of the printed parts, where it is not the printed sum */
  sumOfPrinted: number | null
  /** how the figure changed since it was published, oldest first, with the day and the reason that the release gives */
  revisions: readonly (ResultRevision & { importedAt: string; note: string | null })[]
  release: ReleaseView
}

export type ClaimRequest = { slug: string; year: number; measure: Measure }

/** @returns null for a province, edition or measure that do not exist together */
export async function loadClaimPage({ slug, year, measure }: ClaimRequest): Promise<ClaimPage | null> {
  const facts = await loadFacts(slug, year, measure)
  const found = await editionOf(year)
  const candidates = await provincesBySlug(slug)
  const province = candidates.find(({ boundarySet }) => boundarySet === found?.edition.boundarySet)
  const [release, editions] = await Promise.all([currentRelease(), allEditions()])
  if (!facts || !found || !province || !release) return null

  const inPoints = facts.measure.kind !== "indicator"
  const result = facts.kind === "result" ? facts : null
  const [dimensions, own, intervals] = await Promise.all([
    dimensionsOf(year),
    resultsOfProvinceIn([year], province.boundarySet, province.code),
    intervalsOf(year),
  ])
  const parts = partsOf(measure, dimensions, own)
  const interval = measure === TOTAL ? intervals.get(province.code) : undefined
  return {
    province,
    edition: found.edition,
    latestYear: editions[0]?.year ?? year,
    facts,
    dimensionSlug: dimensions.find(({ id }) => String(id) === measure)?.slug ?? null,
    interval: interval ? { low: interval.low, high: interval.high } : null,
    weighted: measure === TOTAL ? await loadWeighted(year, own) : null,
    evidence: await loadEvidence(year, measure, province.code),
    alike: result && inPoints ? await loadAlike(province, year, measure, result.points) : [],
    otherYears: inPoints ? await loadOtherYears(province, year, measure) : [],
    neighbours: result && inPoints ? await loadNeighbours(province, year, result, measure) : [],
    parts,
    revisions: await loadRevisions(year, measure, province.code),
    sumOfPrinted: result ? sumOfPrinted(parts, result.points) : null,
    release,
  }
}

async function loadWeighted(year: number, own: readonly Result[]): Promise<ClaimPage["weighted"]> {
  const result = own.find((row) => row.measure === WEIGHTED_TOTAL)
  const summary = result && (await summariesOf(year)).get(WEIGHTED_TOTAL)
  return summary ? { points: result.points, rank: result.rank, ranked: summary.ranked } : null
}

async function loadEvidence(year: number, measure: Measure, code: string): Promise<ClaimPage["evidence"]> {
  const found = (await evidenceOf(year)).find(({ level }) => level === evidenceLevel(measure))
  if (!found) return null
  const { unchecked, year: _, ...evidence } = found
  return { ...evidence, isChecked: !unchecked.includes(code), isVerified: isVerified(found, code) }
}

async function loadRevisions(year: number, measure: Measure, code: string): Promise<ClaimPage["revisions"]> {
  const versions = await versionsOfResult(year, measure, code)
  const [first, all] = [await firstReleases(), await releases()]
  return revisionsOf(versions, first.get(year) ?? 1).flatMap((revision) => {
    const release = all.find(({ id }) => id === revision.release)
    return release ? [{ ...revision, importedAt: release.importedAt, note: release.note }] : []
  })
}

function partsOf(
  measure: Measure,
  dimensions: Awaited<ReturnType<typeof dimensionsOf>>,
  own: readonly Result[],
): ClaimPage["parts"] {
  const named: readonly { id: number | string; name: Bilingual }[] =
    measure === TOTAL ? dimensions : (dimensions.find(({ id }) => String(id) === measure)?.subDimensions ?? [])
  const pointsOf = new Map(own.map((row) => [row.measure, row.points]))
  return named.map(({ id, name }) => ({ id: String(id), name, points: pointsOf.get(String(id)) ?? null }))
}

function sumOfPrinted(parts: ClaimPage["parts"], points: number): number | null {
  const printed = parts.flatMap((part) => (part.points === null ? [] : [printedPoints(part.points)]))
  if (printed.length === 0) return null
  const sum = sumPoints(printed)
  return sum === printedPoints(points) ? null : sum
}

function printedPoints(points: number): number {
  return Number(cutTo(points, PRINTED_DECIMALS).rounded)
}

async function loadAlike({ boundarySet, code }: Province, year: number, measure: Measure, points: number) {
  const [results, provinces] = await Promise.all([resultsOf(year, measure), provincesOf(boundarySet)])
  const named = new Map(provinces.map((province) => [province.code, province]))
  return results.flatMap((row) => {
    const province = named.get(row.code)
    if (!province || row.code === code || printedPoints(row.points) !== printedPoints(points)) return []
    return [{ province, points: row.points, rank: row.rank }]
  })
}

async function loadOtherYears(
  { boundarySet, code }: Province,
  year: number,
  measure: Measure,
): Promise<ClaimPage["otherYears"]> {
  const [results, summaries] = await Promise.all([
    resultsOfProvince(boundarySet, code, [measure]),
    summariesOverYears([measure]),
  ])
  const ranked = new Map(summaries.map((row) => [row.year, row.ranked]))
  const before = results.find((row) => row.year < year)
  const after = results.findLast((row) => row.year > year)
  return [before, after].flatMap((row) =>
    row ? [{ year: row.year, points: row.points, rank: row.rank, ranked: ranked.get(row.year) ?? row.rank }] : [],
  )
}
