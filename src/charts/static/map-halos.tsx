import type { MapUnit } from "../geometry/map-geometry"
import { ProvinceTarget } from "./map-province"
import type { PlacedUnit } from "./map-provinces"
import { round } from "./round"

/** Pixels of sea or foreign land beside the country that still lead to the province there. */
export const HALO = 12
/** A province with a smaller disc than this, in pixels, gets a halo. */
const SMALL = 30

/** Unseen rims around small provinces. They lie under all provinces, so only what lies outside the country is theirs. */
export function MapHalos({
  units,
  scale,
  idPrefix,
}: {
  units: readonly PlacedUnit[]
  scale: number
  idPrefix: string
}) {
  const unitOf = new Map(units.map(({ unit }) => [unit.code, unit]))
  const shapes = units.filter(({ unit }) => unit.href).map(({ shape }) => shape)
  return (
    <g fill="none" stroke="#000" strokeOpacity={0} strokeWidth={round((2 * HALO) / scale)} pointerEvents="stroke">
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
