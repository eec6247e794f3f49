import { comparability, type MethodologyBreak } from "@/domain/comparability"
import { lineRuns } from "@/domain/history-segments"
import type { Measure } from "@/domain/measure"
import type { Interval } from "@/queries/intervals"
import type { MissingResult } from "@/queries/missing-results"
import type { Province } from "@/queries/provinces"
import type { ChartNote, DrawnBreak, Range, Series, SeriesPoint } from "../chart-spec"
import { reasonNotes, type Wording } from "../wording"

// What every chart over the years draws alike.

/** Runs of points that a line may join: they end at editions without a result and at breaks of the method. */
export function segmentsOf(
  years: readonly number[],
  pointOf: (year: number) => SeriesPoint | null,
  measure: Measure,
  breaks: readonly MethodologyBreak[],
): { segments: SeriesPoint[][]; gaps: number[] } {
  const gaps = years.filter((year) => pointOf(year) === null)
  const segments = lineRuns(years, (year) => !gaps.includes(year), measure, breaks)
  return { segments: segments.map((segment) => segment.flatMap((year) => pointOf(year) ?? [])), gaps }
}

/**
 * The breaks that lie between the drawn editions, with the notes they lead to; cautions have a note only.
 * @param boundaries  breaks where other provinces begin: no change of method
 */
export function breakNotes(
  years: readonly number[],
  measure: Measure,
  breaks: readonly MethodologyBreak[],
  { t, in: inLanguage }: Wording,
  boundaries: readonly MethodologyBreak[] = [],
): { drawn: DrawnBreak[]; notes: ChartNote[] } {
  const [first, last] = [years[0]!, years.at(-1)!]
  const rows = comparability(first, last, measure, [...breaks, ...boundaries]).notes
  const signs = new Map(rows.filter(({ kind }) => kind === "break").map((row, index) => [row, String(index + 1)]))
  const drawn = [...signs].map(([row, sign]) => ({
    year: row.year,
    sign,
    label: t(boundaries.includes(row) ? "boundary" : "break"),
  }))
  const notes = rows.map((row) => ({ sign: signs.get(row) ?? null, text: inLanguage(row.note) }))
  return { drawn, notes: [...notes.filter(({ sign }) => sign), ...notes.filter(({ sign }) => !sign)] }
}

/** The first edition from which on results may be compared with those of `year`. */
export function comparableFrom(
  year: number,
  years: readonly number[],
  measure: Measure,
  breaks: readonly MethodologyBreak[],
): number {
  return years.find((other) => other <= year && comparability(other, year, measure, breaks).comparable) ?? year
}

/** The last value of a line, with its year where that is not the last one drawn. */
export function endOf(segments: readonly (readonly SeriesPoint[])[], years: readonly number[]): string {
  const point = segments.flat().at(-1)
  if (!point) return ""
  return point.year === years.at(-1) ? point.label : `${point.label} (${point.year})`
}

type Cuts = { of: "points" | "rank"; breaks: readonly MethodologyBreak[]; boundaries: readonly MethodologyBreak[] }

/** Where a province's line is cut: the points of a territory go on when others merge, its rank has another base then. */
export function lineBreaks({ of, breaks, boundaries }: Cuts): readonly MethodologyBreak[] {
  return of === "rank" ? [...breaks, ...boundaries] : breaks
}

type Measured = { province: Province; missing: readonly MissingResult[] }

/** The editions without a result of the drawn provinces, with the published reason; those with one reason in one note. */
export function missingNotes(provinces: readonly Measured[], series: readonly Series[], wording: Wording): ChartNote[] {
  const gaps = provinces.flatMap(({ missing }, index) => {
    const { name, gaps: years } = series[index]!
    const reasonIn = (year: number) => wording.reason(missing.findLast((row) => row.year === year))
    return years.map((year) => ({ name: `${name} ${year}`, reason: reasonIn(year) }))
  })
  return reasonNotes(gaps, wording)
}

/** The ends of a published interval, without what else is known of it. */
export function rangeOf(interval: Interval | undefined): Range | null {
  return interval ? { low: interval.low, high: interval.high } : null
}
