import { brotliCompressSync } from "node:zlib"
import { expect, test } from "vitest"
import { buildGeometry } from "@/charts/geometry/build-geometry"
import { isInside, toMapPoint } from "@/charts/geometry/map-shapes"
import { MAP_HEIGHT, MAP_WIDTH, mapGeometry } from "@/charts/geometry/map-geometry"
import { ringsOf } from "./path-points"

const built = buildGeometry()
const [of63, of34] = [built[0]!, built[1]!]

test("the same input gives the same bytes, and they are the ones on disk", () => {
  expect(JSON.stringify(buildGeometry())).toBe(JSON.stringify(built))
  expect(mapGeometry(63)).toEqual(of63)
  expect(mapGeometry(34)).toEqual(of34)
})

test.each([
  [63, 6_800],
  [34, 5_600],
] as const)("the %i shapes weigh at most %i bytes in brotli", (set, bytes) => {
  const paths = mapGeometry(set).units.map(({ path }) => path)
  expect(brotliCompressSync(paths.join("\n")).length).toBeLessThanOrEqual(bytes)
})

test.each(built)(
  "boundary set $boundarySet lies within its frame, every province with an area and a tile",
  (geometry) => {
    expect(geometry.units).toHaveLength(geometry.boundarySet)
    expect(geometry.tiles.map(({ code }) => code).sort()).toEqual(geometry.units.map(({ code }) => code))
    for (const { path, box, disc } of geometry.units) {
      const [left, top, right, bottom] = box
      expect(left >= 0 && top >= 0 && right <= MAP_WIDTH && bottom <= MAP_HEIGHT).toBe(true)
      expect(ringsOf(path).some((ring) => isInside(ring, [disc.x, disc.y]))).toBe(true)
    }
  },
)

// Where towns lie is common knowledge; degrees east and north.
test.each([
  ["Hà Nội", [105.85, 21.03], "01", "01"],
  ["Cần Thơ", [105.75, 10.04], "92", "92"],
  ["Đà Nẵng", [108.2, 16.05], "48", "48"],
  ["Hội An", [108.33, 15.88], "49", "48"],
  ["Hưng Yên", [106.06, 20.65], "33", "33"],
  ["Đồng Hới", [106.6, 17.46], "44", "44"],
  ["Biên Hòa", [106.84, 10.95], "75", "75"],
  ["Phú Quốc", [103.98, 10.25], "91", "91"],
] as const)("%s lies in the right province", (_, place, code63, code34) => {
  expect(provinceAt(of63, place)).toEqual([code63])
  expect(provinceAt(of34, place)).toEqual([code34])
})

function provinceAt(geometry: typeof of63, place: readonly [number, number]): readonly string[] {
  const point = toMapPoint([...place])
  return geometry.units
    .filter(({ path }) => ringsOf(path).some((ring) => isInside(ring, point)))
    .map(({ code }) => code)
}

// As any school atlas shows them.
test.each([
  [of63, "33", ["01", "27", "30", "34", "35"]], // Hưng Yên: Hà Nội, Bắc Ninh, Hải Dương, Thái Bình, Hà Nam
  [of63, "46", ["45", "48", "49"]], // Thừa Thiên Huế: Quảng Trị, Đà Nẵng, Quảng Nam
  [of34, "33", ["01", "24", "31", "37"]], // the new Hưng Yên: Hà Nội, Bắc Ninh, Hải Phòng, Ninh Bình
])("the provinces next door, case %#", (geometry, code, borders) => {
  expect(geometry.units.find((unit) => unit.code === code)!.borders).toEqual(borders)
})

test("who has a neighbour is its neighbour's neighbour", () => {
  for (const { units } of built)
    for (const { code, borders } of units)
      for (const other of borders) expect(units.find((unit) => unit.code === other)!.borders).toContain(code)
})

test("both archipelagos are there whole: 15 points of Hoàng Sa, 29 of Trường Sa", () => {
  for (const { archipelagos } of built) {
    const found = archipelagos.map(({ id, code, count, path }) => [id, code, count, path.split("M").length - 1])
    expect(found).toEqual([
      ["hoangSa", "48", 15, 15],
      ["truongSa", "56", 29, 29],
    ])
  }
})

test("letters of the tiles are unique, also without the bar of Đ", () => {
  for (const { tiles } of built)
    expect(new Set(tiles.map(({ label }) => label.replaceAll("Đ", "D"))).size).toBe(tiles.length)
})
