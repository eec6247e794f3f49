import { MAP_HEIGHT, MAP_WIDTH, type Archipelago } from "@/charts/geometry/map-geometry"
import type { MapColours } from "./map-colours"
import { MapArchipelago } from "./map-archipelago"
import { ARCHIPELAGO_FRAMES, type MapLayout, type Rectangle } from "./map-layout"
import { MapHatch } from "./map-hatch"
import { ProvinceTarget } from "./map-province"
import { classOf, fillOf, MapProvinces, round, type PlacedUnit } from "./map-provinces"
import type { MapSpec, MapUnitSpec } from "./map-spec"
import { textWidth } from "./text-width"

type Props = {
  spec: MapSpec
  units: readonly PlacedUnit[]
  archipelagos: readonly Archipelago[]
  layout: MapLayout
  idPrefix: string
  colours: MapColours
}

/** Pixels of sea or foreign land beside the country that still lead to the province there. */
export const HALO = 10
/** A province with a smaller disc than this, in pixels, gets a halo. */
const SMALL = 26
/** Đà Nẵng is a few pixels wide on a phone; its name beside it in the sea is part of it. */
const NAMED_IN_THE_SEA = "48"
export const SEA_LABEL: Rectangle = { x: 964, y: 1142, width: 160, height: 86 }

/** The whole country with its archipelagos, in map units. */
export function MapCountry({ spec, units, archipelagos, layout, idPrefix, colours }: Props) {
  const { scale, country } = layout
  const hatch = `${idPrefix}hatch-country`
  const more = (unit: MapUnitSpec) => (
    <>
      {archipelagos
        .filter(({ code }) => code === unit.code)
        .map((archipelago) => (
          <MapArchipelago
            key={archipelago.id}
            {...{ archipelago, scale, idPrefix, colours }}
            frame={ARCHIPELAGO_FRAMES[archipelago.id]}
            name={spec.places[archipelago.id]}
            nameIs={archipelago.id === "hoangSa" ? "above" : "below"}
            fill={fillOf(classOf(unit), hatch, colours)}
          />
        ))}
      {unit.code === NAMED_IN_THE_SEA && <SeaLabel name={unit.name} scale={scale} colours={colours} />}
    </>
  )
  return (
    <svg {...country} viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} overflow="visible">
      <Halos
        units={units.filter(({ shape }) => shape.disc.diameter * scale < SMALL)}
        scale={scale}
        idPrefix={idPrefix}
      />
      <MapHatch id={hatch} scale={scale} colours={colours} />
      <MapProvinces {...{ units, scale, hatch, idPrefix, colours, more }} />
      <Windows layout={layout} colours={colours} />
    </svg>
  )
}

function Halos({ units, scale, idPrefix }: { units: readonly PlacedUnit[]; scale: number; idPrefix: string }) {
  return (
    <g fill="none" stroke="#000" strokeOpacity={0} strokeWidth={round((2 * HALO) / scale)} pointerEvents="stroke">
      {units
        .filter(({ unit }) => unit.href)
        .map(({ unit }) => (
          <ProvinceTarget key={unit.code} unit={unit}>
            <use href={`#${idPrefix}${unit.code}`} />
          </ProvinceTarget>
        ))}
    </g>
  )
}

function SeaLabel({ name, scale, colours }: { name: string; scale: number; colours: MapColours }) {
  const middle = SEA_LABEL.y + SEA_LABEL.height / 2
  const start = Math.min(SEA_LABEL.x + 8, MAP_WIDTH - textWidth(name, 11) / scale)
  return (
    <g stroke="none">
      <rect {...SEA_LABEL} fill="none" pointerEvents="all" />
      <path d={`M912 ${middle}H${round(start - 3 / scale)}`} stroke={colours.muted} strokeWidth={round(0.8 / scale)} />
      <text
        x={round(start)}
        y={round(middle + 3.8 / scale)}
        fontSize={round(10.5 / scale)}
        fontWeight={600}
        fill={colours.ink}
      >
        {name}
      </text>
    </g>
  )
}

/** Where the insets are taken from. */
function Windows({ layout, colours }: { layout: MapLayout; colours: MapColours }) {
  const { scale } = layout
  return (
    <g
      fill="none"
      stroke={colours.muted}
      strokeWidth={round(0.9 / scale)}
      strokeDasharray={`${round(3 / scale)} ${round(2 / scale)}`}
      pointerEvents="none"
    >
      {layout.insets.map(({ id, letter, window }) => (
        <g key={id}>
          <rect {...window} />
          <text
            x={round(window.x + window.width + 4 / scale)}
            y={round(window.y + window.height - 1 / scale)}
            fontSize={round(11 / scale)}
            fontWeight={600}
            fill={colours.muted}
            stroke="none"
          >
            {letter}
          </text>
        </g>
      ))}
    </g>
  )
}
