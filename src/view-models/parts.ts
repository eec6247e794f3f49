import type { Bilingual } from "@/domain/bilingual"
import type { Change } from "@/domain/change"
import type { MethodologyBreak } from "@/domain/comparability"
import type { Group } from "@/domain/quartile-group"
import type { PlaceSpan } from "@/domain/uncertainty"

/** What several pages show. Points are unrounded; rounding is the formatter's. */

export type RegionView = { id: string; name: Bilingual }

export type ProvinceView = {
  code: string
  slug: string
  name: Bilingual
  type: "province" | "municipality"
  region: RegionView
}

export type DimensionView = {
  id: number
  slug: Bilingual
  name: Bilingual
  short: Bilingual
  firstYear: number
  lastYear: number
  min: number
  max: number
}

/** One province on one measure in one edition. */
export type ResultView = {
  /** points, unrounded */
  points: number
  rank: number
  tied: boolean
  /** provinces with a result: the base of the rank */
  ranked: number
  /** null below four results */
  group: Group | null
  /** places that cannot be told apart at 95 %; null where no standard error is published */
  span: PlaceSpan | null
  /** against the edition before; null where there is none, or the province had no result in it */
  change: Change | null
}

/** Why a province has no total in an edition. */
export type MissingView = {
  /** dimensions without a result; empty = none has one */
  dimensions: readonly number[]
  reason: Bilingual
  /** false: no published reason was found, and the reason says so */
  published: boolean
}

/** A measure over all provinces of an edition. */
export type SummaryView = {
  units: number
  ranked: number
  /** provinces that the groups are cut over: those with a result, or more */
  counted: number
  mean: number
  median: number
  /** points of the last province of each upper group; null where there are no groups */
  cutOffs: { best: number; highAverage: number; lowAverage: number } | null
}

/** Whether published sizes or bounds confirm the number of provinces that groups are cut over; else it may be inferred from the total's. */
export type GroupCutView = { confirmed: boolean; inferred: boolean }

export type EditionView = { year: number; boundarySet: number; publishedOn: string | null; respondents: number | null }

export type ReleaseView = { id: number; importedAt: string }

/** What every page knows of the site; release and year are null while the database has not answered. */
export type SiteView = {
  /** the public address, without a slash at the end */
  origin: string
  release: ReleaseView | null
  /** the newest edition */
  latestYear: number | null
}

export type BreakView = MethodologyBreak
