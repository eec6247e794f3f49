import type { Group } from "@/domain/quartile-group"
import type { MapSet } from "../geometry/map-geometry"

/** One province on a map, with words in the reader's language. */
export type MapUnitSpec = {
  /** GSO code of the spec's boundary set, as text */
  code: string
  slug: string
  name: string
  /** two or three letters, where the name has no room */
  label: string
  group: Group | null
  /** points, group and rank as a phrase, or why there is no result */
  valueText: string
  /** without a published result: hatched and named in the legend */
  missing: boolean
  /** chosen by the reader: drawn with a heavy outline */
  marked: boolean
  /** address of the province; absent in files, where nothing can be followed */
  href?: string
}

export type MapLegendRow = {
  group: Group | "missing"
  label: string
  /** how many provinces: "(15)" */
  sizeText: string
  /** names of the provinces without a result */
  names: readonly string[]
}

/** Names of what a map shows besides provinces; archipelagos in two lines. */
export type MapPlaceNames = {
  hoangSa: readonly [string, string]
  truongSa: readonly [string, string]
  north: string
  south: string
}

/** The marks of a map: of an edition's results, or of borders alone. */
export type MapMarks = {
  boundarySet: MapSet
  view: "map" | "tiles" | "years"
  units: readonly MapUnitSpec[]
  legend: readonly MapLegendRow[]
  places: MapPlaceNames
}

/** What a map chart draws; the words around it are those of every chart. */
export type MapSpec = MapMarks & {
  kind: "map"
  /** the edition drawn, or the last of several, where its provinces' links lead */
  year: number
  /** of small maps, oldest first; none where one edition is drawn */
  editions: readonly MapEdition[]
}

export type MapClass = Group | "missing" | "none"

export type MapEdition = {
  year: number
  /** of the note on a break of the method before it */
  sign: string | null
  /** one for each of the units */
  groups: readonly MapClass[]
}
