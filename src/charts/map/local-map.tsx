import type { ReactNode } from "react"
import type { Group } from "@/domain/quartile-group"
import { round } from "../drawing/marks"
import { coloursOf } from "../drawing/palette"
import { textWidth } from "../drawing/text"
import { type Archipelago, type ArchipelagoId, mapGeometry, type MapSet, type MapUnit } from "../geometry/map-geometry"
import type { MapBox } from "../geometry/map-shapes"
import type { MapPlaceNames } from "./spec"

/** A province on the map: its name stands in it, and it leads somewhere unless it is the one the map is about. */
export type LocalPlace = { code: string; name: string; group: Group | null; href: string | null; label: string }

type Props = {
  boundarySet: MapSet
  /** the province that the map is about and those next door */
  places: readonly LocalPlace[]
  /** code of the one that the map is about */
  own: string
  names: Pick<MapPlaceNames, ArchipelagoId>
  title: string
}

/** Pixels that the map is laid out for, a phone's column; and of its letters there. */
const [WIDTH, HEIGHT, LETTERS] = [328, 262, 13]
/** Pixels around what must be in sight, for the names to stand in. */
const ROOM = 34

type Box = { x: number; y: number; width: number; height: number }

/** A province with its neighbours, cut out of the map, each in the colour of its group. What lies beyond is left out: a picture of many bytes. */
export function LocalMap({ boundarySet, places, own, names, title }: Props) {
  const { units, archipelagos: islands } = mapGeometry(boundarySet)
  const unitOf = new Map(units.map((unit) => [unit.code, unit]))
  const view = viewAround(
    unitOf.get(own)!,
    places.map(({ code }) => unitOf.get(code)!),
  )
  const scale = WIDTH / view.width
  const named = new Set(places.map(({ code }) => code))
  const colours = coloursOf("auto")
  const ordered = places.toSorted((a, b) => Number(a.code === own) - Number(b.code === own))
  const insets = islands.filter(({ code }) => named.has(code))
  return (
    <svg
      className="h-auto w-full max-w-104 print:max-w-64 border border-line"
      width={WIDTH}
      height={HEIGHT}
      viewBox={[view.x, view.y, view.width, view.height].map(Math.round).join(" ")}
      role="group"
      aria-label={title}
    >
      <g stroke={colours.border} strokeWidth={1} vectorEffect="non-scaling-stroke">
        {ordered.map((place) => (
          <Target key={place.code} place={place}>
            <path
              d={unitOf.get(place.code)!.path}
              fill={place.group ? colours.groups[place.group].fill : colours.blank}
              vectorEffect="non-scaling-stroke"
              {...(place.code === own && { stroke: colours.ink, strokeWidth: 3, strokeLinejoin: "round" })}
            />
          </Target>
        ))}
      </g>
      <g
        fontSize={round(LETTERS / scale)}
        textAnchor="middle"
        fill={colours.ink}
        stroke={colours.paper}
        strokeWidth={round(4 / scale)}
        strokeLinejoin="round"
        paintOrder="stroke"
        pointerEvents="none"
        aria-hidden="true"
      >
        {places.map(({ code, name }) => {
          const { x, y } = unitOf.get(code)!.disc
          const half = textWidth(name, LETTERS, code === own ? 600 : 400) / 2 / scale
          return (
            <text
              key={code}
              x={round(within(x, view.x + half, view.x + view.width - half))}
              y={round(y + LETTERS / scale / 3)}
              fontWeight={code === own ? 600 : undefined}
            >
              {name}
            </text>
          )
        })}
        {insets.map((island, index) => (
          <Inset key={island.id} of={island} name={names[island.id][0]} view={view} scale={scale} place={index} />
        ))}
      </g>
    </svg>
  )
}

/** Names of provinces that reach out of the picture stay in it. */
function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

function Target({ place, children }: { place: LocalPlace; children: ReactNode }) {
  if (place.href === null) return children
  return (
    <a href={place.href} aria-label={place.label}>
      {children}
    </a>
  )
}

type InsetProps = { of: Archipelago; name: string; view: Box; scale: number; place: number }

/** An archipelago belongs to its province at any size: in a frame of its own, at the edge to the sea. Schematic. */
function Inset({ of, name, view, scale, place }: InsetProps) {
  const colours = coloursOf("auto")
  const [width, height] = [64 / scale, 40 / scale]
  const [x, y] = [view.x + view.width - width - 8 / scale, view.y + (8 + place * 64) / scale]
  const fit = Math.min(width / of.width, height / of.height) * 0.9
  const centre = [x + (width - of.width * fit) / 2, y + (height - of.height * fit) / 2].map(round).join(" ")
  return (
    <g>
      <rect
        x={round(x)}
        y={round(y)}
        width={round(width)}
        height={round(height)}
        fill={colours.paper}
        stroke={colours.outline}
        strokeWidth={round(1 / scale)}
      />
      <path
        d={of.path}
        transform={`translate(${centre}) scale(${fit.toFixed(3)})`}
        fill="none"
        stroke={colours.ink}
        strokeWidth={round(4 / scale / fit)}
        strokeLinecap="round"
      />
      <text x={round(x + width)} y={round(y + height + 14 / scale)} textAnchor="end" fontSize={round(11 / scale)}>
        {name}
      </text>
    </g>
  )
}

/** What must be in sight: the province, of the others where their names stand. Grown to the form of the picture. */
function viewAround(own: MapUnit, others: readonly MapUnit[]): Box {
  const [left, top, right, bottom] = boxInSight(own)
  const xs = [left, right, ...others.map(({ disc }) => disc.x)]
  const ys = [top, bottom, ...others.map(({ disc }) => disc.y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const needed = { width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  const scale = Math.min((WIDTH - 2 * ROOM) / needed.width, (HEIGHT - ROOM) / needed.height)
  const [width, height] = [WIDTH / scale, HEIGHT / scale]
  return { x: x - (width - needed.width) / 2, y: y - (height - needed.height) / 2, width, height }
}

/** Of a province, without islands farther out than its mainland is wide: Côn Đảo would leave Bà Rịa - Vũng Tàu a corner of the picture. */
function boxInSight({ path }: MapUnit): MapBox {
  const boxes = path.split("M").slice(1).map(boxOfRing)
  const [mainland] = boxes.toSorted((a, b) => sizeOf(b) - sizeOf(a)) as [MapBox]
  return boxes.filter((box) => distance(box, mainland) <= sizeOf(mainland)).reduce(around)
}

/** @param ring  "x y", then steps in whole numbers, as `MapUnit` has them */
function boxOfRing(ring: string): MapBox {
  const numbers = ring.match(/-?\d+/g)!.map(Number)
  let [x, y] = [numbers[0]!, numbers[1]!]
  let box: MapBox = [x, y, x, y]
  for (let i = 2; i < numbers.length; i += 2) {
    x += numbers[i]!
    y += numbers[i + 1]!
    box = around(box, [x, y, x, y])
  }
  return box
}

function around(a: MapBox, b: MapBox): MapBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

/** The longer side. */
function sizeOf([left, top, right, bottom]: MapBox): number {
  return Math.max(right - left, bottom - top)
}

/** Of two boxes along the axis on which they lie farther apart; below 0 where they overlap on both. */
function distance(a: MapBox, b: MapBox): number {
  return Math.max(a[0] - b[2], b[0] - a[2], a[1] - b[3], b[1] - a[3])
}
