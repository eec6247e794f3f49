import type { Locale } from "@/domain/bilingual"
import { untilNewData } from "@/queries/until-new-data"
import type { ChartParams } from "./chart-definition"
import { chartQueries } from "./chart-queries"
import type { ChartKind, ChartSpec } from "./chart-spec"
import { makeChart } from "./make-chart"

/** A chart with what it was asked for by: its files and its own page have the same parameters. */
export type PageChart = ChartSpec & { params: ChartParams }

/**
 * A chart from its address (id, params, locale), kept until the next data release.
 * @throws {ChartRefusal} for a parameter or value that does not exist
 */
export const chartSpec = untilNewData(
  "chart",
  async (id: ChartKind, params: ChartParams, locale: Locale): Promise<PageChart> => ({
    ...(await makeChart(id, params, locale, chartQueries)),
    params,
  }),
)
