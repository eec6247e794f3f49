import { expect, test } from "vitest"
import { decodeRing, readSourceMap } from "@/charts/geometry/read-sources"

test("reads 63 provinces, each ring closed, none with a hole", () => {
  const provinces = readSourceMap()
  expect(new Set(provinces.map(({ sourceId }) => sourceId)).size).toBe(63)
  for (const polygon of provinces.flatMap(({ geometry }) => geometry.coordinates)) {
    expect(polygon).toHaveLength(1)
    expect(polygon[0]!.at(-1)).toEqual(polygon[0]![0])
  }
})

test("undoes zig-zag steps from the offset, in 1/1024 degree", () => {
  // +1 is written as 2, -1 as 1, 0 as 0, each 64 higher: "B@" is a step of one to the east, "@A" of one to the south.
  expect(decodeRing("B@@A", [1024, 2048])).toEqual([
    [1025 / 1024, 2],
    [1025 / 1024, 2047 / 1024],
  ])
})
