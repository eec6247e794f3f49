import { Fragment, type ReactNode } from "react"
import { type Group, GROUPS } from "@/domain/quartile-group"
import { round } from "../drawing/measures"
import type { Colours } from "../drawing/palette"
import type { MapUnit } from "../geometry/map-geometry"
import type { Rectangle } from "./layout"
import { MapNumbers } from "./numbers"
import type { MapUnitSpec } from "./spec"

/** Numbers of the groups, best first: they tell a group where colours do not. */
export function groupNumber(group: Group): number {
  return GROUPS.indexOf(group) + 1
}

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

/** A province's shape and what the spec says of it. */
export type PlacedUnit = { shape: MapUnit; unit: MapUnitSpec }

type Props = {
  units: readonly PlacedUnit[]
  /** pixels per map unit, for lines and letters of a fixed size */
  scale: number
  /** id of the picture's hatch, for provinces without a result */
  hatch: string
  idPrefix: string
  colours: Colours
  /** of an inset, which names its provinces */
  window?: Rectangle
  /** what else belongs to a province, such as its archipelago, drawn and tapped with it */
  more?: (unit: MapUnitSpec) => ReactNode
}

/** The provinces, coloured and numbered by group. Shapes are referred to, never repeated. */
export function MapProvinces({ units, scale, hatch, idPrefix, colours, window, more }: Props) {
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
      <MapNumbers units={units} scale={scale} colours={colours} window={window} />
    </>
  )
}

export type Class = Group | "missing" | "none"

/** What a province is drawn as: its group, "missing", or "none" on a map that shows no groups. */
export function classOf(unit: MapUnitSpec): Class {
  return unit.missing ? "missing" : (unit.group ?? "none")
}

export function fillOf(group: Class, hatch: string, colours: Colours): string {
  if (group === "missing") return `url(#${hatch})`
  return group === "none" ? colours.blank : colours.groups[group].fill
}

/** The page shows between coloured provinces; between blank ones it would not be seen. */
function borderOf(group: Class, colours: Colours): string {
  return group === "none" ? colours.outline : colours.border
}

export function byGroup(units: readonly PlacedUnit[]): readonly { group: Class; members: readonly PlacedUnit[] }[] {
  return [...GROUPS, "none" as const, "missing" as const]
    .map((group) => ({ group, members: units.filter(({ unit }) => classOf(unit) === group) }))
    .filter(({ members }) => members.length > 0)
}
