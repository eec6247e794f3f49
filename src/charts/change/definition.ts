import { chartDefinition } from "../chart-definition"
import { drawChange } from "./drawing"
import { buildChange } from "./words"
import { params, load } from "./load"

/** What became of a province between two editions, by the parts its result is the sum of. */
export const change = chartDefinition({
  params,
  load,
  build: buildChange,
  draw: drawChange,
  inRows: true,
  examples: [
    { name: "latest", params: { province: "hung-yen" } },
    { name: "up-but-down", params: { province: "da-nang", from: "2023", to: "2024" } },
    { name: "total-not-comparable", params: { province: "ba-ria-vung-tau", from: "2017", to: "2018" } },
    { name: "two-dimensions-apart", params: { province: "thua-thien-hue", from: "2018", to: "2019" } },
    { name: "one-dimension-apart", params: { province: "lao-cai", from: "2020", to: "2021" } },
    { name: "no-result", params: { province: "quang-ninh", from: "2022", to: "2023" } },
    { name: "one-dimension", params: { province: "hung-yen", from: "2022", to: "2024", dimension: "1" } },
  ],
})
