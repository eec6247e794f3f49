import { chartQueries } from "../chart-queries"
import type { ChartFile } from "../files/chart-file"
import { makeChart } from "../make-chart"
import { oEmbedOf, oEmbedXml } from "./oembed"
import type { OEmbedRequest } from "./read-oembed-request"

/**
 * The answer to a question of oEmbed, about a chart drawn from the database.
 * @throws {ChartRefusal} for parameters of the chart that the data do not have
 */
export async function oEmbedFile(request: OEmbedRequest, origin: string): Promise<ChartFile> {
  const { id, params, locale } = request.chart
  const answer = oEmbedOf(await makeChart(id, params, locale, chartQueries), request, origin)
  return request.format === "json"
    ? { type: "application/json; charset=utf-8", body: JSON.stringify(answer) }
    : { type: "text/xml; charset=utf-8", body: oEmbedXml(answer) }
}
