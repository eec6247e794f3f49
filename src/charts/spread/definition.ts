import type { z } from "zod"
import { TOTAL } from "@/domain/measure"
import { chartDefinition, type LoadContext } from "../chart-definition"
import { loadAllProvinces } from "../loading/measures"
import { aMeasure, aYear, chartParams, provinces } from "../loading/parameters"
import { drawSpread } from "./drawing"
import { buildSpread } from "./words"

const params = chartParams({
  province: provinces(1, 8).optional(),
  dimension: aMeasure.default(TOTAL),
  from: aYear.optional(),
  to: aYear.optional(),
})

export type SpreadRows = Awaited<ReturnType<typeof load>>

async function load(asked: z.output<typeof params>, context: LoadContext) {
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

/** All provinces over the editions on one measure, the chosen ones named. */
export const spread = chartDefinition({
  params,
  load,
  build: buildSpread,
  draw: drawSpread,
  saysResults: true,
  examples: [
    { name: "all", params: {} },
    { name: "one-province", params: { province: "hung-yen" } },
    { name: "missing-years", params: { province: "quang-ninh,ba-ria-vung-tau,thua-thien-hue", from: "2018" } },
    { name: "dimension", params: { province: "hung-yen", dimension: "6" } },
    { name: "indicator", params: { province: "ho-chi-minh", dimension: "proportion-with-civic-knowledge" } },
  ],
})
