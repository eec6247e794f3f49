/** What wants to stand around a place on a line and takes some room there. */
export type Wanted = { middle: number; size: number }

type Block = { members: number[]; size: number; start: number }

/**
 * Moves labels along a line as little as they need so that none overlaps another, keeping their order and staying between
 * `from` and `to` as long as there is room.
 *
 * @returns the new middle of each, in the order given
 */
export function dodge(wanted: readonly Wanted[], from: number, to: number): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]!.middle - wanted[b]!.middle || a - b)
  const blocks: Block[] = []
  for (const index of order) {
    blocks.push(blockOf([index], wanted, from, to))
    while (blocks.length > 1 && endOf(blocks.at(-2)!) > blocks.at(-1)!.start) {
      const [upper, lower] = blocks.splice(-2)
      blocks.push(blockOf([...upper!.members, ...lower!.members], wanted, from, to))
    }
  }
  const middles = new Array<number>(wanted.length)
  for (const { members, start } of blocks) {
    let at = start
    for (const index of members) {
      middles[index] = at + wanted[index]!.size / 2
      at += wanted[index]!.size
    }
  }
  return middles
}

/** Labels that touch stand as one block, where on average they want to be. */
function blockOf(members: number[], wanted: readonly Wanted[], from: number, to: number): Block {
  const size = members.reduce((sum, index) => sum + wanted[index]!.size, 0)
  let before = 0
  const starts = members.map((index) => {
    const { middle, size: own } = wanted[index]!
    const start = middle - own / 2 - before
    before += own
    return start
  })
  const mean = starts.reduce((sum, start) => sum + start, 0) / starts.length
  return { members, size, start: Math.max(from, Math.min(mean, to - size)) }
}

function endOf({ start, size }: Block): number {
  return start + size
}

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
