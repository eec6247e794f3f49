import type { Bilingual } from "@/domain/bilingual"
import type { BreakView, DimensionView, EditionView, MissingView, ProvinceView, ReleaseView, ResultView, SummaryView } from "./parts"

export type SubDimensionView = {
  id: string
  name: Bilingual
  min: number
  max: number
  /** null: no result */
  result: ResultView | null
  summary: SummaryView | null
  /** plain mean of the provinces of the same region */
  regionMean: number | null
  /** points of the best province */
  best: number | null
  breaks: readonly BreakView[]
}

export type DimensionResultView = Omit<SubDimensionView, "id" | "name"> & {
  dimension: DimensionView
  subDimensions: readonly SubDimensionView[]
}

/** One year of the history table. */
export type HistoryYear = {
  year: number
  /** total and each dimension: null = no result, undefined key = the edition had no such dimension */
  total: ResultView | null
  dimensions: Readonly<Record<number, ResultView | null>>
  missing: MissingView | null
  /** breaks and cautions of the total and the dimensions in this edition against the one before */
  breaks: readonly BreakView[]
}

export type ProvincePage = {
  province: ProvinceView
  edition: EditionView
  /** every edition of the boundary set, latest first, and whether the province has a total in it */
  years: readonly { year: number; hasTotal: boolean; hasAny: boolean }[]
  previousYear: number | null
  total: ResultView | null
  summary: SummaryView
  regionMean: number | null
  best: { points: number; provinces: readonly ProvinceView[] } | null
  /** set when the total, or parts of it, are missing */
  missing: MissingView | null
  dimensions: readonly DimensionResultView[]
  /** provinces just above and below in the ranking (up to 2 each), with the same region's neighbours left to the reader */
  neighbours: readonly { province: ProvinceView; points: number; rank: number; clearlyDifferent: boolean | null }[]
  /** breaks and cautions of the total in this edition */
  breaks: readonly BreakView[]
  /** latest first */
  history: readonly HistoryYear[]
  lineage: LineageView
  release: ReleaseView
}

/** What became of the province, or what it was made of. */
export type LineageView = {
  boundarySet: number
  validFrom: string
  validTo: string | null
  /** the new province it is part of since 1 July 2025 */
  successor: (ProvinceView & { predecessors: readonly ProvinceView[] }) | null
  /** for a new province: the provinces it was made of */
  predecessors: readonly ProvinceView[]
  changes: readonly { effectiveDate: string; change: Bilingual; legalBasis: string }[]
}

/** A province that no edition has measured yet (the new provinces of 2025): its page shows its predecessors. */
export type UnmeasuredProvincePage = { province: ProvinceView; lineage: LineageView; latestYear: number; predecessorResults: readonly { province: ProvinceView; total: ResultView | null; missing: MissingView | null }[]; release: ReleaseView }
