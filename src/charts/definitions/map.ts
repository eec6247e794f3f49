import { z } from "zod"
import { TOTAL } from "@/domain/measure"
import { chartDefinition } from "../chart-definition"
import { aMeasure, aYear, chartParams, provinces } from "../chart-params"
import { buildMap } from "./map-build"
import { loadRanking, type RankingRows } from "./ranking"

const params = chartParams({
  year: aYear.optional(),
  dimension: aMeasure.default(TOTAL),
  view: z.enum(["map", "tiles"]).default("map"),
  province: provinces(1, 8).optional(),
})

/** What a ranking shows, on the ground. */
export type MapRows = RankingRows & { view: "map" | "tiles" }

/** The provinces of an edition in their groups, on a map or as tiles. */
export const map = chartDefinition({
  params,
  load: async (asked: z.output<typeof params>, context): Promise<MapRows> => ({
    ...(await loadRanking(asked, context)),
    view: asked.view,
  }),
  build: buildMap,
  examples: [
    { name: "latest", params: {} },
    { name: "tiles", params: { view: "tiles" } },
    { name: "three-missing", params: { year: "2021", province: "da-nang,quang-ninh" } },
    { name: "three-missing-tiles", params: { year: "2021", province: "da-nang,quang-ninh", view: "tiles" } },
    { name: "dimension", params: { year: "2024", dimension: "7", province: "hung-yen" } },
    { name: "everyone-has-a-result", params: { year: "2019" } },
  ],
})
