import { type Group, GROUPS } from "@/domain/quartile-group"
import type { Colours } from "../drawing/palette"
import type { MapUnit } from "../geometry/map-geometry"
import type { MapClass, MapUnitSpec } from "./spec"

/** A province's shape and what the spec says of it. */
export type PlacedUnit = { shape: MapUnit; unit: MapUnitSpec }

/** Numbers of the groups, best first: they tell a group where colours do not. */
export function groupNumber(group: Group): number {
  return GROUPS.indexOf(group) + 1
}

export type Class = MapClass

/** What a province is drawn as: its group, "missing", or "none" on a map that shows no groups. */
export function classOf(unit: MapUnitSpec): Class {
  return unit.missing ? "missing" : (unit.group ?? "none")
}

export function fillOf(group: Class, hatch: string, colours: Colours): string {
  if (group === "missing") return `url(#${hatch})`
  return group === "none" ? colours.blank : colours.groups[group].fill
}

export function byGroup(units: readonly PlacedUnit[]): readonly { group: Class; members: readonly PlacedUnit[] }[] {
  return [...GROUPS, "none" as const, "missing" as const]
    .map((group) => ({ group, members: units.filter(({ unit }) => classOf(unit) === group) }))
    .filter(({ members }) => members.length > 0)
}
