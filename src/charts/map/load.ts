import { z } from "zod"
import { TOTAL } from "@/domain/measure"
import type { LoadContext } from "../chart-definition"
import { type AllProvinces, loadAllProvinces } from "../loading/measures"
import { aMeasure, aYear, chartParams, provinces } from "../loading/parameters"
import type { RankingRows } from "../ranking/load"
import type { MapMarks } from "./spec"

export const params = chartParams({
  year: aYear.optional(),
  dimension: aMeasure.default(TOTAL),
  view: z.enum(["map", "tiles", "years"]).default("map"),
  province: provinces(1, 8).optional(),
})

/** What a ranking shows, on the ground. */
export type MapRows = RankingRows & { view: MapMarks["view"]; overYears: AllProvinces | null }

/** @throws {ChartRefusal} for what the data do not have */
export function loadMapYears(
  asked: { year?: number | undefined; dimension: string; province?: readonly string[] | undefined },
  context: LoadContext,
): Promise<AllProvinces> {
  const { year, ...rest } = asked
  return loadAllProvinces({ ...rest, ...(year !== undefined && { to: year }) }, context)
}
