import type { MapBox, MapDisc } from "./map-shapes"
import file34 from "./generated/map-34.json"
import file63 from "./generated/map-63.json"

/** Size of the drawing in map units. The country fills it; its two archipelagos have insets of their own. */
export const MAP_WIDTH = 1124
export const MAP_HEIGHT = 2400

/** Provinces until 30 June 2025, or since. */
export type MapSet = 63 | 34
export type ArchipelagoId = "hoangSa" | "truongSa"

/** A province of one boundary set. Lengths are map units (`map-shapes.ts`). */
export type MapUnit = {
  /** GSO code of this boundary set, as text: "01" */
  code: string
  /** SVG path data in whole numbers, relative after the first point of each ring */
  path: string
  box: MapBox
  /** largest disc inside: where its number stands, how large a tap target it is */
  disc: MapDisc
  /** codes of the provinces next door, on land or a river; in order */
  borders: readonly string[]
}

/** A square of the tile view, rows and columns counted from 1. */
export type MapTile = { code: string; row: number; column: number; label: string }

/** Dots of an archipelago in a frame of its own. Schematic, not to scale. */
export type Archipelago = {
  id: ArchipelagoId
  /** code of the province it belongs to, the same in both boundary sets */
  code: string
  count: number
  path: string
  width: number
  height: number
}

export type MapGeometry = {
  boundarySet: MapSet
  units: readonly MapUnit[]
  tiles: readonly MapTile[]
  archipelagos: readonly Archipelago[]
}

// JSON knows neither tuples nor unions of words; `tests/charts/geometry` holds the files against these types' meaning.
const FILES = { 63: file63 as unknown as MapGeometry, 34: file34 as unknown as MapGeometry }

/** Shapes, tiles and archipelagos of a boundary set, made by `npm run generate:map`. */
export function mapGeometry(boundarySet: MapSet): MapGeometry {
  return FILES[boundarySet]
}

/** Codes of the provinces next door; none for a boundary set that has no map. */
export function bordersOf(boundarySet: number, code: string): readonly string[] {
  const units = boundarySet === 63 || boundarySet === 34 ? mapGeometry(boundarySet).units : []
  return units.find((unit) => unit.code === code)?.borders ?? []
}
