import { scaleLinear } from "d3-scale"
import type { ValueAxis } from "./chart-spec"

/** How many ticks an axis aims at. */
const TICKS = 5

/**
 * An axis around values that live in a narrow band: it starts and ends at ticks near the data, so its range must be stated.
 *
 * @param values  at least one; equal values get room on both sides
 * @param limits  the ends of the measure's scale, which the axis never leaves
 */
export function axisAround(
  values: readonly number[],
  format: (value: number) => string,
  limits: { min: number; max: number } = { min: -Infinity, max: Infinity },
): ValueAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = low === high ? Math.max(Math.abs(low) * 0.02, 1e-3) : 0
  const scale = scaleLinear([Math.max(low - room, limits.min), Math.min(high + room, limits.max)], [0, 1]).nice(TICKS)
  return axisOf(scale.domain() as [number, number], scale.ticks(TICKS), format)
}

/** An axis of changes: 0 in the middle, the same reach on both sides. */
export function axisAroundZero(values: readonly number[], format: (value: number) => string): ValueAxis {
  const reach = Math.max(...values.map(Math.abs), 0.01)
  const scale = scaleLinear([-reach, reach], [0, 1]).nice(TICKS)
  return axisOf(scale.domain() as [number, number], scale.ticks(TICKS), format)
}

/** An axis of ranks, 1 at the top, down to the last place that a province held. */
export function rankAxis(last: number, format: (value: number) => string): ValueAxis {
  const tens = scaleLinear([1, last], [0, 1])
    .ticks(TICKS)
    .filter((tick) => tick >= 5 && last - tick >= 4)
  return { ...axisOf([1, last], [1, ...tens, last], format), reversed: true }
}

/** An axis with given ticks: a scale that is printed whole. */
export function axisOf(
  [min, max]: readonly [number, number],
  ticks: readonly number[],
  format: (value: number) => string,
): ValueAxis {
  return { min, max, ticks: ticks.map((value) => ({ value, label: format(value) })), reversed: false }
}

/** Pixels of a value along an axis drawn from `start` to `end`. */
export function position(axis: ValueAxis, start: number, end: number): (value: number) => number {
  const range = axis.reversed ? [end, start] : [start, end]
  return scaleLinear([axis.min, axis.max], range)
}
