import { expect, test } from "vitest"
import { provinceTopology, shapesOf34, shapesOf63, simplified } from "@/charts/geometry/province-topology"
import { type MapRing, toRings } from "@/charts/geometry/map-shapes"
import { readSourceMap, readTable } from "@/charts/geometry/read-sources"

const source = readSourceMap()
const full = provinceTopology(source)

test("135 borders are shared, each by exactly two provinces", () => {
  const uses = new Map<number, number>()
  const count = (arcs: unknown): void => {
    if (Array.isArray(arcs)) return arcs.forEach(count)
    const arc = arcs as number
    const id = arc < 0 ? ~arc : arc // the same border, walked backwards
    uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  for (const geometry of full.objects.provinces.geometries) count("arcs" in geometry ? geometry.arcs : [])
  const shared = [...uses.values()].filter((n) => n > 1)
  expect(shared).toHaveLength(135)
  expect(new Set(shared)).toEqual(new Set([2]))
})

test("a province the id table does not know is an error that names it", () => {
  const [first, ...others] = source
  expect(() => provinceTopology([{ ...first!, sourceId: "Atlantis" }, ...others])).toThrow('no code for "Atlantis"')
})

test("a province of the id table that is not drawn is an error that names it", () => {
  const [missing, ...others] = source
  expect(() => provinceTopology(others)).toThrow(missing!.sourceId)
})

test("both boundary sets have exactly the codes of their tables", () => {
  const rows = readTable<"code_old" | "code_2025">("province-merge-2025")
  expect(shapesOf63(full).map(({ code }) => code)).toEqual(rows.map((row) => row.code_old).sort())
  expect(shapesOf34(full).map(({ code }) => code)).toEqual([...new Set(rows.map((row) => row.code_2025))].sort())
})

test("a merged province covers what its predecessors covered, without slivers", () => {
  const map = simplified(full)
  const old = new Map(shapesOf63(map).map(({ code, geometry }) => [code, areaOf(toRings(geometry))]))
  const rows = readTable<"code_old" | "code_2025">("province-merge-2025")
  for (const { code, geometry } of shapesOf34(map)) {
    const predecessors = rows.filter((row) => row.code_2025 === code).map((row) => old.get(row.code_old)!)
    // Islets that shrink to less than a triangle are dropped either way; the rest is equal to the unit.
    expect(areaOf(toRings(geometry))).toBeCloseTo(
      predecessors.reduce((sum, area) => sum + area, 0),
      6,
    )
  }
})

function areaOf(rings: readonly MapRing[]): number {
  return rings.reduce((sum, ring) => sum + Math.abs(signedArea(ring)), 0)
}

function signedArea(ring: MapRing): number {
  return ring.reduce((sum, [x, y], i) => {
    const [x0, y0] = ring.at(i - 1)!
    return sum + (x0 * y - x * y0) / 2
  }, 0)
}
