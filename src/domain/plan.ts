import type { Measure } from "./measure"
import { roundToSixDecimals, samePoints, sumPoints } from "./points"
import { GROUPS, groupCutOffs, quartileGroups, type Group } from "./quartile-group"
import { bestFirst, rankProvinces, type ProvincePoints } from "./rank"
import type { Rises } from "./rises"
import { Z_95 } from "./uncertainty"

// What a province's total would be if some of its sub-dimensions rose, held against the provinces of that edition as they were. It
// predicts nothing: the others move, too, and so do the bounds of the groups.

/** Groups to aim at. */
export const AIM_GROUPS = ["best", "highAverage", "lowAverage"] as const satisfies readonly Group[]
export type AimGroup = (typeof AIM_GROUPS)[number]

/** What a plan is to reach: a group, a total, or a rank, which no plan should rest on. */
export type PlanAim =
  | { kind: "group"; group: AimGroup }
  | { kind: "points"; points: number }
  | { kind: "rank"; rank: number }

/** Points to be gained, by sub-dimension; one that is absent gains none. */
export type Gains = Readonly<Record<Measure, number>>

/** A sub-dimension as a plan needs to know it, in points. */
export type PlanPart = {
  id: Measure
  points: number
  /** the end of its scale */
  max: number
  /** of the best province of the edition */
  best: number
  rises: Rises | null
}

/** A province's edition: its sub-dimensions, whose sum is its total, and the totals it is held against. */
export type PlanBase = {
  parts: readonly PlanPart[]
  /** totals of the other provinces with one, in no order */
  others: readonly number[]
  /** provinces that the groups are cut over */
  counted: number
  /** of its total; null where none was ever published for it */
  error: PublishedError | null
  /** of totals */
  rises: Rises | null
}

/** What a plan is worked out from, where the parts stand by dimension. */
export function planBase({ base, dimensions }: BaseByDimension): PlanBase {
  return { ...base, parts: dimensions.flatMap(({ parts }) => parts) }
}

type BaseByDimension = { base: Omit<PlanBase, "parts">; dimensions: readonly { parts: readonly PlanPart[] }[] }

/** A standard error in points, and the edition that it was published for. */
export type PublishedError = { standardError: number; year: number; isOwnYear: boolean }

/** Where a total stands among those of the edition. */
export type Standing = {
  points: number
  rank: number
  tied: boolean
  /** provinces with a total */
  ranked: number
  /** null below four provinces */
  group: Group | null
}

export type PlanWarning =
  /** the aim is so near that chance alone could make the difference */
  | { kind: "insideError"; error: PublishedError; points: number }
  | { kind: "rank" }
  | { kind: "beyondScale" | "beyondAnyRise"; part: Measure; points: number }
  /** more in all than any province ever gained in one edition */
  | { kind: "totalBeyondAnyRise"; points: number }

export type Plan = {
  now: Standing
  aim: PlanAim
  /** total that reaches the aim; that of now, where it is reached already */
  aimPoints: number
  gap: number
  gains: Gains
  /** sum of the gains */
  gained: number
  then: Standing
  /** what the gains lack to the aim; negative: what they have over */
  lacking: number
  warnings: readonly PlanWarning[]
}

/** Sub-dimensions that the division of a gap begins with. */
const PARTS_AT_FIRST = 8

/** The step in which a gap is divided, in points: what readers read. */
const STEP = 0.01

/**
 * The plan of a province. Sums come first, rounding never: points have six decimals at most.
 *
 * @param chosen  the reader's gains; null: the gap as {@link divideGap} divides it
 */
export function makePlan(base: PlanBase, aim: PlanAim, chosen: Gains | null): Plan {
  const now = standingOf(sumPoints(base.parts.map(({ points }) => points)), base)
  const aimPoints = Math.max(now.points, pointsFor(aim, now, base))
  const gap = roundToSixDecimals(aimPoints - now.points)
  const gains = chosen ?? divideGap(gap, base.parts)
  const gained = sumPoints(base.parts.map(({ id }) => gains[id] ?? 0))
  const then = standingOf(sumPoints([now.points, gained]), base)
  const plan = { now, aim, aimPoints, gap, gains, gained, then }
  const lacking = roundToSixDecimals(gap - gained)
  return { ...plan, lacking, warnings: warningsOf(base, plan) }
}

/**
 * Where a total would stand in the edition: this province moves, all others stay. Rank and group follow the edition's own rules, so a
 * total equal to another's shares its rank and group, and the bounds are those of the edition.
 */
export function standingOf(points: number, { others, counted }: Pick<PlanBase, "others" | "counted">): Standing {
  const field = fieldOf(points, others)
  const groups = field.length < GROUPS.length ? null : quartileGroups(field, counted)
  return { points, ...rankProvinces(field).get(OWN)!, ranked: field.length, group: groups?.get(OWN) ?? null }
}

/** Whether a province can have such an aim at all: no total beyond all scales, no rank beyond the last. */
export function isPossible(aim: PlanAim, { parts, others }: PlanBase): boolean {
  if (aim.kind === "points") return aim.points <= sumPoints(parts.map(({ max }) => max))
  return aim.kind !== "rank" || aim.rank <= others.length + 1
}

/** The next group up; who is in the best keeps it. */
export function nextAim({ group }: Standing): PlanAim {
  const place = group ? GROUPS.indexOf(group) : 1
  return { kind: "group", group: AIM_GROUPS[Math.max(0, place - 1)]! }
}

const OWN = "own"

function fieldOf(points: number, others: readonly number[]): ProvincePoints[] {
  return [{ province: OWN, points }, ...others.map((each, index) => ({ province: String(index), points: each }))]
}

/** The total with which a province reaches an aim that lies above it: as many points as who stands there. */
function pointsFor(aim: PlanAim, now: Standing, { others, counted }: PlanBase): number {
  switch (aim.kind) {
    case "points":
      return roundToSixDecimals(aim.points)
    case "group": {
      if (!now.group || GROUPS.indexOf(now.group) <= GROUPS.indexOf(aim.group)) return now.points
      return groupCutOffs(fieldOf(now.points, others), counted)[aim.group]
    }
    case "rank":
      return bestFirst(fieldOf(0, others))[aim.rank - 1]?.points ?? 0
    default:
      return aim satisfies never
  }
}

/**
 * Divides a gap over the sub-dimensions with most room to the best province: the first eight, in proportion to their room, none more
 * than what nine in ten rises did not exceed. Where that does not hold the gap, over all of them; then up to the best province; then up
 * to the end of the scale. In steps of 0.01; what is left below a step goes where there is most room, so the parts add up to the gap.
 */
export function divideGap(gap: number, parts: readonly PlanPart[]): Gains {
  const byRoom = parts.map((part) => ({ ...part, room: roomOf(part) })).toSorted((a, b) => b.room - a.room)
  const usual = byRoom.map(({ id, room, rises }) => ({ id, room: Math.min(room, rises?.usual ?? room) }))
  const attempts = [
    usual.slice(0, PARTS_AT_FIRST),
    usual,
    byRoom,
    byRoom.map(({ id, max, points }) => ({ id, room: Math.max(0, max - points) })),
  ]
  const chosen = attempts.find((rooms) => sumPoints(rooms.map(({ room }) => room)) >= gap) ?? attempts.at(-1)!
  return inProportion(gap, chosen)
}

/** Points to the best province. */
function roomOf({ points, best }: PlanPart): number {
  return Math.max(0, roundToSixDecimals(best - points))
}

type Room = { id: Measure; room: number }

function inProportion(gap: number, rooms: readonly Room[]): Gains {
  const whole = sumPoints(rooms.map(({ room }) => room))
  if (gap <= 0 || whole <= 0) return {}
  const shares = rooms.map(({ id, room }) => ({ id, room, gain: floorToStep((gap * room) / whole) }))
  let rest = roundToSixDecimals(gap - sumPoints(shares.map(({ gain }) => gain)))
  while (rest > 0) {
    const slack = (share: (typeof shares)[number]) => share.room - share.gain
    const roomiest = shares.reduce((most, share) => (slack(share) > slack(most) ? share : most))
    const piece = slack(roomiest) > 0.000001 ? Math.min(rest, STEP, slack(roomiest)) : rest
    roomiest.gain = roundToSixDecimals(roomiest.gain + piece)
    rest = roundToSixDecimals(gap - sumPoints(shares.map(({ gain }) => gain)))
  }
  return Object.fromEntries(shares.filter(({ gain }) => gain > 0).map(({ id, gain }) => [id, gain]))
}

function floorToStep(points: number): number {
  return roundToSixDecimals(Math.floor(points / STEP + 1e-9) * STEP)
}

/** How far two editions' totals of a province may lie apart by chance alone, in 95 of 100 cases: each has its error. */
export function differenceByChance({ standardError }: Pick<PublishedError, "standardError">): number {
  return roundToSixDecimals(Z_95 * Math.SQRT2 * standardError)
}

function warningsOf(
  { parts, error, rises }: PlanBase,
  { aim, gap, gains, gained }: Pick<Plan, "aim" | "gap" | "gains" | "gained">,
): PlanWarning[] {
  const chance = error && differenceByChance(error)
  const warnings: PlanWarning[] = []
  if (aim.kind === "rank") warnings.push({ kind: "rank" })
  if (chance && gap > 0 && gap <= chance) warnings.push({ kind: "insideError", error, points: chance })
  if (rises && gained > rises.largest) warnings.push({ kind: "totalBeyondAnyRise", points: rises.largest })
  for (const part of parts) {
    const gain = gains[part.id] ?? 0
    const exceeds = (limit: number) => gain > limit && !samePoints(gain, limit)
    if (exceeds(part.max - part.points)) warnings.push({ kind: "beyondScale", part: part.id, points: part.max })
    else if (part.rises && exceeds(part.rises.largest))
      warnings.push({ kind: "beyondAnyRise", part: part.id, points: part.rises.largest })
  }
  return warnings
}
