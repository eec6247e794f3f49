import { round } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { textWidth, wrapped } from "../drawing/text"
import type { ArchipelagoId, MapGeometry, MapSet } from "../geometry/map-geometry"
import { groupNumber } from "../wording"
import type { Rectangle } from "./layout"
import { MapHatch, MapLegend } from "./legend"
import { classOf, fillOf, ProvinceTarget } from "./provinces"
import type { MapMarks, MapUnitSpec } from "./spec"

type Cell = { row: number; column: number; columns?: number }

/** Free cells in the sea east of the coast, at about the archipelagos' latitude. */
export const ARCHIPELAGO_TILES: Readonly<Record<MapSet, Readonly<Record<ArchipelagoId, Cell>>>> = {
  63: { hoangSa: { row: 8, column: 6, columns: 2 }, truongSa: { row: 17, column: 5, columns: 3 } },
  34: { hoangSa: { row: 6, column: 6, columns: 2 }, truongSa: { row: 13, column: 5, columns: 3 } },
}

/** Where the legend begins: four free columns west of the centre. */
const LEGEND_CELLS: Readonly<Record<MapSet, Cell>> = { 63: { row: 9, column: 1 }, 34: { row: 7, column: 1 } }

const COLUMNS = 7
const GAP = 3
/** Larger tiles would only make a longer page. */
const LARGEST = 56

/** Right of the tiles in a low picture: the names of the archipelagos run into it. */
const SEA = 54
/** A tile with one line of text. */
const LOWEST = 12.9

/**
 * Where the squares of the tile view stand in a picture of `width` pixels: 44 pixels wide on a phone of 360. In a `room` too low for
 * squares they are as flat as it needs.
 */
export function tileLayout(geometry: MapGeometry, width: number, room = Infinity) {
  const whole = squares(geometry, width)
  return whole.height <= room ? whole : flatTiles(geometry, width, room)
}

function flatTiles(geometry: MapGeometry, width: number, room: number): ReturnType<typeof squares> {
  const rows = Math.max(...geometry.tiles.map(({ row }) => row))
  const down = Math.max(LOWEST, Math.floor(((room - 2) / rows) * 10) / 10)
  const across = Math.min(72, (width - SEA) / COLUMNS)
  const gap = down < 20 ? 1 : GAP
  const boxOf = ({ row, column, columns = 1 }: Cell): Rectangle => ({
    x: round(1 + (column - 1) * across),
    y: round(1 + (row - 1) * down),
    // The names of archipelagos are long: their boxes end with the sea.
    width: round(columns === 1 ? across - gap : COLUMNS * across + SEA - 4 - (column - 1) * across),
    height: round(down - gap),
  })
  return { side: down - gap, height: Math.ceil(rows * down + 2), boxOf, isFlat: true }
}

function squares(geometry: MapGeometry, width: number) {
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
  return { side, height: Math.ceil(rows * step + 2), boxOf, isFlat: false }
}

type Props = {
  spec: MapMarks
  geometry: MapGeometry
  width: number
  idPrefix: string
  colours: Colours
  least?: number
  room?: number
}
type TileProps = { unit: MapUnitSpec; box: Rectangle; hatch: string; colours: Colours; isFlat: boolean; least: number }

const ARCHIPELAGO_TEXT = 10
/** Unlike a province's tile, it stands for islands too small for their place. */
const DASHED = { strokeWidth: 2, strokeDasharray: "5 3" }

/** Every province as a square of the same size, about where it lies: nothing is too small to see or to tap. */
export function MapTiles({ spec, geometry, width, idPrefix, colours, least = 0, room }: Props) {
  const { boxOf, isFlat, side } = tileLayout(geometry, width, room)
  const hatch = `${idPrefix}hatch-tiles`
  const legend = boxOf(LEGEND_CELLS[geometry.boundarySet])
  const tileOf = new Map(geometry.tiles.map((tile) => [tile.code, tile]))
  return (
    <g>
      <MapHatch id={hatch} scale={1} colours={colours} />
      <MapLegend
        rows={isFlat ? spec.legend.map((each) => ({ ...each, names: [] })) : spec.legend}
        marked={isFlat ? [] : spec.units.filter(({ marked }) => marked)}
        x={legend.x}
        y={legend.y}
        row={isFlat ? Math.min(24, side + 1) : 24}
        {...{ idPrefix, colours, least }}
      />
      {spec.units.map((unit) => (
        <ProvinceTarget key={unit.code} unit={unit}>
          <Tile unit={unit} box={boxOf(tileOf.get(unit.code)!)} {...{ hatch, colours, isFlat, least }} />
          {geometry.archipelagos
            .filter(({ code }) => code === unit.code)
            .map(({ id }) => (
              <ArchipelagoTile
                key={id}
                {...{ unit, hatch, colours, isFlat, least }}
                lines={spec.places[id]}
                box={boxOf(ARCHIPELAGO_TILES[geometry.boundarySet][id])}
              />
            ))}
        </ProvinceTarget>
      ))}
    </g>
  )
}

function Tile({ unit, box, hatch, colours, isFlat, least }: TileProps) {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const line = unit.marked ? { stroke: colours.ink, strokeWidth: 3 } : { stroke: colours.outline, strokeWidth: 1 }
  return (
    <>
      <rect {...box} rx={isFlat ? 2 : 4} fill={fillOf(classOf(unit), hatch, colours)} {...line} />
      <g textAnchor="middle" {...inkOf(unit, colours)}>
        {isFlat && (
          <text x={round(x)} y={round(y + 4.2)} fontSize={12}>
            {unit.label}
            {unit.group && ` ${groupNumber(unit.group)}`}
          </text>
        )}
        {!isFlat && (
          <text x={x} y={unit.group ? y - 1 : y + 5} fontSize={13} fontWeight={600}>
            {unit.label}
          </text>
        )}
        {!isFlat && unit.group && (
          <text x={x} y={y + 14} fontSize={Math.max(11, least)}>
            {groupNumber(unit.group)}
          </text>
        )}
      </g>
    </>
  )
}

function ArchipelagoTile({
  unit,
  box,
  lines,
  hatch,
  colours,
  isFlat,
  least,
}: TileProps & { lines: readonly string[] }) {
  const size = Math.max(ARCHIPELAGO_TEXT, least)
  const inOne = textWidth(lines.join(" "), size) <= box.width - 4 ? lines.join(" ") : lines[0]!
  const all = isFlat ? [inOne] : lines.flatMap((line) => wrapped(line, box.width - 4, size))
  const leading = size * 1.25
  const first = box.y + box.height / 2 - ((all.length - 1) / 2) * leading + size * 0.35
  return (
    <>
      <rect {...box} rx={4} fill={fillOf(classOf(unit), hatch, colours)} stroke={colours.outline} {...DASHED} />
      <g fontSize={size} textAnchor="middle" {...inkOf(unit, colours)}>
        {all.map((line, i) => (
          <text key={line} x={round(box.x + box.width / 2)} y={round(first + i * leading)}>
            {line}
          </text>
        ))}
      </g>
    </>
  )
}

function inkOf(unit: MapUnitSpec, colours: Colours) {
  if (unit.group && !unit.missing) return { fill: colours.groups[unit.group].on }
  return { fill: colours.ink, stroke: colours.blank, strokeWidth: 3, paintOrder: "stroke" }
}
