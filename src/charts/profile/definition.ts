import { chartDefinition } from "../chart-definition"
import { drawProfile } from "./drawing"
import { buildProfile } from "./words"
import { params, load } from "./load"

/** The dimensions of a province beside its region, all provinces, the best and the last. */
export const profile = chartDefinition({
  params,
  load,
  build: buildProfile,
  draw: drawProfile,
  inRows: true,
  examples: [
    { name: "latest", params: { province: "hung-yen" } },
    { name: "longest-names", params: { province: "ba-ria-vung-tau", year: "2023" } },
    { name: "six-dimensions", params: { province: "thua-thien-hue", year: "2015" } },
    { name: "partly-missing", params: { province: "bac-giang", year: "2022" } },
    { name: "wholly-missing", params: { province: "quang-ninh", year: "2023" } },
    { name: "sub-dimensions", params: { province: "hung-yen", year: "2024", dimension: "5" } },
  ],
})
