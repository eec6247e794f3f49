import { chartQueries } from "../chart-queries"
import type { ChartSpec } from "../chart-spec"
import type { ChartFile } from "../files/chart-file"
import type { ChartRequest } from "../files/read-file-request"
import { makeChart } from "../make-chart"
import { EmbedDocument } from "./embed-document"
import { documentOf } from "../markup"

/**
 * The document of a chart's frame, drawn from the database.
 * @param origin  the site's own address
 * @param say  what the chart says in sentences, for those who do not see it and for previews of links
 * @throws {ChartRefusal} for parameters that the data do not have
 */
export async function embedFile(
  request: ChartRequest,
  origin: string,
  say: (spec: ChartSpec) => Promise<readonly string[]>,
): Promise<ChartFile> {
  const spec = await makeChart(request.id, request.params, request.locale, chartQueries)
  return {
    type: "text/html; charset=utf-8",
    body: await documentOf(<EmbedDocument spec={spec} said={await say(spec)} request={request} origin={origin} />),
  }
}
