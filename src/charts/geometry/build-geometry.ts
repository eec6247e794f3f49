import type { Archipelago, ArchipelagoId, MapGeometry, MapSet, MapTile, MapUnit } from "./map-geometry"
import { boxOf, largestDisc, pathData, toMapPoint, toRings } from "./map-shapes"
import { type ProvinceShape, provinceTopology, shapesOf34, shapesOf63, simplified } from "./province-topology"
import { readSourceMap, readTable } from "./read-sources"

/**
 * Everything the map pictures are drawn from, for both boundary sets. The same input gives the same bytes.
 *
 * @throws {Error} when source, id table, merger table and tile grids do not fit together
 */
export function buildGeometry(): readonly MapGeometry[] {
  const provinces = simplified(provinceTopology(readSourceMap()))
  return [geometryOf(63, shapesOf63(provinces)), geometryOf(34, shapesOf34(provinces))]
}

function geometryOf(boundarySet: MapSet, shapes: readonly ProvinceShape[]): MapGeometry {
  const units = shapes.map(unitOf)
  const tiles = tilesOf(boundarySet)
  const codes = new Set(tiles.map((tile) => tile.code))
  const untiled = units.filter(({ code }) => !codes.has(code)).map(({ code }) => code)
  if (units.length !== boundarySet || codes.size !== boundarySet || untiled.length > 0)
    throw new Error(
      `boundary set ${boundarySet}: ${units.length} shapes and ${codes.size} tiles; without a tile: ${untiled.join(", ") || "none"}`,
    )
  return { boundarySet, units, tiles, archipelagos: archipelagos() }
}

function unitOf({ code, geometry, borders }: ProvinceShape): MapUnit {
  const rings = toRings(geometry)
  if (rings.length === 0) throw new Error(`province ${code} has shrunk to nothing`)
  return { code, path: pathData(rings), box: boxOf(rings), disc: largestDisc(rings), borders }
}

function tilesOf(boundarySet: MapSet): readonly MapTile[] {
  return readTable<"code" | "row" | "col" | "label">(`tile-grid-${boundarySet}`).map(({ code, row, col, label }) => ({
    code,
    row: Number(row),
    column: Number(col),
    label,
  }))
}

const IDS: Readonly<Record<string, ArchipelagoId>> = { hoang_sa: "hoangSa", truong_sa: "truongSa" }
/** Blank units around the outermost points, so that round dots are not cut. */
const MARGIN = 28

/**
 * Hoàng Sa and Trường Sa, each a path of dots: segments of no length, drawn round by `stroke-linecap`. Islands are too small
 * to draw to scale; only how they lie to one another is kept.
 *
 * @throws {Error} on an archipelago that has no place on our maps, so that none is dropped unseen
 */
function archipelagos(): readonly Archipelago[] {
  const rows = readTable<"archipelago" | "code" | "lon" | "lat">("archipelagos")
  return [...new Set(rows.map((row) => row.archipelago))].map((name) => {
    const id = IDS[name]
    if (!id) throw new Error(`archipelagos.csv names "${name}", expected ${Object.keys(IDS).join(" or ")}`)
    const own = rows.filter((row) => row.archipelago === name)
    const points = own.map(({ lon, lat }) => toMapPoint([Number(lon), Number(lat)]))
    const left = Math.min(...points.map(([x]) => x)) - MARGIN
    const top = Math.min(...points.map(([, y]) => y)) - MARGIN
    return {
      id,
      code: own[0]!.code,
      count: points.length,
      path: points.map(([x, y]) => `M${x - left} ${y - top}h0`).join(""),
      width: Math.max(...points.map(([x]) => x)) - left + MARGIN,
      height: Math.max(...points.map(([, y]) => y)) - top + MARGIN,
    }
  })
}
