import { mean, median } from "./average"
import { TOTAL, type Measure } from "./measure"
import { roundToSixDecimals } from "./points"
import { GROUPS, groupCutOffs, quartileGroups, type Group, type GroupCutOffs } from "./quartile-group"
import { rankProvinces, type ProvincePoints } from "./rank"
import { dimensionPoints, totalPoints } from "./sums"
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
}

export type ResultRow = {
  province: string
  measure: Measure
  /** unrounded sum; an indicator's published value */
  points: number
  rank: number
  tied: boolean
  /** null below four results */
  group: Group | null
  /** for the total, where a standard error is published */
  span: PlaceSpan | null
}

export type SummaryRow = {
  measure: Measure
  /** provinces of the edition */
  units: number
  /** provinces with a result: the base of every rank */
  ranked: number
  mean: number
  median: number
  /** null below four results */
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
    const spans = measure === TOTAL ? spansOf(provinces, edition.standardErrors) : null
    for (const row of resultRows(measure, provinces, spans)) results.push(row)
    summaries.push(summaryRow(measure, provinces, edition.units))
  }
  return { results, summaries }
}

function pointsByMeasure({ dimensions, scores, indicators }: EditionFacts): [Measure, ProvincePoints[]][] {
  const byProvince = [...scores].map(([province, own]) => {
    const ofDimensions = dimensions.map(({ subDimensions }) => dimensionPoints(own, subDimensions))
    return { province, own, ofDimensions, total: totalPoints(ofDimensions) }
  })
  type Derived = (typeof byProvince)[number]
  const collect = (points: (derived: Derived) => number | null | undefined) =>
    byProvince.flatMap((derived) => provincePoints(derived.province, points(derived)))

  return [
    [TOTAL, collect(({ total }) => total)],
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

function spansOf(provinces: readonly ProvincePoints[], standardErrors: ReadonlyMap<string, number>) {
  return placeSpans(
    provinces.flatMap((result) => {
      const standardError = standardErrors.get(result.province)
      return standardError === undefined ? [] : [{ ...result, standardError }]
    }),
  )
}

function resultRows(
  measure: Measure,
  provinces: readonly ProvincePoints[],
  spans: ReadonlyMap<string, PlaceSpan> | null,
): ResultRow[] {
  const ranks = rankProvinces(provinces)
  const groups = provinces.length < GROUPS.length ? null : quartileGroups(provinces)
  return provinces.map(({ province, points }) => ({
    province,
    measure,
    points,
    ...ranks.get(province)!,
    group: groups?.get(province) ?? null,
    span: spans?.get(province) ?? null,
  }))
}

function summaryRow(measure: Measure, provinces: readonly ProvincePoints[], units: number): SummaryRow {
  const points = provinces.map((result) => result.points)
  return {
    measure,
    units,
    ranked: provinces.length,
    mean: mean(points),
    median: median(points),
    cutOffs: provinces.length < GROUPS.length ? null : groupCutOffs(provinces),
  }
}
