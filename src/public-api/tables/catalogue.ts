import { measureKind, TOTAL } from "@/domain/measure"
import { breaksWithSources } from "@/queries/breaks"
import { bulkResults, type BulkResult } from "@/queries/bulk-results"
import { editions as allEditions, everyEvidence, groupCuts } from "@/queries/editions"
import { provincesWithLineage } from "@/queries/lineage"
import { everyMissingResult } from "@/queries/missing-results"
import { provincesOf } from "@/queries/provinces"
import { groupOf } from "@/queries/results"
import { summariesOverYears } from "@/queries/summaries"
import { corrections } from "./corrections"
import { measureNames, type MeasureNames, measurePeriods } from "./measure-names"
import { table, oneBatch, type Table } from "./table"

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

const scores = table("scores", namedResults("index"), {
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

const indicators = table("indicators", namedResults("indicators"), {
  ...COMMON,
  indicator: (row) => row.measure,
  sub_dimension: (row) => row.names.parent(row.measure),
  indicator_vi: (row) => nameOf(row).vi,
  indicator_en: (row) => nameOf(row).en,
  unit: (row) => row.names.unit(row.measure),
  value: (row) => row.points,
})

const everyProvince = () => provincesWithLineage()

const provinces = table("provinces", oneBatch(everyProvince), {
  boundary_set: (row) => row.boundarySet,
  code: (row) => row.code,
  slug: (row) => row.slug,
  name_vi: (row) => row.name.vi,
  name_en: (row) => row.name.en,
  type: (row) => row.type,
  region: (row) => row.region.id,
  region_vi: (row) => row.region.name.vi,
  region_en: (row) => row.region.name.en,
  predecessors: (row) => row.predecessors.join(";") || null,
  successor: (row) => row.successor,
})

const measures = table("measures", oneBatch(measurePeriods), {
  measure: (row) => row.measure,
  level: (row) => row.kind,
  parent: (row) => row.parent,
  name_vi: (row) => row.name.vi,
  name_en: (row) => row.name.en,
  first_year: (row) => row.years[0] ?? null,
  last_year: (row) => row.years.at(-1) ?? null,
  min: (row) => row.min,
  max: (row) => row.max,
  unit: (row) => row.unit,
  scale_printed: (row) => row.scalePrinted,
})

const editions = table("editions", oneBatch(editionsAsOf), {
  year: (row) => row.year,
  boundary_set: (row) => row.boundarySet,
  published_on: (row) => row.publishedOn,
  respondents: (row) => row.respondents,
  units: (row) => row.total?.units ?? null,
  ranked: (row) => row.total?.ranked ?? null,
  mean: (row) => row.total?.mean ?? null,
  median: (row) => row.total?.median ?? null,
  counted: (row) => row.total?.counted ?? null,
  groups_confirmed: (row) => row.cut?.confirmed ?? false,
  groups_source: (row) => row.cut?.source ?? null,
})

const breaks = table("breaks", oneBatch(breaksWithSources), {
  year: (row) => row.year,
  measure: (row) => row.measure,
  kind: (row) => row.kind,
  note_vi: (row) => row.note.vi,
  note_en: (row) => row.note.en,
  source: (row) => row.source,
})

const missing = table("missing", oneBatch(missingWithNames), {
  year: (row) => row.year,
  boundary_set: (row) => row.boundarySet,
  province_code: (row) => row.code,
  province_vi: (row) => row.province?.name.vi ?? null,
  province_en: (row) => row.province?.name.en ?? null,
  dimensions: (row) => row.dimensions.join(";") || null,
  reason_vi: (row) => row.reason.vi,
  reason_en: (row) => row.reason.en,
  published: (row) => row.published,
  source: (row) => row.source,
})

const evidence = table("evidence", oneBatch(everyEvidence), {
  year: (row) => row.year,
  level: (row) => row.level,
  workbook: (row) => row.workbook,
  sheet: (row) => row.sheet,
  copies: (row) => row.copies,
  checked_on: (row) => row.checkedOn,
  unchecked: (row) => row.unchecked.join(";") || null,
  note_vi: (row) => row.note?.vi ?? null,
  note_en: (row) => row.note?.en ?? null,
})

/** Every table of the bulk data, in the order they are listed. */
export const TABLES: readonly Table[] = [
  scores,
  indicators,
  provinces,
  measures,
  editions,
  breaks,
  missing,
  evidence,
  corrections,
]

async function editionsAsOf(release: number) {
  const [all, totals, cuts] = await Promise.all([allEditions(), summariesOverYears([TOTAL], release), groupCuts()])
  return all.toReversed().map((edition) => ({
    ...edition,
    total: totals.find(({ year }) => year === edition.year),
    cut: cuts.find(({ year, measure }) => year === edition.year && measure === TOTAL),
  }))
}

async function missingWithNames() {
  const rows = await everyMissingResult()
  const sets = [...new Set(rows.map((row) => row.boundarySet))]
  const provinces = (await Promise.all(sets.map(provincesOf))).flat()
  return rows.map((row) => ({
    ...row,
    province: provinces.find((each) => each.boundarySet === row.boundarySet && each.code === row.code),
  }))
}
