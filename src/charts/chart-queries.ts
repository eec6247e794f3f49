import { breaks } from "@/queries/breaks"
import { dimensions, dimensionsOf, subDimensions } from "@/queries/dimensions"
import { editions } from "@/queries/editions"
import { indicators } from "@/queries/indicators"
import { intervalsOf, intervalsOfProvince } from "@/queries/intervals"
import { lineageRows } from "@/queries/lineage"
import { missingIn, missingOfProvince } from "@/queries/missing-results"
import { provincesBySlug, provincesOf } from "@/queries/provinces"
import { releases } from "@/queries/releases"
import {
  latestYearWithResult,
  rangesOf,
  regionMeansOf,
  resultsOf,
  resultsOfProvince,
  resultsOfProvinceIn,
  resultsOverYears,
} from "@/queries/results"
import { summariesOf, summariesOverYears } from "@/queries/summaries"
import { usualRangesOf } from "@/queries/usual-ranges"

/** What charts read, handed to their loaders: from PostgreSQL here, from the data package in tests. */
export const chartQueries = {
  breaks,
  dimensions,
  dimensionsOf,
  editions,
  indicators,
  intervalsOf,
  intervalsOfProvince,
  latestYearWithResult,
  lineageRows,
  missingIn,
  missingOfProvince,
  provincesBySlug,
  provincesOf,
  rangesOf,
  regionMeansOf,
  releases,
  resultsOf,
  resultsOfProvince,
  resultsOfProvinceIn,
  resultsOverYears,
  subDimensions,
  summariesOf,
  summariesOverYears,
  usualRangesOf,
}

export type ChartQueries = typeof chartQueries
