import { roundToSixDecimals } from "./points"

/**
 * A share as a reader tells it, "17 in 100": `count` is whole, from 1 to 99. What rounds to nobody or to everybody though somebody is
 * left is "fewer" (than 1) and "more" (than 99), so "none" and "all" are said only of 0 and of 1.
 */
export type InHundred = { kind: "none" | "fewer" | "more" | "all"; count: null } | { kind: "count"; count: number }

/**
 * @param share  a published value as a fraction: 0.1671; null where none is published, and then nobody is counted
 * @throws {RangeError} outside 0 to 1
 */
export function inHundred(share: number): InHundred
export function inHundred(share: number | null): InHundred | null
export function inHundred(share: number | null): InHundred | null {
  if (share === null) return null
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies from 0 to 1, got ${share}`)
  const count = Math.round(roundToSixDecimals(share * 100))
  if (count === 0) return { kind: share === 0 ? "none" : "fewer", count: null }
  if (count === 100) return { kind: share === 1 ? "all" : "more", count: null }
  return { kind: "count", count }
}
