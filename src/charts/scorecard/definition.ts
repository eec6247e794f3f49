import { z } from "zod"
import { TOTAL } from "@/domain/measure"
import { chartDefinition } from "../chart-definition"
import { aMeasure, aYear, chartParams, provinces } from "../loading/parameters"
import { buildScorecard } from "./build"
import { drawScorecard } from "./drawing"
import { loadScorecard } from "./load"

const params = chartParams({
  province: provinces(1, 8).optional(),
  dimension: aMeasure.default(TOTAL),
  view: z.enum(["dimensions", "provinces"]).default("dimensions"),
  sort: z.enum(["region", "rank"]).default("region"),
  from: aYear.optional(),
  to: aYear.optional(),
})

/** Groups over all editions in one look: a province's total and dimensions, or all provinces on one measure. */
export const scorecard = chartDefinition({
  params,
  load: loadScorecard,
  build: buildScorecard,
  draw: drawScorecard,
  saysResults: true,
  examples: [
    { name: "province", params: { province: "hung-yen" } },
    { name: "missing-years", params: { province: "bac-giang" } },
    { name: "sub-dimensions", params: { province: "ba-ria-vung-tau", dimension: "5" } },
    { name: "provinces", params: { view: "provinces" } },
    { name: "provinces-by-rank", params: { view: "provinces", dimension: "8", sort: "rank", province: "hung-yen" } },
  ],
})
