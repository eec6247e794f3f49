/** A repeatable stream of numbers from 0 (inclusive) to 1: the same seed gives the same tests everywhere (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item)
}

/** Made-up results of `n` provinces in a band of ten points; coarse steps make ties likely. */
export function madeUpResults(n: number, random: () => number, step = 0.000001) {
  return Array.from({ length: n }, (_, index) => ({
    province: `made-up ${index}`,
    points: Math.round((38 + random() * 10) / step) * step,
  }))
}
