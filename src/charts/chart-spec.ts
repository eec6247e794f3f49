import type { Locale } from "@/domain/bilingual"
import type { Group } from "@/domain/quartile-group"
import type { MapSpec } from "./map/spec"

// A chart as plain data: what is drawn, with every word and tick in the reader's language. Values are unrounded, in the unit of
// the axis; places and pixels are the renderers' business. Renderers know neither PAPI nor the database nor translations.

/** What every chart says besides its marks. */
type ChartWords = {
  locale: Locale
  title: string
  /** what is drawn, its unit, its years, the range of the axis */
  subtitle: string
  /** the chart in sentences made from its data: for readers who do not see it */
  description: string
  /** breaks, cautions, missing results with their reasons. `sign` is the number drawn in the chart */
  notes: readonly ChartNote[]
  source: string
  /** credit that the picture must carry besides its source; null where none is due */
  credit: string | null
  years: { first: number; last: number }
  release: number
  table: ChartTable
}

export type ChartNote = {
  sign: string | null
  text: string
  /** says that a figure drawn here has been corrected since: a page leads from it to the list of corrections */
  correction?: true
}

export type ChartTable = {
  caption: string
  columns: readonly { key: string; label: string; numeric: boolean }[]
  rows: readonly (readonly ChartCell[])[]
  /** on pages: of the provinces that rows are about, for who copies the table */
  codes?: readonly (string | null)[]
}

/** `text` is for people, `value` for machines: unrounded, null where there is none. */
export type ChartCell = { text: string; value: string | number | null }

export type Tick = { value: number; label: string }

export type ValueAxis = {
  min: number
  max: number
  ticks: readonly Tick[]
  /** 1 stands at the top: an axis of ranks */
  reversed: boolean
}

/** A sign that the chart's marks do not explain by themselves. */
export type LegendItem = {
  sign:
    | "interval"
    | "whisker"
    | "gap"
    | "mean"
    | "median"
    | "region"
    | "highest"
    | "range"
    | "quarters"
    | "province"
    | "tick"
    | "medianUpright"
    | "top"
    | "ownInterval"
    | "span"
    | "hatch"
    | "doubleLine"
    | "outlined"
    | Group
  label: string
}

export type YearAxis = { years: readonly Tick[] }

/** A break in the method before an edition: lines end and start anew. `sign` leads to the note. */
export type DrawnBreak = { year: number; sign: string; label: string }

export type SeriesPoint = {
  year: number
  value: number
  label: string
  interval: Range | null
}

export type Series = {
  id: string
  name: string
  /** the value at the line's end, with its year where that is not the chart's last */
  end: string
  /** place in the palette's series; null: a reference, drawn quietly */
  slot: number | null
  /** runs of editions that a line may join */
  segments: readonly (readonly SeriesPoint[])[]
  gaps: readonly number[]
}

export type TrendSpec = ChartWords & {
  kind: "trend"
  x: YearAxis
  y: ValueAxis
  series: readonly Series[]
  breaks: readonly DrawnBreak[]
  legend: readonly LegendItem[]
}

export type RankingRow = {
  id: string
  name: string
  /** "12", or "=12" where provinces share the rank */
  rank: string
  value: number
  label: string
  interval: Range | null
  marked: boolean
}

export type RankingSection = { group: Group | null; label: string; size: string; rows: readonly RankingRow[] }

export type RankingSpec = ChartWords & {
  kind: "ranking"
  x: ValueAxis
  sections: readonly RankingSection[]
  reference: { value: number; label: string } | null
  /** provinces without a result */
  missing: { label: string; rows: readonly { id: string; name: string; reason: string; marked: boolean }[] }
  /** says in a picture without room for all how many rows are left out, in place of the "#" */
  omitted: string
  legend: readonly LegendItem[]
}

export type ProfileRow = {
  id: string
  name: string
  /** the province's own; null: no result */
  value: number | null
  label: string
  /** group and rank in words, or why there is no result */
  standing: string
  group: Group | null
  /** of the provinces with a result; all null where nobody has one */
  mean: number | null
  regionMean: number | null
  highest: number | null
  lowest: number | null
}

export type ProfileSpec = ChartWords & {
  kind: "profile"
  x: ValueAxis
  rows: readonly ProfileRow[]
  legend: readonly LegendItem[]
}

export type ChangeRow = {
  id: string
  name: string
  level: "whole" | "dimension" | "subDimension"
  /** points gained; null: a heading over parts that can be compared */
  value: number | null
  label: string
}

export type ChangeSpec = ChartWords & {
  kind: "change"
  /** points gained, around 0 */
  x: ValueAxis
  /** the whole first, then each dimension with its sub-dimensions */
  rows: readonly ChangeRow[]
  /** parts that a break or a missing result forbids to compare */
  apart: { label: string; rows: readonly { id: string; name: string; level: ChangeRow["level"]; reason: string }[] }
  legend: readonly LegendItem[]
}

/** All provinces of one edition on one measure. */
export type SpreadColumn = {
  year: number
  /** best first */
  points: readonly { id: string; value: number }[]
  median: number
  /** bounds of the middle groups; null below four results */
  quarters: { lower: number; upper: number } | null
}

export type SpreadSpec = ChartWords & {
  kind: "spread"
  x: YearAxis
  y: ValueAxis
  columns: readonly SpreadColumn[]
  series: readonly Series[]
  breaks: readonly DrawnBreak[]
  legend: readonly LegendItem[]
}

export type StripSpec = ChartWords & StripMarksSpec & { legend: readonly LegendItem[] }

export type ScorecardSpec = ChartWords & ScorecardMarksSpec & { legend: readonly LegendItem[] }

export type MapChartSpec = ChartWords & MapSpec

export type ChartSpec =
  | TrendSpec
  | RankingSpec
  | ProfileSpec
  | ChangeSpec
  | SpreadSpec
  | StripSpec
  | ScorecardSpec
  | MapChartSpec
export type ChartKind = ChartSpec["kind"]
export type SpecOf<Kind extends ChartKind> = Extract<ChartSpec, { kind: Kind }>

/** Whether a chart draws several editions: the first one of new provinces has no others beside it. */
export function isOverYears({ years }: Pick<ChartSpec, "years">): boolean {
  return years.first < years.last
}

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

export type Range = { low: number; high: number }

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
  interval: Range | null
  /** the points between which lie the places that cannot be told apart from its own */
  span: Range | null
}

/** The place of provinces among all on a measure of an edition, without what every chart says. */
export type StripMarksSpec = {
  kind: "strip"
  x: ValueAxis
  points: readonly { id: string; name: string; value: number }[]
  mean: number
  median: number
  rows: readonly StripRow[]
}
