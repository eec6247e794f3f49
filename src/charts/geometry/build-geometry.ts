import { archipelagos } from "./archipelagos"
import { boxOf, largestDisc } from "./largest-disc"
import type { MapGeometry, MapSet, MapTile, MapUnit } from "./map-geometry"
import { pathData, toRings } from "./path-data"
import { provinceTopology, shapesOf34, shapesOf63, simplified, type ProvinceShape } from "./province-topology"
import { readTable } from "./read-table"
import { readSourceMap } from "./source-map"

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
