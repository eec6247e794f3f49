import type { Look } from "../chart-definition"
import { round } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { textWidth } from "../drawing/text"
import { type Archipelago, MAP_HEIGHT, MAP_WIDTH, type MapUnit } from "../geometry/map-geometry"
import { groupNumber } from "../wording"
import { ARCHIPELAGO_FRAMES, type InsetLayout, type MapLayout, type Rectangle } from "./layout"
import { MapHatch } from "./legend"
import { classOf, fillOf, MapProvinces, type PlacedUnit, ProvinceTarget } from "./provinces"
import type { MapMarks, MapUnitSpec } from "./spec"

/** Pixels of sea or foreign land beside the country that still lead to the province there. */
export const HALO = 12
/** A province with a smaller disc than this, in pixels, gets a halo. */
const SMALL = 30

/** Unseen rims around small provinces. They lie under all provinces, so only what lies outside the country is theirs. */
function MapHalos({ units, scale, idPrefix }: { units: readonly PlacedUnit[]; scale: number; idPrefix: string }) {
  const unitOf = new Map(units.map(({ unit }) => [unit.code, unit]))
  const shapes = units.filter(({ unit }) => unit.href).map(({ shape }) => shape)
  return (
    <g
      fill="none"
      stroke="#000"
      strokeOpacity={0}
      strokeWidth={round((2 * HALO) / scale)}
      strokeLinejoin="round"
      pointerEvents="stroke"
    >
      {smallestLast(shapes, scale).map(({ code }) => (
        <ProvinceTarget key={code} unit={unitOf.get(code)!}>
          <use href={`#${idPrefix}p${code}`} />
        </ProvinceTarget>
      ))}
    </g>
  )
}

/** The provinces that get a halo; where two meet, the one with less room of its own wins. */
export function smallestLast(shapes: readonly MapUnit[], scale: number): readonly MapUnit[] {
  return shapes
    .filter(({ disc }) => disc.diameter * scale < SMALL)
    .toSorted((a, b) => b.disc.diameter - a.disc.diameter)
}

type Props = Required<Look> & {
  archipelago: Archipelago
  frame: Rectangle
  /** two lines beside the frame */
  name: readonly [string, string]
  nameIs: "above" | "below"
  /** pixels per unit of `frame` */
  scale: number
  fill: string
  /** the name begins with the frame, and runs into the sea right of the map */
  isAside: boolean
}

/** An archipelago in its frame, with its name: part of its province, coloured and tapped with it. */
function MapArchipelago({ archipelago, frame, name, nameIs, scale, fill, idPrefix, colours, least, isAside }: Props) {
  const fit = Math.min(frame.width / archipelago.width, frame.height / archipelago.height)
  const left = frame.x + (frame.width - archipelago.width * fit) / 2
  const top = frame.y + (frame.height - archipelago.height * fit) / 2
  const dots = {
    href: `#${idPrefix}${archipelago.id}`,
    transform: `translate(${round(left)} ${round(top)}) scale(${fit.toFixed(3)})`,
  }
  const dot = (pixels: number) => round(pixels / scale / fit)
  const letters = Math.max(10.5, least)
  const x = round(isAside ? frame.x : frame.x + frame.width)
  return (
    <g>
      <rect {...frame} fill="none" stroke={colours.outline} strokeWidth={round(1 / scale)} pointerEvents="all" />
      <use {...dots} stroke={colours.outline} strokeWidth={dot(5.5)} />
      <use {...dots} stroke={fill} strokeWidth={dot(4)} />
      <text
        textAnchor={isAside ? undefined : "end"}
        fontSize={round(letters / scale)}
        fill={colours.ink}
        stroke="none"
        x={x}
        y={round(nameIs === "above" ? frame.y - (letters + 8.5) / scale : frame.y + frame.height + 13 / scale)}
      >
        {name[0]}
        <tspan x={x} dy={round((letters + 2.5) / scale)}>
          {name[1]}
        </tspan>
      </text>
    </g>
  )
}

type MapCountryProps = Required<Look> & {
  spec: MapMarks
  units: readonly PlacedUnit[]
  archipelagos: readonly Archipelago[]
  layout: MapLayout
}

/** Đà Nẵng is a few pixels wide on a phone; its name beside it in the sea is part of it. */
const NAMED_IN_THE_SEA = "48"

/** The whole country with its archipelagos, in map units. */
export function MapCountry({ spec, units, archipelagos, layout, idPrefix, colours, least }: MapCountryProps) {
  const { scale, country } = layout
  const hatch = `${idPrefix}hatch-country`
  const more = (unit: MapUnitSpec) => (
    <>
      {archipelagos
        .filter(({ code }) => code === unit.code)
        .map((archipelago) => (
          <MapArchipelago
            key={archipelago.id}
            {...{ archipelago, scale, idPrefix, colours, least }}
            isAside={layout.legend === null}
            frame={ARCHIPELAGO_FRAMES[archipelago.id]}
            name={spec.places[archipelago.id]}
            nameIs={archipelago.id === "hoangSa" ? "above" : "below"}
            fill={fillOf(classOf(unit), hatch, colours)}
          />
        ))}
      {unit.code === NAMED_IN_THE_SEA && (
        <MapSeaLabel unit={unit} scale={scale} colours={colours} least={least} isAside={layout.legend === null} />
      )}
    </>
  )
  return (
    <svg {...country} viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} overflow="visible">
      <MapHalos units={units} scale={scale} idPrefix={idPrefix} />
      <MapHatch id={hatch} scale={scale} colours={colours} />
      <MapProvinces {...{ units, scale, hatch, idPrefix, colours, least, more }} />
      <Windows layout={layout} colours={colours} least={least} />
    </svg>
  )
}

/** Where the insets are taken from, each with its letter beside it, off the land. */
function Windows({ layout, colours, least }: { layout: MapLayout; colours: Colours; least: number }) {
  const px = (pixels: number) => round(pixels / layout.scale)
  const letterAt = ({ id, window }: InsetLayout) =>
    id === "north"
      ? // The name of an archipelago may lie below.
        { x: window.x + window.width + px(4), y: layout.legend ? window.y + window.height : window.y + px(10) }
      : { x: window.x, y: window.y - px(4) }
  return (
    <g pointerEvents="none">
      {layout.insets.map((inset) => (
        <g key={inset.id} fill={colours.muted}>
          <rect
            {...inset.window}
            fill="none"
            stroke={colours.muted}
            strokeWidth={px(0.9)}
            strokeDasharray={`${px(3)} ${px(2)}`}
          />
          <text {...letterAt(inset)} fontSize={px(Math.max(11, least))} fontWeight={600}>
            {inset.letter}
          </text>
        </g>
      ))}
    </g>
  )
}

/** East of Đà Nẵng, in map units; 24 pixels high on a phone. */
export const SEA_LABEL: Rectangle = { x: 964, y: 1142, width: 160, height: 86 }
/** Where the line to the name leaves the coast. */
const COAST = 912
const SIZE = 10.5

type LabelProps = Omit<Required<Look>, "idPrefix"> & {
  unit: MapUnitSpec
  scale: number
  /** it may run out of the map at the right */
  isAside: boolean
}

/** A province's name and the number of its group in the sea, with a line to its coast. */
function MapSeaLabel({ unit, scale, colours, least, isAside }: LabelProps) {
  const size = Math.max(SIZE, least)
  const px = (pixels: number) => round(pixels / scale)
  const middle = SEA_LABEL.y + SEA_LABEL.height / 2
  const width = textWidth(unit.name, size, 600) / scale
  const start = isAside ? SEA_LABEL.x : Math.min(SEA_LABEL.x + 8, MAP_WIDTH - width)
  return (
    <g stroke="none" fill={colours.ink} fontSize={px(size)} fontWeight={600}>
      <rect {...SEA_LABEL} fill="none" pointerEvents="all" />
      <path d={`M${COAST} ${middle}H${round(start - 3 / scale)}`} stroke={colours.muted} strokeWidth={px(0.8)} />
      <text x={round(start)} y={round(middle + 3.8 / scale)}>
        {unit.name}
      </text>
      {unit.group && (
        <text
          x={round(start + width / 2)}
          y={round(middle + (size + (size > SIZE ? 5 : 3.5)) / scale)}
          textAnchor="middle"
        >
          {groupNumber(unit.group)}
        </text>
      )}
    </g>
  )
}
