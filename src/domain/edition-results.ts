import { mean, median } from "./average"
import { type Measure, measureKind, TOTAL, WEIGHTED_TOTAL } from "./measure"
import { dimensionPoints, roundToSixDecimals, totalPoints } from "./points"
import { GROUPS, groupCutOffs, quartileGroups, type Group, type GroupCutOffs } from "./quartile-group"
import { rankProvinces, type ProvincePoints } from "./rank"
import { placeSpans, type PlaceSpan } from "./uncertainty"

/** The facts of one edition. What is not published is absent from the maps. */
export type EditionFacts = {
  year: number
  /** provinces of the edition, with a result or without */
  units: number
  dimensions: readonly { id: number; subDimensions: readonly string[] }[]
  /** province -> sub-dimension -> points */
  scores: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** indicator -> province -> published value */
  indicators: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** province -> standard error of its total, in points */
  standardErrors: ReadonlyMap<string, number>
  /** province -> its weighted total and the standard error of that, in points; empty where none is published */
  weightedTotals: ReadonlyMap<string, { points: number; standardError: number | null }>
  /** measure -> provinces that PAPI cut its groups over; a measure that is absent is cut over those with a result */
  counted: ReadonlyMap<Measure, number>
}

export type ResultRow = {
  province: string
  measure: Measure
  /** unrounded sum; an indicator's published value */
  points: number
  rank: number
  tied: boolean
  /** null below four results, and on the weighted total: PAPI's groups are those of the unweighted one */
  group: Group | null
  /** for totals, where a standard error is published */
  span: PlaceSpan | null
}

export type SummaryRow = {
  measure: Measure
  /** provinces of the edition */
  units: number
  /** provinces with a result: the base of every rank */
  ranked: number
  /** provinces that the groups are cut over: those with a result, or more (see EditionFacts) */
  counted: number
  mean: number
  median: number
  /** null where there are no groups */
  cutOffs: GroupCutOffs | null
}

/**
 * Everything this site derives from the facts of one edition: the results of each province on the total, each dimension,
 * sub-dimension and indicator, and a summary of each measure. A measure without any result yields no rows.
 */
export function editionResults(edition: EditionFacts): { results: ResultRow[]; summaries: SummaryRow[] } {
  const results: ResultRow[] = []
  const summaries: SummaryRow[] = []
  for (const [measure, provinces] of pointsByMeasure(edition)) {
    if (provinces.length === 0) continue
    const counted = edition.counted.get(measure) ?? provinces.length
    const spans = spansOf(provinces, standardErrorsOf(measure, edition))
    for (const row of resultRows(measure, provinces, counted, spans)) results.push(row)
    summaries.push(summaryRow(measure, provinces, counted, edition.units))
  }
  return { results, summaries }
}

function pointsByMeasure({
  dimensions,
  scores,
  indicators,
  weightedTotals,
}: EditionFacts): [Measure, ProvincePoints[]][] {
  const byProvince = [...scores].map(([province, own]) => {
    const ofDimensions = dimensions.map(({ subDimensions }) => dimensionPoints(own, subDimensions))
    return { province, own, ofDimensions, total: totalPoints(ofDimensions) }
  })
  type Derived = (typeof byProvince)[number]
  const collect = (points: (derived: Derived) => number | null | undefined) =>
    byProvince.flatMap((derived) => provincePoints(derived.province, points(derived)))

  return [
    [TOTAL, collect(({ total }) => total)],
    [WEIGHTED_TOTAL, [...weightedTotals].flatMap(([province, { points }]) => provincePoints(province, points))],
    ...dimensions.flatMap(({ id, subDimensions }, index): [Measure, ProvincePoints[]][] => [
      [String(id), collect(({ ofDimensions }) => ofDimensions[index])],
      ...subDimensions.map((sub): [Measure, ProvincePoints[]] => [sub, collect(({ own }) => own.get(sub))]),
    ]),
    ...[...indicators].map(([indicator, values]): [Measure, ProvincePoints[]] => [
      indicator,
      [...values].flatMap(([province, value]) => provincePoints(province, value)),
    ]),
  ]
}

function provincePoints(province: string, points: number | null | undefined): ProvincePoints[] {
  return points === null || points === undefined ? [] : [{ province, points: roundToSixDecimals(points) }]
}

/** The standard error of a province's result; none is published but for totals. */
function standardErrorsOf(measure: Measure, edition: EditionFacts): (province: string) => number | null | undefined {
  if (measure === TOTAL) return (province) => edition.standardErrors.get(province)
  if (measure === WEIGHTED_TOTAL) return (province) => edition.weightedTotals.get(province)?.standardError
  return () => null
}

function spansOf(
  provinces: readonly ProvincePoints[],
  standardErrorOf: (province: string) => number | null | undefined,
): ReadonlyMap<string, PlaceSpan> {
  return placeSpans(
    provinces.flatMap((result) => {
      const standardError = standardErrorOf(result.province) ?? null
      return standardError === null ? [] : [{ ...result, standardError }]
    }),
  )
}

function hasGroups(measure: Measure, provinces: readonly ProvincePoints[]): boolean {
  return provinces.length >= GROUPS.length && measureKind(measure) !== "weightedTotal"
}

function resultRows(
  measure: Measure,
  provinces: readonly ProvincePoints[],
  counted: number,
  spans: ReadonlyMap<string, PlaceSpan>,
): ResultRow[] {
  const ranks = rankProvinces(provinces)
  const groups = hasGroups(measure, provinces) ? quartileGroups(provinces, counted) : null
  return provinces.map(({ province, points }) => ({
    province,
    measure,
    points,
    ...ranks.get(province)!,
    group: groups?.get(province) ?? null,
    span: spans.get(province) ?? null,
  }))
}

function summaryRow(
  measure: Measure,
  provinces: readonly ProvincePoints[],
  counted: number,
  units: number,
): SummaryRow {
  const points = provinces.map((result) => result.points)
  return {
    measure,
    units,
    ranked: provinces.length,
    counted,
    mean: mean(points),
    median: median(points),
    cutOffs: hasGroups(measure, provinces) ? groupCutOffs(provinces, counted) : null,
  }
}
