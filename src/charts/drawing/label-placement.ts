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
