import type { Change, UsualRange } from "@/domain/change"
import type { Measure } from "@/domain/measure"
import { roundToSixDecimals } from "@/domain/points"
import { unusualChanges } from "@/domain/unusual-changes"
import { resultsOnMeasures, type Result } from "@/queries/results"
import type { ResultView } from "./parts"

type Row = { province: { code: string }; result: ResultView }

/** The same rows, in which a change unlike those of all others carries the range that theirs keep to. @param rows  of all provinces on one measure */
export function withUnusual<R extends Row>(rows: readonly R[]): readonly R[] {
  const changes = rows.flatMap(({ province, result: { change } }) =>
    change?.points == null ? [] : [{ code: province.code, points: change.points }],
  )
  const ranges = rangesOf(changes)
  return rows.map((row) => {
    const { result, province } = row
    return { ...row, result: { ...result, change: marked(result.change, ranges.get(province.code)) } }
  })
}

/** Marks changes of some provinces between two editions as {@link withUnusual} does, held against those of all provinces. */
export async function unusualBetween(from: number, to: number, measures: readonly Measure[]) {
  const [earlier, later] = await Promise.all([resultsOnMeasures(from, measures), resultsOnMeasures(to, measures)])
  const keyOf = ({ measure, code }: Result) => `${measure} ${code}`
  const before = new Map(earlier.map((result) => [keyOf(result), result.points]))
  const ranges = new Map(
    measures.map((measure) => {
      const changes = later.flatMap((result) => {
        const was = before.get(keyOf(result))
        if (result.measure !== measure || was === undefined) return []
        return [{ code: result.code, points: roundToSixDecimals(result.points - was) }]
      })
      return [measure, rangesOf(changes)]
    }),
  )
  return <C extends Change | null>(change: C, measure: Measure, code: string): C =>
    marked(change, ranges.get(measure)?.get(code))
}

function rangesOf(changes: readonly { code: string; points: number }[]): ReadonlyMap<string, UsualRange> {
  return new Map(unusualChanges(changes).map(({ change, low, high }) => [change.code, { low, high }]))
}

function marked<C extends Change | null>(change: C, unusual: UsualRange | undefined): C {
  return unusual && change?.points != null ? { ...change, unusual } : change
}
