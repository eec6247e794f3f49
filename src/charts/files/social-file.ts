import { chartQueries } from "../chart-queries"
import { makeChart } from "../make-chart"
import type { ChartFile } from "./chart-file"
import { drawPicture } from "./pictures"
import type { ChartRequest } from "./read-file-request"

/**
 * The picture that other sites show beside a link, drawn from the database.
 * @throws {ChartRefusal} for parameters that the data do not have
 */
export async function socialFile({ id, params, locale }: ChartRequest): Promise<ChartFile> {
  const spec = await makeChart(id, params, locale, chartQueries)
  return { type: "image/png", body: await drawPicture({ kind: "social", spec }) }
}
