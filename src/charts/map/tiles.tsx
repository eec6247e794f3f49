import type { Colours } from "../drawing/palette"
import { wrapped } from "../drawing/text"
import type { ArchipelagoId, MapGeometry, MapSet, MapTile } from "../geometry/map-geometry"
import type { Rectangle } from "./layout"
import { MapHatch, MapLegend } from "./legend"
import { classOf, fillOf, groupNumber } from "./groups"
import { ProvinceTarget } from "./provinces"
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

type Props = { spec: MapMarks; geometry: MapGeometry; width: number; idPrefix: string; colours: Colours }
type TileProps = { unit: MapUnitSpec; box: Rectangle; hatch: string; colours: Colours }

const ARCHIPELAGO_TEXT = 10
/** Unlike a province's tile, it stands for islands too small for their place. */
const DASHED = { strokeWidth: 2, strokeDasharray: "5 3" }

/** Every province as a square of the same size, about where it lies: nothing is too small to see or to tap. */
export function MapTiles({ spec, geometry, width, idPrefix, colours }: Props) {
  const { boxOf } = tileLayout(geometry, width)
  const hatch = `${idPrefix}hatch-tiles`
  const legend = boxOf(LEGEND_CELLS[geometry.boundarySet])
  const tileOf = new Map(geometry.tiles.map((tile) => [tile.code, tile]))
  return (
    <g>
      <MapHatch id={hatch} scale={1} colours={colours} />
      <MapLegend
        rows={spec.legend}
        marked={spec.units.filter(({ marked }) => marked)}
        x={legend.x}
        y={legend.y}
        idPrefix={idPrefix}
        colours={colours}
      />
      {spec.units.map((unit) => (
        <ProvinceTarget key={unit.code} unit={unit}>
          <Tile unit={unit} box={boxOf(tileOf.get(unit.code)!)} hatch={hatch} colours={colours} />
          {geometry.archipelagos
            .filter(({ code }) => code === unit.code)
            .map(({ id }) => (
              <ArchipelagoTile
                key={id}
                {...{ unit, hatch, colours }}
                lines={spec.places[id]}
                box={boxOf(ARCHIPELAGO_TILES[geometry.boundarySet][id])}
              />
            ))}
        </ProvinceTarget>
      ))}
    </g>
  )
}

function Tile({ unit, box, hatch, colours }: TileProps) {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const line = unit.marked ? { stroke: colours.ink, strokeWidth: 3 } : { stroke: colours.outline, strokeWidth: 1 }
  return (
    <>
      <rect {...box} rx={4} fill={fillOf(classOf(unit), hatch, colours)} {...line} />
      <g textAnchor="middle" {...inkOf(unit, colours)}>
        <text x={x} y={unit.group ? y - 1 : y + 5} fontSize={13} fontWeight={600}>
          {unit.label}
        </text>
        {unit.group && (
          <text x={x} y={y + 14} fontSize={11}>
            {groupNumber(unit.group)}
          </text>
        )}
      </g>
    </>
  )
}

function ArchipelagoTile({ unit, box, lines, hatch, colours }: TileProps & { lines: readonly string[] }) {
  const all = lines.flatMap((line) => wrapped(line, box.width - 4, ARCHIPELAGO_TEXT))
  const leading = ARCHIPELAGO_TEXT * 1.25
  const first = box.y + box.height / 2 - ((all.length - 1) / 2) * leading + ARCHIPELAGO_TEXT * 0.35
  return (
    <>
      <rect {...box} rx={4} fill={fillOf(classOf(unit), hatch, colours)} stroke={colours.outline} {...DASHED} />
      <g fontSize={ARCHIPELAGO_TEXT} textAnchor="middle" {...inkOf(unit, colours)}>
        {all.map((line, i) => (
          <text key={line} x={box.x + box.width / 2} y={first + i * leading}>
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
