/**
 * Moves dots aside so that they do not cover each other, the first of equals in the middle.
 *
 * @param places  of the dots along the line, in pixels
 * @param apart  distance that two dots keep, in pixels
 * @param reach  how far from the line a dot may go; beyond it, dots cover each other
 * @returns distance from the line, in the order given
 */
export function swarm(places: readonly number[], apart: number, reach: number): readonly number[] {
  const order = places.map((_, index) => index).toSorted((a, b) => places[a]! - places[b]! || a - b)
  const placed: { along: number; aside: number }[] = []
  const offsets = new Array<number>(places.length).fill(0)
  const candidates = sidesteps(apart / 2, reach)
  for (const index of order) {
    const along = places[index]!
    const near = placed.filter((other) => Math.abs(other.along - along) < apart)
    const free = (aside: number) => near.every((other) => Math.hypot(other.along - along, other.aside - aside) >= apart)
    const aside = candidates.find(free) ?? candidates.at(-1)!
    offsets[index] = aside
    placed.push({ along, aside })
  }
  return offsets
}

/** 0, then a step right, a step left, two right, ... */
function sidesteps(step: number, reach: number): readonly number[] {
  const steps = Array.from({ length: Math.floor(reach / step) }, (_, index) => (index + 1) * step)
  return [0, ...steps.flatMap((aside) => [aside, -aside])]
}
