import type { Bilingual } from "./bilingual"
import { changeBetween, type Change, type UsualRange } from "./change"
import type { MethodologyBreak } from "./comparability"
import type { Measure, MeasureKind, Unit } from "./measure"
import { GROUPS, type Group } from "./quartile-group"
import type { PlaceSpan } from "./uncertainty"

/** Whom and what a fact is about. */
export type FactSubject = {
  province: { name: Bilingual; type: "province" | "municipality" }
  year: number
  /** its name in that edition; null: the total, which our own words name */
  measure: { id: Measure; kind: MeasureKind; name: Bilingual | null; unit: Unit }
}

/** What is true of a province on a measure in an edition, to be said in words: src/i18n/fact-sentences.ts. */
export type Facts = FactSubject & (ResultFacts | MissingFacts)

export type ResultFacts = {
  kind: "result"
  /** unrounded; an indicator's published value */
  points: number
  standing: Standing
  /** places that cannot be told apart at 95 %; null where none is published, or does not hold the rank (see {@link tellable}) */
  span: PlaceSpan | null
  change: ChangeFact
}

type Standing = {
  rank: number
  tied: boolean
  /** provinces with a result: the base of the rank */
  ranked: number
  /** provinces of the edition */
  units: number
  group: Group | null
  /** first, alone or tied; last, when alone there */
  place: "first" | "last" | "between"
}

/** Against the edition before, or why nothing is said of it. */
export type ChangeFact =
  | { kind: "notMeasured" } // the edition before does not have the measure, or there is none
  | { kind: "missingBefore"; from: number }
  | { kind: "notComparable"; from: number }
  | {
      kind: "change"
      from: number
      points: number
      places: number
      turn: Turn | null
      caution: boolean
      /** set where the change stands apart from those of all other provinces */
      unusual: UsualRange | null
    }

/** Points went one way, and rank or group the other. */
export type Turn = {
  kind: "upButDown" | "downButUp"
  rank: boolean
  group: boolean
  /** what the provinces with a result in both editions gained on average, where that explains it: more than the province, or less */
  meanChange: number | null
}

export type MissingFacts = {
  kind: "missing"
  /** for a total: the dimensions without a result, when others have one */
  lacking: readonly number[]
  /** as published, or that no reason was found; null where the data give none for this measure */
  reason: Bilingual | null
}

type Result = { points: number; rank: number; tied: boolean; group: Group | null; span: PlaceSpan | null }
type Summary = { units: number; ranked: number }

export type FactsGiven = FactSubject & {
  result: Result | null
  /** of the measure in the edition; null: no province has a result */
  summary: Summary | null
  /** the edition before, of the same boundary set, when it has the measure */
  before: { year: number; result: Result | null; meanGain: number | null; unusual: UsualRange | null } | null
  missing: { dimensions: readonly number[]; reason: Bilingual } | null
  breaks: readonly MethodologyBreak[]
}

/** Which facts are true of a province on a measure in an edition. */
export function factsOf(given: FactsGiven): Facts {
  const { province, year, measure, result, summary } = given
  const subject: FactSubject = { province, year, measure }
  if (!result || !summary) return { ...subject, ...missingFacts(given) }
  const { points } = result
  return {
    ...subject,
    kind: "result",
    points,
    span: tellable(result),
    standing: standingOf(result, summary),
    change: changeFact(result, summary, given),
  }
}

function missingFacts({ measure, missing }: FactsGiven): MissingFacts {
  const lacking = measure.kind === "total" ? (missing?.dimensions ?? []) : []
  return { kind: "missing", lacking, reason: missing?.reason ?? null }
}

function standingOf({ rank, tied, group }: Result, { ranked, units }: Summary): Standing {
  const place = rank === 1 ? "first" : rank === ranked ? "last" : "between"
  return { rank, tied, ranked, units, group, place }
}

/**
 * Spans are counted among the provinces whose standard error is published. Where some have none, the last ranks lie beyond every
 * span (2022: 61 ranked, 58 with an error), and a sentence that sets one against the other would puzzle.
 */
function tellable({ rank, span }: Result): PlaceSpan | null {
  return span && span.best <= rank && rank <= span.worst ? span : null
}

function changeFact(result: Result, summary: Summary, { year, measure, before, breaks }: FactsGiven): ChangeFact {
  if (!before) return { kind: "notMeasured" }
  const from = before.year
  if (!before.result) return { kind: "missingBefore", from }
  const change = changeBetween({ ...before.result, year: from }, { ...result, year }, measure.id, breaks)
  const { points, places, notes } = change
  if (points === null || places === null) return { kind: "notComparable", from }
  const turn = turnOf(change, groupSteps(before.result.group, result.group), before.meanGain ?? 0)
  return {
    kind: "change",
    from,
    points,
    places,
    turn,
    caution: notes.length > 0,
    unusual: before.unusual,
  }
}

/** Groups risen, negative when fallen. */
function groupSteps(before: Group | null, after: Group | null): number {
  return before && after ? GROUPS.indexOf(before) - GROUPS.indexOf(after) : 0
}

/** In points: by less, the mean's gain and the province's would print alike. */
const LEAST_TOLD = 0.01

function turnOf({ points, places }: Change, groups: number, meanChange: number): Turn | null {
  const way = Math.sign(points ?? 0)
  const against = (steps: number | null) => way !== 0 && Math.sign(steps ?? 0) === -way
  const [rank, group] = [against(places), against(groups)]
  if (!rank && !group) return null
  const explains = Math.sign(meanChange) === way && Math.abs(meanChange) - Math.abs(points ?? 0) >= LEAST_TOLD
  return {
    kind: way > 0 ? "upButDown" : "downButUp",
    rank,
    group,
    meanChange: explains ? meanChange : null,
  }
}
