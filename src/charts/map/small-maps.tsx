import type { Place } from "@/browser-script/places"
import { GROUPS } from "@/domain/quartile-group"
import type { MapChartSpec } from "../chart-spec"
import { Sign } from "../drawing/year-axis"
import { round, TEXT } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { columnOf, rowOf } from "../chart-table"
import { MAP_HEIGHT, MAP_WIDTH, mapGeometry } from "../geometry/map-geometry"
import { fillOf } from "./provinces"
import { ARCHIPELAGO_FRAMES } from "./layout"
import { MapHatch } from "./legend"

/** Maps beside each other: on a phone, in a column, on a page. */
const COLUMNS = [
  { below: 480, count: 4 },
  { below: 840, count: 5 },
  { below: Infinity, count: 7 },
]
/** Above a map, for its year; and between two. */
const HEAD = 20
const GAP = 10
/** Larger maps would only make a longer picture. */
const WIDEST = 150
/** Pixels that a year and the sign beside it take. */
const BESIDE_YEAR = 58

/** Where the small maps stand in a picture of `width` pixels: as large as all have room in `room` pixels of height, where that is given. */
export function smallMapsLayout({ editions }: MapChartSpec, width: number, room?: number) {
  const count = editions.length
  const across = (columns: number) => Math.min(WIDEST, (width - (columns - 1) * GAP) / columns)
  const fitting = (columns: number) => {
    const rows = Math.ceil(count / columns)
    return Math.min(across(columns), (((room ?? Infinity) - rows * (HEAD + GAP)) / rows) * (MAP_WIDTH / MAP_HEIGHT))
  }
  const usual = Math.min(count, COLUMNS.find(({ below }) => width < below)!.count)
  const all = Array.from({ length: count }, (_, index) => index + 1)
  const columns = room === undefined ? usual : all.reduce((best, each) => (fitting(each) > fitting(best) ? each : best))
  const map = room === undefined ? across(columns) : fitting(columns)
  const [high, step] = [(map * MAP_HEIGHT) / MAP_WIDTH, Math.max(map + GAP, Math.min(width / columns, map * 1.6))]
  const left = Math.max(0, (width - columns * step + step - map) / 2)
  return {
    scale: map / MAP_WIDTH,
    height: Math.ceil(Math.ceil(count / columns) * (high + HEAD + GAP)),
    cells: editions.map((edition, index) => ({
      ...edition,
      x: left + (index % columns) * step,
      y: Math.floor(index / columns) * (high + HEAD + GAP) + HEAD,
    })),
  }
}

type Props = { spec: MapChartSpec; width: number; room: number | undefined; idPrefix: string; colours: Colours }

/** A small map an edition, in the colours of the groups. */
export function SmallMaps({ spec, width, room, idPrefix, colours }: Props) {
  const { units, archipelagos } = mapGeometry(spec.boundarySet)
  const { cells, scale } = smallMapsLayout(spec, width, room)
  const hatch = `${idPrefix}hatch`
  const id = (code: string) => `${idPrefix}y${code}`
  const marked = spec.units.filter((unit) => unit.marked)
  const isClose = scale * MAP_WIDTH + GAP < BESIDE_YEAR
  // Beside the year, or west of the country where the next year begins too soon.
  const signAt = (x: number, y: number) =>
    isClose ? { x: x + 8, y: y + scale * MAP_HEIGHT * 0.45 } : { x: x + 44, y: y - 10 }
  return (
    <g>
      <MapHatch id={hatch} scale={scale * 1.4} colours={colours} />
      <defs>
        {units.map(({ code, path }) => {
          const own = archipelagos.find((each) => each.code === code)
          return (
            <g key={code} id={id(code)}>
              <path d={path} />
              {own && <rect {...ARCHIPELAGO_FRAMES[own.id]} stroke={colours.outline} strokeWidth={round(1 / scale)} />}
            </g>
          )
        })}
      </defs>
      {cells.map(({ year, sign, groups, x, y }) => (
        <g key={year}>
          <text x={round(x)} y={round(y - 6)} fontSize={TEXT} fontWeight={600} fill={colours.ink}>
            {year}
          </text>
          {sign && <Sign sign={sign} {...signAt(x, y)} colours={colours} />}
          <g
            transform={`translate(${round(x)} ${round(y)}) scale(${scale.toFixed(4)})`}
            stroke={colours.border}
            strokeWidth={round(0.5 / scale)}
          >
            {[...GROUPS, "none" as const, "missing" as const].map((group) => {
              const members = spec.units.filter((_, index) => groups[index] === group)
              return (
                members.length > 0 && (
                  <g key={group} fill={fillOf(group, hatch, colours)}>
                    {members.map(({ code }) => (
                      <use key={code} href={`#${id(code)}`} />
                    ))}
                  </g>
                )
              )
            })}
            {marked.map(({ code }) => (
              <use
                key={code}
                href={`#${id(code)}`}
                fill="none"
                stroke={colours.ink}
                strokeWidth={round(1.6 / scale)}
                strokeLinejoin="round"
              />
            ))}
          </g>
        </g>
      ))}
    </g>
  )
}

export function placesOfYears(spec: MapChartSpec, width: number): readonly Place[] {
  const { cells, scale } = smallMapsLayout(spec, width)
  const discs = new Map(mapGeometry(spec.boundarySet).units.map(({ code, disc }) => [code, disc]))
  const rows = spec.units.map(({ name }) => rowOf(spec.table, name))
  return cells.flatMap(({ year, x, y }) => {
    const column = columnOf(spec.table, String(year))
    return spec.units.map(({ code }, index) => {
      const disc = discs.get(code)!
      return { x: Math.round(x + disc.x * scale), y: Math.round(y + disc.y * scale), row: rows[index]!, column }
    })
  })
}
