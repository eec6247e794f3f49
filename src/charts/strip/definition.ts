import { TOTAL } from "@/domain/measure"
import { chartDefinition } from "../chart-definition"
import { aMeasure, aYear, chartParams, provinces } from "../loading/parameters"
import { loadRanking } from "../ranking/load"
import { drawStrip } from "./drawing"
import { buildStrip, socialOfStrip } from "./words"

const params = chartParams({
  province: provinces(1, 8),
  year: aYear.optional(),
  dimension: aMeasure.default(TOTAL),
})

/** The place of a province among all on a measure of an edition, with its published interval. */
export const strip = chartDefinition({
  params,
  load: loadRanking, // what a ranking shows in rows, a strip shows on one line
  build: buildStrip,
  draw: drawStrip,
  social: socialOfStrip,
  saysResults: true,
  examples: [
    { name: "interval", params: { province: "hung-yen", year: "2023" } },
    { name: "three", params: { province: "ba-ria-vung-tau,thua-thien-hue,ho-chi-minh", year: "2022" } },
    { name: "missing", params: { province: "quang-ninh,bac-giang", year: "2021" } },
    { name: "dimension", params: { province: "hung-yen", year: "2024", dimension: "6" } },
    { name: "indicator", params: { province: "lam-dong", dimension: "proportion-with-civic-knowledge" } },
  ],
})
