import type { z } from "zod"
import type { MeasureTree } from "@/domain/decomposition"
import { type Measure, TOTAL } from "@/domain/measure"
import type { DimensionOfEdition } from "@/queries/dimensions"
import type { LoadContext } from "../chart-definition"
import { ChartRefusal } from "../chart-refusal"
import { aDimension, aYear, chartParams, provinces } from "../loading/parameters"
import { provinceInYear, yearAmong } from "../loading/subjects"

export const params = chartParams({
  province: provinces(1, 1),
  dimension: aDimension.optional(),
  from: aYear.optional(),
  to: aYear.optional(),
})

export type ChangeRows = Awaited<ReturnType<typeof load>>

export async function load(asked: z.output<typeof params>, context: LoadContext) {
  const { queries, wording, release } = context
  const slug = asked.province[0]!
  const wanted = asked.to ?? (await lastYear(slug, asked.from, context))
  const { province, year: to, editions } = await provinceInYear(slug, wanted, context)
  const from = earlierYear(asked.from, to, editions, wording)
  const { boundarySet, code } = province
  const [results, before, after, breaks, missing] = await Promise.all([
    queries.resultsOfProvinceIn([from, to], boundarySet, code, release),
    queries.dimensionsOf(from),
    queries.dimensionsOf(to),
    queries.breaks(),
    queries.missingOfProvince(boundarySet, code),
  ])
  const edition = (year: number, dimensions: readonly DimensionOfEdition[]) => {
    const own = results.filter((result) => result.year === year)
    const points = new Map(own.map((result) => [result.measure, result.points]))
    return { year, tree: treeOf(asked.dimension, dimensions), points, dimensions }
  }
  const { dimension } = asked
  if (dimension !== undefined && ![before, after].every((all) => all.some(({ id }) => String(id) === dimension)))
    throw new ChartRefusal(400, wording.t("refused.dimensionOfYear", { found: dimension, year: `${from}–${to}` }))
  const [earlier, later] = [edition(from, before), edition(to, after)]
  const usual = await queries.usualRangesOf([from, to], measuresOf(later.tree), release)
  return { province, earlier, later, breaks, missing, usual }
}

/**
 * Without a last year: the latest edition of the newest boundary set in which a province has editions to compare, and the first year where one is
 * asked for; undefined where there is none.
 */
async function lastYear(slug: string, from: number | undefined, { queries, release }: LoadContext) {
  const all = await queries.editions()
  const candidates = await queries.provincesBySlug(slug)
  for (const { boundarySet } of all) {
    const province = candidates.find((each) => each.boundarySet === boundarySet)
    const years = all.filter((each) => each.boundarySet === boundarySet).map(({ year }) => year)
    if (!province || years.length < 2 || (from !== undefined && !years.includes(from))) continue
    return (await queries.latestYearWithResult(boundarySet, province.code, release)) ?? years[0]
  }
  return undefined
}

function earlierYear(
  asked: number | undefined,
  to: number,
  editions: readonly number[],
  wording: LoadContext["wording"],
) {
  const before = editions.filter((year) => year < to)
  if (asked === undefined) {
    if (before.length > 0) return Math.max(...before)
    throw new ChartRefusal(400, wording.t("refused.firstEdition", { year: String(to) }))
  }
  const from = yearAmong(asked, editions, wording)
  if (from < to) return from
  throw new ChartRefusal(400, wording.t("refused.yearsReversed", { from: String(from), to: String(to) }))
}

function measuresOf({ measure, parts }: MeasureTree): Measure[] {
  return [measure, ...parts.flatMap(measuresOf)]
}

/** The total with its dimensions and their sub-dimensions, or one dimension with its own. */
function treeOf(asked: string | undefined, dimensions: readonly DimensionOfEdition[]): MeasureTree {
  const trees = dimensions.map(({ id, subDimensions }): MeasureTree => ({
    measure: String(id),
    parts: subDimensions.map((part) => ({ measure: part.id, parts: [] })),
  }))
  return trees.find(({ measure }) => measure === asked) ?? { measure: TOTAL, parts: trees }
}
