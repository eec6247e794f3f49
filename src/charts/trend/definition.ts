import { chartDefinition } from "../chart-definition"
import { drawTrend } from "./drawing"
import { buildTrend, socialOfTrend } from "./words"
import { params, load } from "./load"

/** Provinces over the editions: points or ranks, lines cut where the method changed. */
export const trend = chartDefinition({
  params,
  load,
  build: buildTrend,
  draw: drawTrend,
  social: socialOfTrend,
  saysResults: true,
  examples: [
    { name: "one-province", params: { province: "hung-yen" } },
    { name: "three-provinces", params: { province: "ha-noi,da-nang,ho-chi-minh" } },
    {
      name: "eight-provinces",
      params: {
        province: "ba-ria-vung-tau,thua-thien-hue,ho-chi-minh,hung-yen,quang-ninh,bac-ninh,dak-lak,an-giang",
      },
    },
    { name: "missing-years", params: { province: "bac-giang" } },
    { name: "ranks", params: { province: "hung-yen,thai-binh", measure: "rank" } },
    { name: "dimension", params: { province: "hai-duong,hung-yen", dimension: "3" } },
    { name: "sub-dimension-renamed", params: { province: "ba-ria-vung-tau", dimension: "2.1" } },
    { name: "indicator", params: { province: "hung-yen", dimension: "knowledge-of-leaders" } },
    { name: "one-edition", params: { province: "lai-chau", from: "2024", to: "2024" } },
  ],
})
