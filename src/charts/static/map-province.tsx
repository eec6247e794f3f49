import type { ReactNode } from "react"
import { GROUPS, type Group } from "@/domain/quartile-group"
import type { MapUnitSpec } from "./map-spec"

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
