/** Half of a tick's height, in pixels, around the axis at 12. */
const HALF = 5

/**
 * Ticks across an axis at the height 12 as one path; those at one place once.
 * @param places  whole units along the axis, in any order
 */
export function stripPath(places: readonly number[]): string {
  const ordered = [...new Set(places)].sort((a, b) => a - b)
  const steps = ordered.map((x, index) =>
    index === 0 ? `M${x} ${12 - HALF}` : `m${x - ordered[index - 1]!}-${2 * HALF}`,
  )
  return steps.map((step) => `${step}v${2 * HALF}`).join("")
}
