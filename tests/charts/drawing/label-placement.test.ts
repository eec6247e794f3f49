import { describe, expect, test } from "vitest"
import { dodge, swarm } from "@/charts/drawing/label-placement"
import { seededRandom } from "../../domain/random"

const label = (middle: number, size = 10) => ({ middle, size })

describe("labels along a line", () => {
  test("stay where they want to be when there is room", () => {
    expect(dodge([label(20), label(50)], 0, 100)).toEqual([20, 50])
  })

  test("move apart around their mean when they would overlap", () => {
    expect(dodge([label(50), label(52)], 0, 100)).toEqual([46, 56])
  })

  test("keep their order, and the first given of equals comes first", () => {
    expect(dodge([label(50), label(50), label(41)], 0, 100)).toEqual([47, 57, 37])
  })

  test("stay inside", () => {
    expect(dodge([label(2), label(98)], 0, 100)).toEqual([5, 95])
  })

  test("never overlap, whatever they want", () => {
    const random = seededRandom(3)
    for (let round = 0; round < 200; round += 1) {
      const wanted = Array.from({ length: 9 }, () => label(random() * 300, 14 + random() * 30))
      const placed = dodge(wanted, 0, 420).map((middle, i) => ({ middle, size: wanted[i]!.size }))
      const ordered = placed.toSorted((a, b) => a.middle - b.middle)
      for (const [i, lower] of ordered.entries()) {
        const upper = ordered[i - 1]
        if (upper) expect(lower.middle - upper.middle).toBeGreaterThanOrEqual((lower.size + upper.size) / 2 - 1e-6)
      }
    }
  })
})

describe("dots of a swarm", () => {
  test("stand on the line when they are apart", () => expect(swarm([10, 20, 30], 5, 20)).toEqual([0, 0, 0]))

  test("step aside until they are apart, and no further than they may", () => {
    const random = seededRandom(4)
    const places = Array.from({ length: 61 }, () => random() * 200)
    const aside = swarm(places, 5, 40)
    for (const [a, place] of places.entries())
      for (const b of places.keys())
        if (a < b) expect(Math.hypot(place - places[b]!, aside[a]! - aside[b]!)).toBeGreaterThanOrEqual(5 - 1e-9)
    expect(Math.max(...aside.map(Math.abs))).toBeLessThanOrEqual(40)
  })

  test("cover each other rather than leave their column", () => {
    expect(Math.max(...swarm(Array<number>(50).fill(7), 5, 6).map(Math.abs))).toBeLessThanOrEqual(6)
  })
})
