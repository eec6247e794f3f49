import { chartDefinition } from "../chart-definition"
import { drawRanking } from "./drawing"
import { socialOfRanking } from "./social"
import { buildRanking } from "./words"
import { params, loadRanking } from "./load"

/** Every province of an edition, a row each, in PAPI's four groups. */
export const ranking = chartDefinition({
  params,
  load: loadRanking,
  build: buildRanking,
  draw: drawRanking,
  inRows: true,
  social: socialOfRanking,
  saysResults: true,
  examples: [
    { name: "latest", params: {} },
    { name: "intervals", params: { year: "2023", province: "hung-yen,thua-thien-hue" } },
    {
      name: "eight-marked",
      params: {
        year: "2022",
        province: "ba-ria-vung-tau,thua-thien-hue,ho-chi-minh,hung-yen,ha-noi,da-nang,can-tho,hai-phong",
      },
    },
    { name: "three-missing", params: { year: "2021", province: "quang-ninh" } },
    { name: "dimension", params: { year: "2024", dimension: "8" } },
    { name: "indicator", params: { year: "2023", province: "hung-yen", dimension: "aware-of-local-land-plans" } },
    { name: "ties", params: { year: "2022", dimension: "kilometer-walk-to-school" } },
  ],
})
