import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import type { MethodologyBreak } from "@/domain/comparability"
import type { DiagnosisField } from "@/domain/diagnosis"
import { editionResults, type EditionFacts, type ResultRow, type SummaryRow } from "@/domain/edition-results"
import { TOTAL } from "@/domain/measure"

type Row = Record<string, string>

/** The editions whose published figures these tests quote; later ones may join the data package. */
export const YEARS = Array.from({ length: 14 }, (_, index) => 2011 + index)

const tables = new Map<string, Row[]>()

/** Breaks and cautions of the data package. */
export function seedBreaks(): MethodologyBreak[] {
  return table("breaks.csv").map(({ year, measure, kind, note_vi, note_en }) => ({
    year: Number(year),
    measure: measure!,
    kind: kind === "caution" ? "caution" : "break",
    note: { vi: note_vi!, en: note_en! },
  }))
}

const derived = new Map<number, { results: ResultRow[]; summaries: SummaryRow[] }>()

/** Results and summaries of an edition, worked out from the data package. */
function seedEdition(year: number) {
  const edition = derived.get(year) ?? editionResults(seedFacts(year))
  derived.set(year, edition)
  return edition
}

/** Results of an edition on one measure, by rank. */
export function seedResults(year: number, measure: string): ResultRow[] {
  return seedEdition(year)
    .results.filter((row) => row.measure === measure)
    .toSorted((a, b) => a.rank - b.rank)
}

export function seedResult(year: number, province: string, measure = "total"): ResultRow | undefined {
  return seedEdition(year).results.find((row) => row.measure === measure && row.province === province)
}

export function seedSummary(year: number, measure = "total"): SummaryRow | undefined {
  return seedEdition(year).summaries.find((row) => row.measure === measure)
}

/** The facts of an edition without its indicators, which these tests do not need. */
export function seedFacts(year: number): EditionFacts {
  const ofYear = (row: Row) => Number(row.year) === year
  const scores = new Map<string, Map<string, number>>()
  for (const { province, sub_dimension, score } of table("scores.csv").filter(ofYear)) {
    const own = scores.get(province!) ?? new Map<string, number>()
    scores.set(province!, own.set(sub_dimension!, Number(score)))
  }
  const published = table("intervals.csv").filter((row) => ofYear(row) && row.standard_error !== "")
  return {
    year,
    units: 63,
    dimensions: dimensionsOf(year),
    scores,
    indicators: new Map(),
    standardErrors: new Map(published.map((row) => [row.province!, Number(row.standard_error)])),
    weightedTotals: new Map(
      table("weighted_totals.csv")
        .filter(ofYear)
        .map((row) => [row.province!, { points: Number(row.total), standardError: Number(row.standard_error) }]),
    ),
    counted: new Map(
      table("group_cuts.csv")
        .filter(ofYear)
        .map(({ measure, counted }) => [measure || "total", Number(counted)]),
    ),
  }
}

/** An edition of the data package with three before and three after, as a diagnosis reads it. */
export function seedField(year: number): DiagnosisField {
  const field = fields.get(year) ?? fieldOf(year)
  fields.set(year, field)
  return field
}

const fields = new Map<number, DiagnosisField>()

function fieldOf(year: number): DiagnosisField {
  const measuresOf = (of: number) => [
    TOTAL,
    ...dimensionsOf(of).map(({ id }) => String(id)),
    ...dimensionsOf(of).flatMap(({ subDimensions }) => subDimensions),
  ]
  const pointsOn = (of: number, measure: string) =>
    new Map(seedResults(of, measure).map(({ province, points }) => [province, points]))
  const provinces = table("provinces.csv").filter(({ boundary_set }) => boundary_set === "63")
  return {
    year,
    measures: measuresOf(year),
    regions: new Map(provinces.map(({ code, region }) => [code!, region!])),
    points: new Map(
      YEARS.filter((of) => Math.abs(of - year) <= 3).map((of) => [
        of,
        new Map(measuresOf(of).map((each) => [each, pointsOn(of, each)])),
      ]),
    ),
    errors: seedFacts(year).standardErrors,
    breaks: seedBreaks(),
  }
}

function dimensionsOf(year: number): EditionFacts["dimensions"] {
  const held = table("sub_dimensions.csv").filter(
    (row) => Number(row.first_year) <= year && year <= Number(row.last_year),
  )
  return [...new Set(held.map((row) => Number(row.dimension)))].map((id) => ({
    id,
    subDimensions: held.filter((row) => Number(row.dimension) === id).map((row) => row.id!),
  }))
}

function table(name: string): Row[] {
  const known = tables.get(name)
  if (known) return known
  const rows: Row[] = parse(readFileSync(new URL(`../../prisma/seed/${name}`, import.meta.url)), { columns: true })
  tables.set(name, rows)
  return rows
}
