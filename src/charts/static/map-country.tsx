import { MAP_HEIGHT, MAP_WIDTH, type Archipelago } from "../geometry/map-geometry"
import type { Colours } from "../palette"
import { MapArchipelago } from "./map-archipelago"
import { ARCHIPELAGO_FRAMES, type InsetLayout, type MapLayout } from "./map-layout"
import { MapHalos } from "./map-halos"
import { MapHatch } from "./map-hatch"
import { classOf, fillOf, MapProvinces, type PlacedUnit } from "./map-provinces"
import { MapSeaLabel } from "./map-sea-label"
import type { MapMarks, MapUnitSpec } from "./map-spec"
import { round } from "./round"

type Props = {
  spec: MapMarks
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
      {unit.code === NAMED_IN_THE_SEA && <MapSeaLabel unit={unit} scale={scale} colours={colours} />}
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

/** Where the insets are taken from, each with its letter beside it, off the land. */
function Windows({ layout, colours }: { layout: MapLayout; colours: Colours }) {
  const px = (pixels: number) => round(pixels / layout.scale)
  const letterAt = ({ id, window }: InsetLayout) =>
    id === "north"
      ? { x: window.x + window.width + px(4), y: window.y + window.height }
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
          <text {...letterAt(inset)} fontSize={px(11)} fontWeight={600}>
            {inset.letter}
          </text>
        </g>
      ))}
    </g>
  )
}
