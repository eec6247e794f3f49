import { mean } from "./average"
import {
  alikeYears,
  chanceOf,
  errorInSpreads,
  normalThreshold,
  spreadThreshold,
  type Chance,
  type PointsByYear,
} from "./chance"
import type { MethodologyBreak } from "./comparability"
import { meanGain } from "./gains"
import { ALIKE, PEERS } from "./learning-peers"
import { type Measure, TOTAL } from "./measure"
import { roundToSixDecimals } from "./points"

/** What a province is held against: the mean of the provinces, of its region, the best other province, its own past, its learning peers. */
export const COMPARATORS = ["mean", "region", "best", "past", "peers"] as const
export type Comparator = (typeof COMPARATORS)[number]

/** A strength or a weakness that chance hardly explains. All figures in points, unrounded. */
export type Statement = {
  measure: Measure
  kind: "strength" | "weakness"
  comparator: Comparator
  /** plain mean of the province's points over `years` */
  value: number
  /** the comparator's, over the same editions; its own past: over `before` */
  reference: number
  /** value less reference */
  difference: number
  /** editions compared, oldest first; the last is the edition of the diagnosis */
  years: readonly number[]
  /** the editions that are the own past; none for others */
  before: readonly number[]
  /** the best other province, or the learning peers that have a result in all of them */
  others: readonly string[]
  /** size that the difference exceeds */
  threshold: number
  /** what the threshold was counted in */
  by: "standardErrors" | "spreads"
}

/** An edition as a diagnosis reads it, with the others of the same boundary set. */
export type DiagnosisField = {
  year: number
  /** what is judged: total, dimensions, sub-dimensions of the edition */
  measures: readonly Measure[]
  /** region by province */
  regions: ReadonlyMap<string, string>
  points: PointsByYear
  /** published standard errors of the total in this edition; empty where none are */
  errors: ReadonlyMap<string, number>
  breaks: readonly MethodologyBreak[]
}

/** Of provinces whose figures differ by nothing but chance, at most this share gets any statement at all. */
export const FALSE_ALARMS = 0.05

/** What thresholds are made for, were all errors normal. Scores of provinces have heavier tails: dealt out anew, 1 in 40 gets one. */
const NORMAL_FALSE_ALARMS = 0.01

/** Editions that are taken together, at most. */
const WINDOW = 3

/** Fewer provinces make no region to be held against. */
const LEAST_IN_REGION = 3

/**
 * The strengths and weaknesses of a province: of its comparisons with the mean of the provinces, the mean of its region, the best
 * other province, its own past and its learning peers those that chance hardly explains.
 *
 * **What is compared.** The plain mean of this edition and up to two before that no break parts from it, with that of the others in the
 * same editions: what lasts is seen through the noise of one edition. In this edition alone the difference must go the same way. The
 * total is compared in this edition alone where its standard errors are published for all concerned. Own past: this edition with the
 * mean of up to three before; the change must exceed the threshold by itself and less the mean change of the provinces, for where all
 * rose, or the measuring changed, nobody is strong for it.
 *
 * **Threshold.** A province is judged on every measure (37 since 2021) by five comparators; that chance alone gives it ANY statement
 * shall be no likelier than 5 %, and 1 % were all errors normal. So each comparison is allowed 1 % / (measures x 5): Bonferroni, which
 * holds however measures hang together. A reference picked after looking counts as often as it could be picked: the best is one of n - 1 others, learning
 * peers are up to three of ten, 175 choices. The difference must exceed the quantile of that probability times its error: of the total
 * in published standard errors, else in spreads times the unsteadiness of each province (see {@link chanceOf}), with Student's
 * quantile, because a spread is an estimate.
 *
 * **Error of a difference.** A mean of k editions has one score's error divided by the root of k, and errors of both sides add as squares;
 * a province is part of the mean of the provinces and of its region, which is taken off.
 *
 * @param peers  the learning peers' codes
 * @returns in the order of the measures, then the comparators; none on a measure without a result, or whose errors are not known
 */
export function statementsOf(
  code: string,
  peers: readonly string[],
  field: DiagnosisField,
  chance: Chance = chanceOf(field),
): readonly Statement[] {
  const allowed = NORMAL_FALSE_ALARMS / (field.measures.length * COMPARATORS.length)
  return field.measures.flatMap((measure) => {
    const subject = { code, measure, field, chance, alike: alikeYears(measure, field) }
    return [...withOthers(subject, peers), ...withPast(subject)].flatMap(({ choices, error, by, holds, ...said }) => {
      const probability = allowed / choices
      const quantile =
        by === "standardErrors" ? normalThreshold(probability) : spreadThreshold(probability, changesOf(subject))
      const threshold = quantile * error
      const difference = roundToSixDecimals(said.value - said.reference)
      if (!(Math.abs(difference) > threshold && holds(difference, threshold))) return []
      const kind = difference > 0 ? ("strength" as const) : ("weakness" as const)
      return [{ measure, kind, ...said, difference, threshold, by }]
    })
  })
}

/** `alike`: editions that no break parts from the diagnosed one, oldest first */
type Subject = { code: string; measure: Measure; field: DiagnosisField; chance: Chance; alike: readonly number[] }

/** `choices`: how many references there were to pick from; `holds`: what else must be true of the difference. */
type Comparison = Pick<Statement, "comparator" | "value" | "reference" | "years" | "before" | "others" | "by"> & {
  choices: number
  error: number
  holds: (difference: number, threshold: number) => boolean
}

function withOthers(subject: Subject, peers: readonly string[]): Comparison[] {
  const { code, measure, field } = subject
  const everyone = [...(field.points.get(field.year)?.get(measure)?.keys() ?? [])]
  const others = everyone.filter((other) => other !== code)
  const region = everyone.filter((other) => field.regions.get(other) === field.regions.get(code))
  const learnt = peers.filter((peer) => others.includes(peer))
  return [
    compared(subject, "mean", everyone, 1),
    region.length >= LEAST_IN_REGION ? compared(subject, "region", region, 1) : null,
    bestCompared(subject, others),
    compared(subject, "peers", learnt, subsetsUpTo(PEERS, ALIKE)),
  ].filter((each) => each !== null)
}

/** The best over the same editions, of the others that have a result in all of them. */
function bestCompared(subject: Subject, others: readonly string[]): Comparison | null {
  const { years } = frameOf(subject, others)
  const ranked = others
    .flatMap((province) => {
      const value = meanOver(years, province, subject)
      return value === null ? [] : [{ province, value }]
    })
    .toSorted((a, b) => b.value - a.value || (a.province < b.province ? -1 : 1))
  return compared(
    subject,
    "best",
    ranked.slice(0, 1).map(({ province }) => province),
    ranked.length,
  )
}

function compared(
  subject: Subject,
  comparator: Comparator,
  members: readonly string[],
  choices: number,
): Comparison | null {
  const { code, field } = subject
  const { years, by, sizeOf } = frameOf(subject, members)
  const value = meanOver(years, code, subject)
  const named = comparator === "best" || comparator === "peers"
  const held = named ? members.filter((member) => meanOver(years, member, subject) !== null) : members
  const references = years.map((year) => meanAmong(held, year, subject))
  const sizes = held.map((member) => sizeOf(member))
  if (value === null || held.length === 0 || references.includes(null) || sizeOf(code) === null) return null
  const share = 1 / held.length
  const own = (held.includes(code) ? 1 - share : 1) * sizeOf(code)!
  const rest = held.flatMap((member, i) => (member === code ? [] : [share * (sizes[i] ?? sizeOf(code)!)]))
  const now = pointsOf(field.year, subject).get(code)! - references.at(-1)!
  return {
    comparator,
    value,
    reference: mean(references as number[]),
    years,
    before: [],
    others: named ? held : [],
    by,
    choices,
    error: Math.hypot(own, ...rest) / Math.sqrt(years.length),
    holds: (difference) => difference * now > 0,
  }
}

function withPast(subject: Subject): Comparison[] {
  const { code, measure, field, chance } = subject
  const before = subject.alike.filter((year) => year < field.year && pointsOf(year, subject).has(code)).slice(-WINDOW)
  const [value, reference] = [meanOver([field.year], code, subject), meanOver(before, code, subject)]
  const size = errorInSpreads(measure, code, chance)
  if (value === null || reference === null || size === null) return []
  const changeOfAll = () => {
    const now = pointsOf(field.year, subject)
    const was = [...now.keys()].map((province) => [province, meanOver(before, province, subject)] as const)
    return meanGain(new Map(was.filter((each): each is [string, number] => each[1] !== null)), now) ?? 0
  }
  const holds = (difference: number, threshold: number) =>
    Math.sign(difference) * (difference - changeOfAll()) > threshold
  const error = size * Math.sqrt(1 + 1 / before.length)
  const years = [field.year]
  return [{ comparator: "past", value, reference, years, before, others: [], by: "spreads", choices: 1, error, holds }]
}

/** In which editions a province is compared with these, and the error of one score of each: null where it is not known. */
function frameOf(subject: Subject, members: readonly string[]) {
  const { code, measure, field, chance } = subject
  if (measure === TOTAL && [code, ...members].every((each) => field.errors.has(each))) {
    const sizeOf = (province: string) => field.errors.get(province) ?? null
    return { years: [field.year], by: "standardErrors" as const, sizeOf }
  }
  const years = subject.alike.filter((year) => year <= field.year && pointsOf(year, subject).has(code)).slice(-WINDOW)
  return { years, by: "spreads" as const, sizeOf: (province: string) => errorInSpreads(measure, province, chance) }
}

function changesOf({ measure, chance }: Subject): number {
  return chance.spreads.get(measure)?.changes ?? 0
}

const NOBODY: ReadonlyMap<string, number> = new Map()

function pointsOf(year: number, { measure, field }: Subject): ReadonlyMap<string, number> {
  return field.points.get(year)?.get(measure) ?? NOBODY
}

/** Null without an edition, or without a result in one of them. Written as a loop: a diagnosis asks thousands of times. */
function meanOver(years: readonly number[], province: string, subject: Subject): number | null {
  let sum = 0
  for (const year of years) {
    const points = pointsOf(year, subject).get(province)
    if (points === undefined) return null
    sum += points
  }
  return years.length > 0 ? roundToSixDecimals(sum / years.length) : null
}

function meanAmong(provinces: readonly string[], year: number, subject: Subject): number | null {
  const points = pointsOf(year, subject)
  let [sum, count] = [0, 0]
  for (const province of provinces) {
    const own = points.get(province)
    if (own === undefined) continue
    sum += own
    count += 1
  }
  return count > 0 ? roundToSixDecimals(sum / count) : null
}

/** Ways to choose one to `most` of `n`. */
function subsetsUpTo(most: number, n: number): number {
  let [ways, sum] = [1, 0]
  for (let chosen = 1; chosen <= most; chosen += 1) {
    ways = (ways * (n - chosen + 1)) / chosen
    sum += ways
  }
  return sum
}
