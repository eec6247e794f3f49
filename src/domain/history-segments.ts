import { comparability, type MethodologyBreak } from "./comparability"
import type { Measure } from "./measure"

/**
 * Cuts a history into runs of editions that one line may join: a new run starts at every break of the measure. Cautions do
 * not cut. Years absent from the list are not marked: a chart shows its own gaps.
 *
 * @param years  editions of the history, in any order
 * @returns runs of years, oldest first
 */
export function historySegments(
  years: readonly number[],
  measure: Measure,
  breaks: readonly MethodologyBreak[],
): number[][] {
  const segments: number[][] = []
  for (const year of years.toSorted((a, b) => a - b)) {
    const current = segments.at(-1)
    const previous = current?.at(-1)
    if (current && previous !== undefined && comparability(previous, year, measure, breaks).comparable)
      current.push(year)
    else segments.push([year])
  }
  return segments
}

/**
 * The same where some editions have no result: a line ends there, too.
 *
 * @param years  of the history, oldest first, those without a result among them
 */
export function lineRuns(
  years: readonly number[],
  hasResult: (year: number) => boolean,
  measure: Measure,
  breaks: readonly MethodologyBreak[],
): number[][] {
  const runs = years.reduce<number[][]>(
    (all, year) => (hasResult(year) ? [...all.slice(0, -1), [...all.at(-1)!, year]] : [...all, []]),
    [[]],
  )
  return runs.flatMap((run) => historySegments(run, measure, breaks))
}
