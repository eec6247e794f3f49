import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import type { EditionFacts } from "@/domain/edition-results"

export type Row = Record<string, string>

const SEED = new URL("../../prisma/seed/", import.meta.url)

const tables = new Map<string, Row[]>()

/** A file of the data package, read once. */
export function table(name: string): readonly Row[] {
  const rows = tables.get(name) ?? (parse(readFileSync(new URL(name, SEED)), { columns: true }) as Row[])
  tables.set(name, rows)
  return rows
}

/** Whether a row with first and last year holds in an edition. */
const within = (row: Row, year: number) => Number(row.first_year) <= year && year <= Number(row.last_year)

/** The facts of every edition, by year. */
export function factsByYear(
  years: readonly number[],
  subRows: readonly Row[],
  intervals: readonly Row[],
): Map<number, EditionFacts> {
  const cuts = table("group_cuts.csv")
  const facts = years.map((year): [number, EditionFacts] => {
    const held = subRows.filter((row) => within(row, year))
    return [
      year,
      {
        year,
        units: 63,
        dimensions: [...new Set(held.map((row) => Number(row.dimension)))].map((id) => ({
          id,
          subDimensions: held.filter((row) => Number(row.dimension) === id).map((row) => row.id!),
        })),
        scores: new Map(),
        indicators: new Map(),
        standardErrors: new Map(
          intervals
            .filter((row) => Number(row.year) === year && row.standard_error)
            .map((row) => [row.province!, Number(row.standard_error)]),
        ),
        weightedTotals: new Map(),
        counted: new Map(
          cuts
            .filter((row) => Number(row.year) === year)
            .map(({ measure, counted }) => [measure || "total", Number(counted)]),
        ),
      },
    ]
  })
  const byYear = new Map(facts)
  for (const row of table("scores.csv"))
    put(byYear.get(Number(row.year))!.scores, row.province!, row.sub_dimension!, row.score!)
  for (const row of table("indicator_values.csv"))
    put(byYear.get(Number(row.year))!.indicators, row.indicator!, row.province!, row.value!)
  return byYear
}

function put(into: EditionFacts["scores"], outer: string, inner: string, value: string): void {
  const map = into as Map<string, Map<string, number>>
  const own = map.get(outer) ?? new Map<string, number>()
  map.set(outer, own.set(inner, Number(value)))
}
