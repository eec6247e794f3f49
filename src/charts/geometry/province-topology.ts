import { merge } from "topojson-client"
import { topology } from "topojson-server"
import { presimplify, simplify } from "topojson-simplify"
import type { FeatureCollection, MultiPolygon } from "geojson"
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon, Topology } from "topojson-specification"
import { readTable } from "./read-table"
import type { SourceProvince } from "./source-map"

/**
 * Least area, in square degrees, of the triangle that a kept point makes with its neighbours. At 1e-3 shapes become coarse,
 * at 2e-3 towns move into the wrong province.
 */
const LEAST_TRIANGLE = 3e-4

/** Provinces with shared borders held once, so that simplifying and merging leave neither gaps nor slivers. */
export type ProvinceTopology = Topology<{ provinces: GeometryCollection<ProvinceProperties> }>
type ProvinceProperties = { code: string }
export type ProvinceShape = { code: string; geometry: MultiPolygon }

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

/** The same provinces with fewer points. */
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
  const parts = new Map<string, (Polygon | TopoMultiPolygon)[]>()
  for (const geometry of map.objects.provinces.geometries) {
    const { code: code63 } = geometry.properties as ProvinceProperties
    const code = codeOf(code63)
    parts.set(code, [...(parts.get(code) ?? []), geometry as Polygon | TopoMultiPolygon])
  }
  return [...parts]
    .map(([code, shapes]) => ({ code, geometry: merge(map, shapes) }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
