import { Fragment, type ReactNode } from "react"
import { GROUPS } from "@/domain/quartile-group"
import type { Look } from "../chart-definition"
import { round } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { textWidth } from "../drawing/text"
import type { MapUnit } from "../geometry/map-geometry"
import { groupNumber } from "../wording"
import type { Rectangle } from "./layout"
import type { MapClass, MapUnitSpec } from "./spec"

/** A province's shape and what the spec says of it. */
export type PlacedUnit = { shape: MapUnit; unit: MapUnitSpec }

/** What a province is drawn as: its group, "missing", or "none" on a map that shows no groups. */
export function classOf(unit: MapUnitSpec): MapClass {
  return unit.missing ? "missing" : (unit.group ?? "none")
}

export function fillOf(group: MapClass, hatch: string, colours: Colours): string {
  if (group === "missing") return `url(#${hatch})`
  return group === "none" ? colours.blank : colours.groups[group].fill
}

function byGroup(units: readonly PlacedUnit[]): readonly { group: MapClass; members: readonly PlacedUnit[] }[] {
  return [...GROUPS, "none" as const, "missing" as const]
    .map((group) => ({ group, members: units.filter(({ unit }) => classOf(unit) === group) }))
    .filter(({ members }) => members.length > 0)
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

type Props = Required<Look> & {
  units: readonly PlacedUnit[]
  /** pixels per map unit, for lines and letters of a fixed size */
  scale: number
  /** id of the picture's hatch, for provinces without a result */
  hatch: string
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
function borderOf(group: MapClass, colours: Colours): string {
  return group === "none" ? colours.outline : colours.border
}

type NumbersProps = Omit<Required<Look>, "idPrefix"> & {
  units: readonly PlacedUnit[]
  /** pixels per map unit */
  scale: number
  /** of an inset: its provinces are named, too */
  window: Rectangle | undefined
}

/** Smallest disc, in pixels, that holds a number without touching the border. */
const ROOM_FOR_NUMBER = 14
const NAME_SIZE = 9
/** Blank map units that keep a text clear of the edge of its inset, as part of the text's room. */
const EDGE = 0.35

/** The number of its group in every province with room for it; in insets also the province's name. */
function MapNumbers({ units, scale, colours, least, window }: NumbersProps) {
  const [number, name] = [Math.max(10, least), Math.max(NAME_SIZE, least)]
  const shown = units
    .filter(({ shape }) => shape.disc.diameter * scale >= ROOM_FOR_NUMBER + number - 10)
    .filter(({ shape: { disc } }) => !window || contains(window, disc.x, disc.y, disc.diameter * EDGE))
  return (
    <g fontSize={round(number / scale)} textAnchor="middle" pointerEvents="none">
      {byGroup(shown).map(({ group, members }) => (
        <g key={group} {...inkOn(group, scale, colours)}>
          {members.map(({ shape: { code, disc }, unit }) => (
            <g key={code} data-of={unit.href && code}>
              {window && nameIn(unit, disc.diameter * scale, name, hasNumber(group)) !== null && (
                <text x={disc.x} y={round(disc.y - (hasNumber(group) ? 1 : -3) / scale)} fontSize={round(name / scale)}>
                  {nameIn(unit, disc.diameter * scale, name, hasNumber(group))}
                </text>
              )}
              {hasNumber(group) && (
                <text
                  x={disc.x}
                  y={round(
                    disc.y +
                      (window && nameIn(unit, disc.diameter * scale, name, true) !== null ? name + 0.5 : 3.6) / scale,
                  )}
                  fontWeight={600}
                >
                  {groupNumber(group)}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </g>
  )
}

/** The name, or its letters, or nothing, whatever a province of a `diameter` in pixels has room for. */
function nameIn(unit: PlacedUnit["unit"], diameter: number, size: number, isNumbered: boolean): string | null {
  if (textWidth(unit.name, size) < diameter * 1.12) return unit.name
  // Letters as small as on pages always stand; larger ones where both lines have room.
  return size <= NAME_SIZE || diameter >= size * (isNumbered ? 2.2 : 1.6) ? unit.label : null
}

function hasNumber(group: MapClass) {
  return group !== "missing" && group !== "none"
}

function inkOn(group: MapClass, scale: number, colours: Colours) {
  if (group !== "missing" && group !== "none") return { fill: colours.groups[group].on }
  // Letters on stripes need a blank edge.
  return { fill: colours.ink, stroke: colours.blank, strokeWidth: round(3 / scale), paintOrder: "stroke" }
}

function contains({ x, y, width, height }: Rectangle, px: number, py: number, edge: number): boolean {
  return px >= x + edge && px <= x + width - edge && py >= y + edge && py <= y + height - edge
}
