import { merge, neighbors } from "topojson-client"
import { topology } from "topojson-server"
import { presimplify, simplify } from "topojson-simplify"
import type { FeatureCollection, MultiPolygon } from "geojson"
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon, Topology } from "topojson-specification"
import { readTable, type SourceProvince } from "./read-sources"

/**
 * Least area, in square degrees, of the triangle that a kept point makes with its neighbours. At 1e-3 shapes become coarse,
 * at 2e-3 towns move into the wrong province.
 */
const LEAST_TRIANGLE = 3e-4

/** Provinces with shared borders held once, so that simplifying and merging leave neither gaps nor slivers. */
export type ProvinceTopology = Topology<{ provinces: GeometryCollection<ProvinceProperties> }>
type ProvinceProperties = { code: string }
/** `borders`: codes of the provinces with which it shares a line of its border, not only a point */
export type ProvinceShape = { code: string; geometry: MultiPolygon; borders: readonly string[] }

/**
 * The topology of the 63 provinces, by GSO code, in full detail.
 *
 * @throws {Error} naming a province of the source that `data/province-ids.csv` does not know, or one of the table that is not drawn
 */
export function provinceTopology(provinces: readonly SourceProvince[]): ProvinceTopology {
  const codes = new Map(readTable<"source_id" | "code">("province-ids").map((row) => [row.source_id, row.code]))
  const features = provinces.map(({ sourceId, geometry }) => {
    const code = codes.get(sourceId)
    if (!code) throw new Error(`province-ids.csv has no code for "${sourceId}"`)
    codes.delete(sourceId)
    return { type: "Feature" as const, properties: { code }, geometry }
  })
  if (codes.size > 0) throw new Error(`the source draws no ${[...codes.keys()].join(", ")}`)
  const collection: FeatureCollection = { type: "FeatureCollection", features }
  return topology({ provinces: collection }) as ProvinceTopology
}

export function simplified(full: ProvinceTopology): ProvinceTopology {
  return simplify(presimplify(full), LEAST_TRIANGLE) as ProvinceTopology
}

/** The 63 provinces, in order of code. */
export function shapesOf63(map: ProvinceTopology): readonly ProvinceShape[] {
  return mergedBy(map, (code) => code)
}

/** The 34 provinces since 1 July 2025, each the union of old ones, in order of code. */
export function shapesOf34(map: ProvinceTopology): readonly ProvinceShape[] {
  const rows = readTable<"code_old" | "code_2025">("province-merge-2025")
  const successors = new Map(rows.map((row) => [row.code_old, row.code_2025]))
  return mergedBy(map, (code) => {
    const successor = successors.get(code)
    if (!successor) throw new Error(`province-merge-2025.csv has no successor of ${code}`)
    return successor
  })
}

function mergedBy(map: ProvinceTopology, codeOf: (code63: string) => string): readonly ProvinceShape[] {
  const geometries = map.objects.provinces.geometries as (Polygon | TopoMultiPolygon)[]
  const codes = geometries.map(({ properties }) => codeOf((properties as ProvinceProperties).code))
  const bordering = neighbors(geometries)
  return [...new Set(codes)].toSorted().map((code) => {
    const own = [...codes.keys()].filter((index) => codes[index] === code)
    const others = own.flatMap((index) => bordering[index]!.map((other) => codes[other]!))
    const borders = [...new Set(others)].filter((other) => other !== code).toSorted()
    const parts = own.map((index) => geometries[index]!)
    return { code, geometry: merge(map, parts), borders }
  })
}
