import type { z } from "zod"
import type { Bilingual } from "@/domain/bilingual"
import type { DimensionOfEdition } from "@/queries/dimensions"
import type { LoadContext } from "../chart-definition"
import { ChartRefusal } from "../chart-refusal"
import { aDimension, aYear, chartParams, provinces } from "../loading/parameters"
import { provinceInYear } from "../loading/subjects"
import type { Wording } from "../wording"

export const params = chartParams({
  province: provinces(1, 1),
  year: aYear.optional(),
  dimension: aDimension.optional(),
})

/** A dimension of an edition, or a sub-dimension of one; points. */
type Part = { measure: string; name: Bilingual; min: number; max: number }

export type ProfileRows = Awaited<ReturnType<typeof load>>

export async function load(asked: z.output<typeof params>, context: LoadContext) {
  const { queries, wording, release } = context
  const { province, year } = await provinceInYear(asked.province[0]!, asked.year, context)
  const { boundarySet, code, region } = province
  const { dimension, parts } = partsOf(asked.dimension, await queries.dimensionsOf(year), year, wording)
  const measures = parts.map(({ measure }) => measure)
  const [results, summaries, regionMeans, ranges, missing] = await Promise.all([
    queries.resultsOfProvinceIn([year], boundarySet, code, release),
    queries.summariesOf(year, release),
    queries.regionMeansOf(year, boundarySet, region.id, measures, release),
    queries.rangesOf(year, measures, release),
    queries.missingOfProvince(boundarySet, code),
  ])
  return {
    province,
    year,
    dimension,
    parts,
    results: new Map(results.map((result) => [result.measure, result])),
    summaries,
    regionMeans,
    ranges,
    missing: missing.find((row) => row.year === year) ?? null,
  }
}

function partsOf(asked: string | undefined, all: readonly DimensionOfEdition[], year: number, { t }: Wording) {
  if (asked === undefined) {
    const parts = all.map(({ id, name, min, max }): Part => ({ measure: String(id), name, min, max }))
    return { dimension: null, parts }
  }
  const dimension = all.find(({ id }) => String(id) === asked)
  if (!dimension) throw new ChartRefusal(400, t("refused.dimensionOfYear", { found: asked, year: String(year) }))
  const parts = dimension.subDimensions.map(({ id, name, min, max }): Part => ({ measure: id, name, min, max }))
  return { dimension, parts }
}
