import { scaleLinear } from "d3-scale"
import type { Tick, ValueAxis } from "../chart-spec"

/** How many ticks an axis aims at. */
const TICKS = 7

type Label = (values: readonly number[]) => readonly Tick[]

/**
 * An axis around values that live in a narrow band: it starts and ends at ticks near the data, so its range must be stated.
 *
 * @param values  at least one; equal values get room on both sides
 */
export function axisAround(values: readonly number[], label: Label): ValueAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = low === high ? Math.max(Math.abs(low) * 0.02, 0.01) : 0
  return niceAxis([low - room, high + room], label)
}

/** An axis of changes: from the largest fall to the largest rise, always with 0. */
export function axisWithZero(values: readonly number[], label: Label): ValueAxis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return niceAxis(low === high ? [-0.01, 0.01] : [low, high], label)
}

/** An axis of ranks, 1 at the top, down to the last place there is. */
export function rankAxis(last: number, label: Label): ValueAxis {
  const tens = scaleLinear([1, last], [0, 1])
    .ticks(TICKS)
    .filter((tick) => tick >= 5 && last - tick >= 4)
  return { min: 1, max: last, ticks: label([1, ...tens, last]), reversed: true }
}

/** A scale that is drawn whole, with a tick at each whole number. */
export function wholeScale(min: number, max: number, label: Label): ValueAxis {
  const steps = Array.from({ length: Math.floor(max) - Math.ceil(min) + 1 }, (_, index) => Math.ceil(min) + index)
  return { min, max, ticks: label(steps), reversed: false }
}

/** "34" and "48": the ends of an axis, for the words that state its range. */
export function endsOf({ ticks }: ValueAxis): { from: string; to: string } {
  return { from: ticks[0]!.label, to: ticks.at(-1)!.label }
}

/** Pixels of a value along an axis drawn from `start` to `end`. */
export function position(axis: ValueAxis, start: number, end: number): (value: number) => number {
  return scaleLinear([axis.min, axis.max], [start, end])
}

function niceAxis(domain: readonly [number, number], label: Label): ValueAxis {
  const scale = scaleLinear(domain, [0, 1]).nice(TICKS)
  const [min, max] = scale.domain() as [number, number]
  return { min, max, ticks: label(scale.ticks(TICKS)), reversed: false }
}
