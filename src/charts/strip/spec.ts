import type { Group } from "@/domain/quartile-group"
import type { ValueAxis } from "../chart-spec"

type Range = { low: number; high: number }

/** A chosen province among all. */
export type StripRow = {
  id: string
  name: string
  /** null: no result */
  value: number | null
  label: string
  /** rank and group in words, or that there is no result */
  standing: string
  /** why there is no result; null where there is one */
  reason: string | null
  group: Group | null
  /** published 95 % interval */
  interval: Range | null
  /** the points between which lie the places that cannot be told apart from its own */
  span: Range | null
}

/** The place of provinces among all on a measure of an edition, without what every chart says. */
export type StripMarksSpec = {
  kind: "strip"
  x: ValueAxis
  /** every province with a result, best first */
  points: readonly { id: string; name: string; value: number }[]
  mean: number
  median: number
  rows: readonly StripRow[]
}
