import type { Place } from "@/browser-script/places"
import { changeLayout } from "../change/layout"
import type { ChartSpec, ChartTable, SpecOf } from "../chart-spec"
import { headColumn } from "../chart-table-view"
import { mapGeometry } from "../geometry/map-geometry"
import { mapLayout } from "../map/layout"
import { tileLayout } from "../map/tiles"
import { profileLayout } from "../profile/layout"
import { rankingLayout } from "../ranking/layout"
import { spreadLayout } from "../spread/layout"
import { trendLayout } from "../trend/layout"
import { legendRoom } from "./chart-drawing"

/** The places of a drawing `width` pixels wide, in the order of reading. One may come twice: on a map and in its inset. */
export function hotspots(spec: ChartSpec, width: number): Place[] {
  const top = legendRoom(spec, width)
  return placesIn(spec, width).map(({ x, y, ...cell }) => ({ x: Math.round(x), y: Math.round(y + top), ...cell }))
}

function placesIn(spec: ChartSpec, width: number): Place[] {
  switch (spec.kind) {
    case "trend":
      return trendLayout(spec, width).series.flatMap(({ id, points }) => {
        const column = columnOf(spec.table, id)
        return points.map(({ x, y, year }) => ({ x, y, row: rowOf(spec.table, String(year)), column }))
      })
    case "spread":
      return spreadLayout(spec, width).series.flatMap(({ id, points }) => {
        const row = rowOf(spec.table, spec.series.find((series) => series.id === id)!.name)
        return points.map(({ x, y, year }) => ({ x, y, row, column: columnOf(spec.table, String(year)) }))
      })
    case "ranking":
      return rankingLayout(spec, width)
        .sections.flatMap(({ rows }) => rows)
        .map(({ x, y, name }) => ({ x, y, row: rowOf(spec.table, name), column: null }))
    case "profile":
      return profileLayout(spec, width).rows.map(({ marks, y }, row) => ({ x: marks.value ?? 0, y, row, column: null }))
    case "change":
      return changeLayout(spec, width).rows.flatMap(({ bar, middle, name }) =>
        bar === null ? [] : [{ x: bar, y: middle, row: rowOf(spec.table, name), column: null }],
      )
    case "map":
      return provinces(spec, width)
    default:
      return spec satisfies never
  }
}

function provinces(spec: SpecOf<"map">, width: number): Place[] {
  const geometry = mapGeometry(spec.boundarySet)
  const rows = new Map(spec.units.map(({ code, name }) => [code, rowOf(spec.table, name)]))
  const spot = (code: string, x: number, y: number) => ({ x, y, row: rows.get(code)!, column: null })
  if (spec.view === "tiles") {
    const { boxOf } = tileLayout(geometry, width)
    return geometry.tiles.map((tile) => {
      const { x, y, width: side } = boxOf(tile)
      return spot(tile.code, x + side / 2, y + side / 2)
    })
  }
  const { country, scale, insets } = mapLayout(width)
  const whole = { window: { x: 0, y: 0, width: Infinity, height: Infinity }, box: country, scale }
  return [whole, ...insets].flatMap(({ window, box, scale: pixels }) =>
    geometry.units.flatMap(({ code, disc: { x, y } }) => {
      const [right, down] = [x - window.x, y - window.y]
      const within = right >= 0 && right <= window.width && down >= 0 && down <= window.height
      return within ? [spot(code, box.x + right * pixels, box.y + down * pixels)] : []
    }),
  )
}

function rowOf(table: ChartTable, name: string): number {
  const head = headColumn(table)
  return table.rows.findIndex((row) => row[head]!.text === name)
}

function columnOf({ columns }: ChartTable, wanted: string): number {
  return columns.findIndex(({ key }) => key === wanted)
}
