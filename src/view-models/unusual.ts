import type { UsualRange } from "@/domain/change"
import { unusualChanges } from "@/domain/unusual-changes"
import type { ResultView } from "./parts"

type Row = { province: { code: string }; result: ResultView }

/** The same rows, in which a change unlike those of all others carries the range that theirs keep to. @param rows  of all provinces on one measure */
export function withUnusual<R extends Row>(rows: readonly R[]): readonly R[] {
  const changes = rows.flatMap(({ province, result: { change } }) =>
    change?.points == null ? [] : [{ code: province.code, points: change.points }],
  )
  const unusual = new Map(unusualChanges(changes).map(({ change, low, high }) => [change.code, { low, high }]))
  return rows.map((row) => ({ ...row, result: marked(row.result, unusual.get(row.province.code)) }))
}

function marked(result: ResultView, unusual: UsualRange | undefined): ResultView {
  return unusual && result.change ? { ...result, change: { ...result.change, unusual } } : result
}
