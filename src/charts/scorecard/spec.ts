import type { Group } from "@/domain/quartile-group"
import type { DrawnBreak, Tick } from "../chart-spec"

/** An edition of a row. "missing": others have a result; "absent": the edition did not measure this. */
export type ScorecardCell = {
  year: number
  state: "result" | "missing" | "absent"
  /** null: no result, or too few provinces to be grouped */
  group: Group | null
  /** group, points and rank, or that there is no result */
  label: string
}

export type ScorecardRow = {
  /** of a measure, or the slug of a province */
  id: string
  name: string
  /** where there is little room */
  short: string
  marked: boolean
  /** one a column */
  cells: readonly ScorecardCell[]
  /** editions before which the method of this row broke */
  breaks: readonly number[]
}

export type ScorecardSection = { label: string | null; rows: readonly ScorecardRow[] }

/** Groups over the editions as a matrix, without what every chart says: the parts of a province, or every province on one measure. */
export type ScorecardMarksSpec = {
  kind: "scorecard"
  view: "dimensions" | "provinces"
  /** the province in question, and what the rows are of; null for all of them */
  province: { slug: string; name: string } | null
  /** oldest first */
  columns: readonly Tick[]
  sections: readonly ScorecardSection[]
  /** breaks that a note explains */
  breaks: readonly DrawnBreak[]
}
