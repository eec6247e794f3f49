import { chartDefinition } from "../chart-definition"
import { drawSpread } from "./drawing"
import { buildSpread } from "./words"
import { params, load } from "./load"

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
