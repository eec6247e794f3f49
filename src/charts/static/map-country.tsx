import { MAP_HEIGHT, MAP_WIDTH, type Archipelago } from "../geometry/map-geometry"
import type { Colours } from "../palette"
import { MapArchipelago } from "./map-archipelago"
import { ARCHIPELAGO_FRAMES, type MapLayout } from "./map-layout"
import { MapHalos } from "./map-halos"
import { MapHatch } from "./map-hatch"
import { classOf, fillOf, MapProvinces, type PlacedUnit } from "./map-provinces"
import { MapSeaLabel } from "./map-sea-label"
import type { MapSpec, MapUnitSpec } from "./map-spec"
import { round } from "./round"

type Props = {
  spec: MapSpec
  units: readonly PlacedUnit[]
  archipelagos: readonly Archipelago[]
  layout: MapLayout
  idPrefix: string
  colours: Colours
}

/** Đà Nẵng is a few pixels wide on a phone; its name beside it in the sea is part of it. */
const NAMED_IN_THE_SEA = "48"

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
      {unit.code === NAMED_IN_THE_SEA && <MapSeaLabel name={unit.name} scale={scale} colours={colours} />}
    </>
  )
  return (
    <svg {...country} viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} overflow="visible">
      <MapHalos units={units} scale={scale} idPrefix={idPrefix} />
      <MapHatch id={hatch} scale={scale} colours={colours} />
      <MapProvinces {...{ units, scale, hatch, idPrefix, colours, more }} />
      <Windows layout={layout} colours={colours} />
    </svg>
  )
}

/** Where the insets are taken from. */
function Windows({ layout, colours }: { layout: MapLayout; colours: Colours }) {
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
