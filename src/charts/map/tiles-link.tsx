import { type Group, GROUPS } from "@/domain/quartile-group"
import { coloursOf } from "../drawing/palette"
import { mapGeometry } from "../geometry/map-geometry"
import type { PageChart } from "../make-chart"
import { ARCHIPELAGO_TILES } from "./tiles"

/** On narrow screens: the country at a glance beside the answer, which leads to the map below. */
export function TilesLink({ map, label }: { map: PageChart; label: string }) {
  return (
    <a href="#map" className="w-24 flex-none pt-1 sm:w-28 lg:hidden print:hidden" aria-label={label}>
      <SmallTiles spec={map} />
    </a>
  )
}

type Cell = { row: number; column: number; columns?: number }

/** Of a square and the gap beside it, which is 1. */
const STEP = 8

/**
 * The country at a glance, in little room and few bytes: a square for each province in its group's colour, without names. What it shows
 * stands in the list beside it, so it is hidden from screen readers.
 */
function SmallTiles({ spec, className = "" }: { spec: PageChart; className?: string }) {
  if (spec.kind !== "map") return null
  const colours = coloursOf("auto")
  const { tiles, archipelagos } = mapGeometry(spec.boundarySet)
  const cellsOf = (group: Group | null): readonly Cell[] => {
    const codes = new Set(spec.units.filter((unit) => unit.group === group).map(({ code }) => code))
    const islands = archipelagos.filter(({ code }) => codes.has(code))
    return [
      ...tiles.filter(({ code }) => codes.has(code)),
      ...islands.map(({ id }) => ARCHIPELAGO_TILES[spec.boundarySet][id]),
    ]
  }
  const rows = Math.max(...tiles.map(({ row }) => row))
  return (
    <svg className={`chart ${className}`} viewBox={`-0.5 -0.5 ${7 * STEP} ${rows * STEP}`} aria-hidden="true">
      {GROUPS.map((group) => (
        <path
          key={group}
          d={squares(cellsOf(group))}
          fill={colours.groups[group].fill}
          stroke={colours.groups[group].line}
          strokeWidth={0.5}
        />
      ))}
      <path d={squares(cellsOf(null))} fill={colours.blank} stroke={colours.outline} strokeWidth={0.5} />
    </svg>
  )
}

function squares(cells: readonly Cell[]): string {
  const side = STEP - 1
  return cells
    .map(({ row, column, columns = 1 }) => {
      const width = columns * STEP - 1
      return `M${(column - 1) * STEP} ${(row - 1) * STEP}h${width}v${side}h-${width}z`
    })
    .join("")
}
