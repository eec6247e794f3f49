import { measureKind } from "@/domain/measure"
import { bulkResults, type BulkResult } from "@/queries/bulk-results"
import { groupOf } from "@/queries/results"
import { measureNames, type MeasureNames } from "./measure-names"
import { table } from "./table"

/** A result with the names that stand beside it. */
type NamedResult = BulkResult & { names: MeasureNames }

/** The results of a release, in batches, with what names their measures. */
function namedResults(of: "index" | "indicators") {
  return async function* (release: number): AsyncGenerator<NamedResult[]> {
    const names = await measureNames()
    for await (const batch of bulkResults(of, release)) yield batch.map((row) => ({ ...row, names }))
  }
}

const nameOf = ({ names, measure, year }: NamedResult) => names.name(measure, year)

/** Which province and edition a row is about, and where it stands among those of its edition and measure. */
const COMMON = {
  year: (row: NamedResult) => row.year,
  boundary_set: (row: NamedResult) => row.boundarySet,
  province_code: (row: NamedResult) => row.code,
  province_slug: (row: NamedResult) => row.slug,
  province_vi: (row: NamedResult) => row.nameVi,
  province_en: (row: NamedResult) => row.nameEn,
  region: (row: NamedResult) => row.region,
  rank: (row: NamedResult) => row.rank,
  tied: (row: NamedResult) => row.tied,
  ranked: (row: NamedResult) => row.ranked,
  units: (row: NamedResult) => row.units,
  group: (row: NamedResult) => groupOf(row),
  counted: (row: NamedResult) => row.counted,
  comparable_from: ({ names, measure, year }: NamedResult) => names.comparableFrom(measure, year),
}

export const scores = table("scores", namedResults("index"), {
  ...COMMON,
  measure: (row) => row.measure,
  level: (row) => measureKind(row.measure),
  measure_vi: (row) => nameOf(row).vi,
  measure_en: (row) => nameOf(row).en,
  points: (row) => row.points,
  ci95_low: (row) => row.low,
  ci95_high: (row) => row.high,
  standard_error: (row) => row.standardError,
})

export const indicators = table("indicators", namedResults("indicators"), {
  ...COMMON,
  indicator: (row) => row.measure,
  sub_dimension: (row) => row.names.parent(row.measure),
  indicator_vi: (row) => nameOf(row).vi,
  indicator_en: (row) => nameOf(row).en,
  unit: (row) => row.names.unit(row.measure),
  value: (row) => row.points,
})
