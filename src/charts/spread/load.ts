import type { z } from "zod"
import { TOTAL } from "@/domain/measure"
import type { LoadContext } from "../chart-definition"
import { loadAllProvinces } from "../loading/measures"
import { aMeasure, aYear, chartParams, provinces } from "../loading/parameters"

export const params = chartParams({
  province: provinces(1, 8).optional(),
  dimension: aMeasure.default(TOTAL),
  from: aYear.optional(),
  to: aYear.optional(),
})

export type SpreadRows = Awaited<ReturnType<typeof load>>

export async function load(asked: z.output<typeof params>, context: LoadContext) {
  const { measure, set, years, summaries, results, all, chosen, breaks } = await loadAllProvinces(asked, context)
  const missing = await Promise.all(chosen.map(({ code }) => context.queries.missingOfProvince(set, code)))
  return {
    measure,
    years,
    summaries: summaries.filter(({ year }) => years.includes(year)),
    results: results.filter(({ year }) => years.includes(year)),
    all,
    provinces: chosen.map((province, i) => ({ province, missing: missing[i]! })),
    breaks,
  }
}
