import type { Locale } from "@/domain/bilingual"
import type { ChartParams } from "./chart-definition"
import { chartQueries } from "./chart-queries"
import type { ChartKind, ChartSpec } from "./chart-spec"
import { makeChart } from "./make-chart"

/** A chart with what it was asked for by: its files and its own page have the same parameters. */
export type PageChart = ChartSpec & { params: ChartParams }

/**
 * A chart from its address (id, params, locale), as plain data.
 * @throws {ChartRefusal} for a parameter or value that does not exist
 */
export async function chartSpec(id: ChartKind, params: ChartParams, locale: Locale): Promise<PageChart> {
  return { ...(await makeChart(id, params, locale, chartQueries)), params }
}
