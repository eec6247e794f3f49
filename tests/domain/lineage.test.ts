import { expect, test } from "vitest"
import { lineageKind, predecessorsOf, sameTerritory, successorOf } from "@/domain/lineage"

const old = (code: string) => ({ boundarySet: 63, code })
const merged = (code: string) => ({ boundarySet: 34, code })

// Decision 19/2025/QĐ-TTg: old 15 is Yên Bái, new 15 is Lào Cai (Lào Cai and Yên Bái); Huế keeps its territory.
const LINEAGE = [
  { predecessor: old("10"), successor: merged("15") },
  { predecessor: old("15"), successor: merged("15") },
  { predecessor: old("46"), successor: merged("46") },
]

test("an old province leads to the new one it became part of", () => {
  expect(successorOf(old("10"), LINEAGE)).toEqual(merged("15"))
})

test("a new province leads to all it was made of", () => {
  expect(predecessorsOf(merged("15"), LINEAGE)).toEqual([old("10"), old("15")])
})

test("a re-used code is not taken for the province that had it before", () => {
  expect(successorOf(merged("15"), LINEAGE)).toBeNull()
  expect(predecessorsOf(old("15"), LINEAGE)).toEqual([])
})

test.each([
  [merged("15"), "merged"],
  [merged("46"), "unchanged"],
  [old("15"), null],
])("%j is %s", (province, kind) => {
  expect(lineageKind(province, LINEAGE)).toBe(kind)
})

test("a province with two successors is an error in the data", () => {
  const divided = [...LINEAGE, { predecessor: old("10"), successor: merged("46") }]
  expect(() => successorOf(old("10"), divided)).toThrow("province 10 of 63 has 2 successors, expected 1 at most")
})

test("a territory goes on under a new unit as long as nothing was merged", () => {
  const renamed = [{ predecessor: old("46"), successor: merged("46") }]
  expect(sameTerritory(merged("46"), renamed)).toEqual([merged("46"), old("46")])
  expect(sameTerritory(merged("15"), LINEAGE)).toEqual([merged("15")])
  expect(sameTerritory(old("15"), LINEAGE)).toEqual([old("15")])
})
