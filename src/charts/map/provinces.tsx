import { Fragment, type ReactNode } from "react"
import { round } from "../drawing/measures"
import type { Colours } from "../drawing/palette"
import { byGroup, type Class, fillOf, type PlacedUnit } from "./groups"
import type { Rectangle } from "./layout"
import { MapNumbers } from "./numbers"
import type { MapUnitSpec } from "./spec"

/**
 * Everything that belongs to one province, as one target: a link where the spec has an address. Not a tab stop, because the
 * list beside a map holds the same links.
 */
export function ProvinceTarget({ unit, children }: { unit: MapUnitSpec; children: ReactNode }) {
  const title = <title>{`${unit.name}: ${unit.valueText}`}</title>
  if (!unit.href)
    return (
      <g>
        {title}
        {children}
      </g>
    )
  return (
    <a href={unit.href} tabIndex={-1}>
      {title}
      {children}
    </a>
  )
}

type Props = {
  units: readonly PlacedUnit[]
  /** pixels per map unit, for lines and letters of a fixed size */
  scale: number
  /** id of the picture's hatch, for provinces without a result */
  hatch: string
  idPrefix: string
  colours: Colours
  /** pixels of the smallest letters */
  least: number
  /** of an inset, which names its provinces */
  window?: Rectangle
  /** what else belongs to a province, such as its archipelago, drawn and tapped with it */
  more?: (unit: MapUnitSpec) => ReactNode
}

/** The provinces, coloured and numbered by group. Shapes are referred to, never repeated. */
export function MapProvinces({ units, scale, hatch, idPrefix, colours, least, window, more }: Props) {
  const shapeOf = (code: string) => `#${idPrefix}p${code}`
  const marked = units.filter(({ unit }) => unit.marked)
  return (
    <>
      <g stroke={colours.outline} strokeWidth={round(2.2 / scale)} fill={colours.outline} pointerEvents="none">
        {units.map(({ unit }) => (
          <use key={unit.code} href={shapeOf(unit.code)} />
        ))}
      </g>
      {byGroup(units).map(({ group, members }) => (
        <g
          key={group}
          fill={fillOf(group, hatch, colours)}
          stroke={borderOf(group, colours)}
          strokeWidth={round(0.7 / scale)}
        >
          {members.map(({ unit }) => (
            <ProvinceTarget key={unit.code} unit={unit}>
              <use href={shapeOf(unit.code)} />
              {more?.(unit)}
            </ProvinceTarget>
          ))}
        </g>
      ))}
      <g fill="none" strokeLinejoin="round" pointerEvents="none">
        {marked.map(({ unit }) => (
          <Fragment key={unit.code}>
            <use href={shapeOf(unit.code)} stroke={colours.border} strokeWidth={round(4 / scale)} />
            <use href={shapeOf(unit.code)} stroke={colours.ink} strokeWidth={round(2.2 / scale)} />
          </Fragment>
        ))}
      </g>
      <MapNumbers {...{ units, scale, colours, least, window }} />
    </>
  )
}

/** The page shows between coloured provinces; between blank ones it would not be seen. */
function borderOf(group: Class, colours: Colours): string {
  return group === "none" ? colours.outline : colours.border
}
