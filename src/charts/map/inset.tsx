import type { Colours } from "../drawing/palette"
import { textWidth } from "../drawing/text"
import type { InsetLayout, Rectangle } from "./layout"
import { MapHatch } from "./legend"
import type { PlacedUnit } from "./groups"
import { MapProvinces } from "./provinces"

type Props = {
  inset: InsetLayout
  name: string
  units: readonly PlacedUnit[]
  idPrefix: string
  colours: Colours
  least: number
}

/** A crowded part of the country, larger, with its name above. */
export function MapInset({ inset, name, units, idPrefix, colours, least }: Props) {
  const { box, window, scale, letter } = inset
  const hatch = `${idPrefix}hatch-${inset.id}`
  const shown = units.filter(
    ({
      shape: {
        box: [left, top, right, bottom],
      },
    }) => overlaps(window, { x: left, y: top, width: right - left, height: bottom - top }),
  )
  return (
    <>
      <text x={box.x} y={box.y - 7} fontSize={12} fill={colours.ink}>
        <tspan fontWeight={600}>{letter}</tspan> {textWidth(`${letter} ${name}`, 12) <= box.width && name}
      </text>
      <svg {...box} viewBox={`${window.x} ${window.y} ${window.width} ${window.height}`}>
        <MapHatch id={hatch} scale={scale} colours={colours} />
        <MapProvinces units={shown} {...{ scale, hatch, idPrefix, colours, least, window }} />
      </svg>
      <rect {...box} fill="none" stroke={colours.outline} pointerEvents="none" />
    </>
  )
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
