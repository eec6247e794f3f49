import type { ChartQueries } from "@/charts/chart-queries"
import type { MethodologyBreak } from "@/domain/comparability"
import { editionResults, type EditionFacts } from "@/domain/edition-results"
import { mean } from "@/domain/average"
import type { Measure } from "@/domain/measure"
import { unusualAmong } from "@/domain/unusual-changes"
import type { Province } from "@/queries/provinces"
import type { Result } from "@/queries/results"
import type { Summary } from "@/queries/summaries"
import { factsByYear, table, type Row } from "./seed-facts"

const both = (row: Row, vi = "name_vi", en = "name_en") => ({ vi: row[vi]!, en: row[en]! })
const numbers = (row: Row) => ({
  firstYear: Number(row.first_year),
  lastYear: Number(row.last_year),
  min: Number(row.min),
  max: Number(row.max),
})

/** Of an edition: the results by province, and by measure in order of rank. */
type Derived = {
  byCode: ReadonlyMap<string, readonly Result[]>
  byMeasure: ReadonlyMap<string, readonly Result[]>
  summaries: Summary[]
}

const asPublished = new Map<number, Derived>()

/**
 * The data package as charts read it, without a database: what PostgreSQL would answer after an import.
 * @param mend    changes facts before anything is computed from them
 * @param mended  the only years whose facts it changes: those of the others are computed once for all
 */
export function seedQueries(
  mend: (facts: ReadonlyMap<number, EditionFacts>) => void = () => {},
  mended?: ReadonlySet<number>,
): ChartQueries {
  const [dimensionRows, subRows] = [table("dimensions.csv"), table("sub_dimensions.csv")]
  const regions = new Map(
    table("regions.csv").map((row) => [`${row.boundary_set} ${row.id}`, { id: row.id!, name: both(row) }]),
  )
  const provinces = table("provinces.csv").map((row): Province => ({
    boundarySet: Number(row.boundary_set),
    code: row.code!,
    slug: row.slug!,
    name: both(row),
    type: row.type === "municipality" ? "municipality" : "province",
    region: regions.get(`${row.boundary_set} ${row.region}`)!,
  }))
  const breaks = table("breaks.csv").map((row): MethodologyBreak => ({
    year: Number(row.year),
    measure: row.measure!,
    kind: row.kind === "caution" ? "caution" : "break",
    note: both(row, "note_vi", "note_en"),
  }))
  const years = table("editions.csv").map((row) => Number(row.year))
  const intervalRows = table("intervals.csv")
  const facts = factsByYear(years, subRows, intervalRows)
  mend(facts)
  const missing = table("missing_results.csv").map((row) => ({
    year: Number(row.year),
    code: row.province!,
    dimensions: row.dimensions ? row.dimensions.split(";").map(Number) : [],
    reason: both(row, "reason_vi", "reason_en"),
    published: row.published === "true",
  }))
  const dimensions = dimensionRows.map((row) => ({
    id: Number(row.id),
    slug: { vi: "", en: "" },
    name: both(row),
    short: both(row, "short_vi", "short_en"),
    ...numbers(row),
  }))
  const subDimensions = subRows.map((row) => ({
    id: row.id!,
    dimension: Number(row.dimension),
    name: both(row),
    ...numbers(row),
  }))
  const indicators = table("indicators.csv").map((row) => ({
    id: row.id!,
    subDimension: row.sub_dimension!,
    name: both(row),
    unit: row.unit!,
    scalePrinted: row.scale_printed!,
    years: row.years!.split(";").map(Number),
  }))
  const own = new Map<number, Derived>()
  const edition = (year: number) => {
    const derived = mended && !mended.has(year) ? asPublished : own
    const known = derived.get(year) ?? derive(facts.get(year)!)
    derived.set(year, known)
    return known
  }
  const ofProvince = (year: number, code: string) => edition(year).byCode.get(code) ?? []
  const onMeasure = (year: number, measure: Measure) => edition(year).byMeasure.get(measure) ?? []
  const summaries = (year: number) => edition(year).summaries
  const intervalOf = (row: Row) => ({
    code: row.province!,
    low: Number(row.ci95_low),
    high: Number(row.ci95_high),
    standardError: Number(row.standard_error),
  })
  const regionOf = (set: number, code: string) =>
    provinces.find((each) => each.boundarySet === set && each.code === code)?.region.id

  return {
    breaks: async () => breaks,
    dimensions: async () => dimensions,
    dimensionsOf: async (year) =>
      dimensions
        .map((each) => ({
          ...each,
          subDimensions: subDimensions.filter(
            (sub) => sub.dimension === each.id && sub.firstYear <= year && year <= sub.lastYear,
          ),
        }))
        .filter((each) => each.subDimensions.length > 0),
    editions: async () =>
      years.toSorted((a, b) => b - a).map((year) => ({ year, boundarySet: 63, publishedOn: null, respondents: null })),
    indicators: async () => indicators,
    intervalsOf: async (year) =>
      new Map(intervalRows.filter((row) => Number(row.year) === year).map((row) => [row.province!, intervalOf(row)])),
    intervalsOfProvince: async (set, code) =>
      new Map(
        set === 63
          ? intervalRows.filter((row) => row.province === code).map((row) => [Number(row.year), intervalOf(row)])
          : [],
      ),
    latestYearWithResult: async (set, code) =>
      years.findLast((year) => set === 63 && ofProvince(year, code).length > 0) ?? null,
    lineageRows: async () =>
      table("province_lineage.csv").map((row) => ({
        predecessor: { boundarySet: Number(row.predecessor_set), code: row.predecessor! },
        successor: { boundarySet: Number(row.successor_set), code: row.successor! },
      })),
    missingIn: async (year) => missing.filter((row) => row.year === year),
    missingOfProvince: async (set, code) => missing.filter((row) => set === 63 && row.code === code),
    provincesBySlug: async (slug) => provinces.filter((each) => each.slug === slug).toReversed(),
    provincesOf: async (set) => provinces.filter((each) => each.boundarySet === set),
    releases: async () => [
      {
        id: 1,
        importedAt: "2025-04-15T00:00:00.000Z",
        note: null,
        rows: 0,
        inserted: 0,
        changed: 0,
        removed: 0,
        checksum: "",
      },
    ],
    resultsOf: async (year, measure) => [...onMeasure(year, measure)],
    resultsOfProvince: async (set, code, measures) =>
      years
        .toReversed()
        .flatMap((year) => (set === 63 ? ofProvince(year, code) : []))
        .filter((row) => !measures || measures.includes(row.measure)),
    resultsOfProvinceIn: async (asked, set, code) =>
      asked.flatMap((year) => (set === 63 ? ofProvince(year, code) : [])),
    resultsOverYears: async (set, measure) => years.flatMap((year) => (set === 63 ? onMeasure(year, measure) : [])),
    usualRangesOf: async (asked, measures) => {
      const on = (year: number, measure: Measure) =>
        new Map(onMeasure(year, measure).map(({ code, points }) => [code, points] as const))
      const sorted = asked.toSorted((a, b) => a - b)
      return (measure, from, code) => {
        const to = sorted[sorted.indexOf(from) + 1]
        if (to === undefined || !measures.includes(measure)) return null
        return unusualAmong(measure, on(from, measure), on(to, measure)).get(code) ?? null
      }
    },
    rangesOf: async (year, measures) =>
      new Map(
        measures.flatMap((measure) => {
          const points = onMeasure(year, measure).map((row) => row.points)
          return points.length > 0 ? [[measure, { low: Math.min(...points), high: Math.max(...points) }] as const] : []
        }),
      ),
    regionMeansOf: async (year, set, region, measures) =>
      new Map(
        measures.flatMap((measure) => {
          const own = onMeasure(year, measure).filter(({ code }) => regionOf(set, code) === region)
          return own.length > 0 ? [[measure, mean(own.map(({ points }) => points))] as const] : []
        }),
      ),
    subDimensions: async () => subDimensions,
    summariesOf: async (year) => new Map(summaries(year).map((row) => [row.measure, row])),
    summariesOverYears: async (measures) => years.flatMap(summaries).filter((row) => measures.includes(row.measure)),
  }
}

function derive(facts: EditionFacts): Derived {
  const { year } = facts
  const computed = editionResults(facts)
  const results = computed.results.map(({ province, ...row }): Result => ({ ...row, year, code: province }))
  const ranked = results.toSorted((a, b) => a.rank - b.rank || a.code.localeCompare(b.code))
  return {
    byCode: groupBy(results, ({ code }) => code),
    byMeasure: groupBy(ranked, ({ measure }) => measure),
    summaries: computed.summaries.map((row) => ({ ...row, year })),
  }
}

function groupBy<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
