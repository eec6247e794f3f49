import { comparability, type MethodologyBreak } from "./comparability"
import type { Measure } from "./measure"
import { roundToSixDecimals } from "./points"

/** A measure and what it is the sum of: the total of dimensions, a dimension of sub-dimensions. */
export type MeasureTree = { measure: Measure; parts: readonly MeasureTree[] }

/**
 * Why a part has no change: a break in the method, not part of both editions, or without a result in one of them.
 * A part that only one edition has is `unmatched` even where the data note a break, too.
 */
export type ApartReason = "break" | "unmatched" | "noResult"

/** What became of one measure between two editions, and of its parts. */
export type PartChange = {
  measure: Measure
  /** points gained; null when it stands apart */
  points: number | null
  apart: ApartReason | null
  /** breaks and cautions on exactly this measure, oldest first */
  notes: readonly MethodologyBreak[]
  parts: readonly PartChange[]
}

type Edition = {
  year: number
  tree: MeasureTree
  /** points of one province by measure; what is not published is absent */
  points: ReadonlyMap<Measure, number>
}

/**
 * Takes the change of a province's result between two editions apart, by the parts it is the sum of. Where everything is
 * comparable, the parts add up to the whole exactly, unrounded; where a part is not, nothing is computed for it, and
 * {@link addsUp} is false.
 */
export function decompose(earlier: Edition, later: Edition, breaks: readonly MethodologyBreak[]): PartChange {
  return changeOf(earlier.tree, later.tree, { earlier, later, breaks })
}

/** Whether every part, down to the last, has a change, so that the parts are the whole. */
export function addsUp({ apart, parts }: PartChange): boolean {
  return apart === null && parts.every(addsUp)
}

type Context = { earlier: Edition; later: Edition; breaks: readonly MethodologyBreak[] }

function changeOf(before: MeasureTree | undefined, after: MeasureTree | undefined, context: Context): PartChange {
  const { earlier, later, breaks } = context
  const { measure } = (after ?? before)!
  const { comparable, notes } = comparability(earlier.year, later.year, measure, breaks)
  const [from, to] = [earlier.points.get(measure), later.points.get(measure)]
  const apart = !before || !after ? "unmatched" : !comparable ? "break" : null
  const measured = from !== undefined && to !== undefined
  return {
    measure,
    points: apart === null && measured ? roundToSixDecimals(to - from) : null,
    apart: apart ?? (measured ? null : "noResult"),
    notes,
    parts: inOrder(before, after).map(([own, other]) => changeOf(own, other, context)),
  }
}

/** The parts of both editions, each with itself, by number. */
function inOrder(before: MeasureTree | undefined, after: MeasureTree | undefined) {
  const partsOf = (tree: MeasureTree | undefined) => new Map((tree?.parts ?? []).map((part) => [part.measure, part]))
  const [own, other] = [partsOf(before), partsOf(after)]
  return [...new Set([...own.keys(), ...other.keys()])]
    .toSorted((a, b) => Number(a) - Number(b))
    .map((measure) => [own.get(measure), other.get(measure)] as const)
}
