import { chartDefinition } from "../chart-definition"
import { drawScorecard } from "./drawing"
import { buildScorecard } from "./words"
import { params, loadScorecard } from "./load"

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
