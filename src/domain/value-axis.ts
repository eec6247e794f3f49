/** An axis that begins and ends at round values around the data: provinces live in a narrow band of the scale. */
export type ValueAxis = { min: number; max: number; ticks: readonly number[] }

/**
 * @param values  at least one, in points
 * @param most  steps that the axis is cut into
 */
export function axisAround(values: readonly number[], most = 7): ValueAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = stepFor(high - low || Math.abs(high) || 1, most)
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), Math.floor(low / step) + 1)]
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(6)))
  return { min: ticks[0]!, max: ticks.at(-1)!, ticks }
}

/** How far along the axis a value stands: 0 at its start, 1 at its end. */
export function shareAlong({ min, max }: ValueAxis, value: number): number {
  return (value - min) / (max - min)
}

/** 1, 2 or 5 times a power of ten. */
function stepFor(range: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(range / most))
  return [1, 2, 5, 10].map((times) => times * power).find((step) => range / step <= most)!
}
