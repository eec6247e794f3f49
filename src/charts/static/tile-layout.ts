import type { ArchipelagoId, MapGeometry, MapSet } from "../geometry/map-geometry"
import type { Rectangle } from "./map-layout"

type Cell = { row: number; column: number; columns?: number }

/** Free cells in the sea east of the coast, at about the archipelagos' latitude. */
export const ARCHIPELAGO_TILES: Readonly<Record<MapSet, Readonly<Record<ArchipelagoId, Cell>>>> = {
  63: { hoangSa: { row: 8, column: 6, columns: 2 }, truongSa: { row: 17, column: 5, columns: 3 } },
  34: { hoangSa: { row: 6, column: 6, columns: 2 }, truongSa: { row: 13, column: 5, columns: 3 } },
}

/** Where the legend begins: four free columns west of the centre. */
export const LEGEND_CELLS: Readonly<Record<MapSet, Cell>> = { 63: { row: 9, column: 1 }, 34: { row: 7, column: 1 } }

const COLUMNS = 7
const GAP = 3
/** Larger tiles would only make a longer page. */
const LARGEST = 56

/** Where the squares of the tile view stand in a picture of `width` pixels: 44 pixels wide on a phone of 360. */
export function tileLayout(geometry: MapGeometry, width: number) {
  const side = Math.min(LARGEST, Math.floor((width - 1 - (COLUMNS - 1) * GAP) / COLUMNS))
  const step = side + GAP
  const left = Math.round((width - COLUMNS * step + GAP) / 2)
  const rows = Math.max(...geometry.tiles.map(({ row }) => row))
  const boxOf = ({ row, column, columns = 1 }: Cell): Rectangle => ({
    x: left + (column - 1) * step,
    y: 1 + (row - 1) * step,
    width: columns * step - GAP,
    height: side,
  })
  return { side, height: Math.ceil(rows * step + 2), boxOf }
}
