import { changeBetween } from "@/domain/change"
import type { MethodologyBreak } from "@/domain/comparability"
import { type Measure, TOTAL } from "@/domain/measure"
import type { GroupCut } from "@/queries/editions"
import type { MissingResult } from "@/queries/missing-results"
import type { Result } from "@/queries/results"
import type { Summary } from "@/queries/summaries"
import { withUsualRange, type UsualRanges } from "@/domain/unusual-changes"
import type { GroupCutView, MissingView, ResultView, SummaryView } from "./parts"

/**
 * A result as pages show it: with its base and its change from the edition before.
 * @param earlier  the same province on the same measure in the edition before, if it had a result
 * @param usual  what the changes of the other provinces keep to; without it, none is called unusual
 */
export function resultView(
  result: Result,
  ranked: number,
  earlier: Result | undefined,
  breaks: readonly MethodologyBreak[],
  usual: UsualRanges = () => null,
): ResultView {
  return {
    points: result.points,
    rank: result.rank,
    tied: result.tied,
    ranked,
    group: result.group,
    span: result.span,
    change: earlier
      ? withUsualRange(changeBetween(earlier, result, result.measure, breaks), result.measure, result.code, usual)
      : null,
  }
}

/** The province's reason for a missing result, without its keys. */
export function missingView(missing: MissingResult): MissingView {
  return { dimensions: missing.dimensions, reason: missing.reason, published: missing.published }
}

export function summaryView(summary: Summary): SummaryView {
  const { units, ranked, counted, mean, median, cutOffs } = summary
  return { units, ranked, counted, mean, median, cutOffs }
}

/** What is known of the number of provinces that an edition's groups on a measure are cut over. */
export function groupCutView(year: number, measure: Measure, cuts: readonly GroupCut[]): GroupCutView {
  const own = cuts.find((each) => each.year === year && each.measure === measure)
  return { confirmed: own?.confirmed ?? false, inferred: own !== undefined && !own.confirmed && measure !== TOTAL }
}

/** Breaks and cautions of a measure that begin with an edition. */
export function breaksAt(year: number, measures: readonly string[], breaks: readonly MethodologyBreak[]) {
  return breaks.filter((each) => each.year === year && measures.includes(each.measure))
}
