import { chartQueries } from "../chart-queries"
import type { ChartSpec } from "../chart-spec"
import { makeChart } from "../make-chart"
import { wordingOf } from "../wording"
import { type ChartFile, pngOf } from "./chart-file"
import type { ChartRequest } from "./read-file-request"
import { markupOf } from "./render"
import { SOCIAL_SIZE, SocialCard } from "./social-card"

/**
 * The picture that other sites show beside a link, drawn from the database.
 * @throws {ChartRefusal} for parameters that the data do not have
 */
export async function socialFile({ id, params, locale }: ChartRequest): Promise<ChartFile> {
  const spec = await makeChart(id, params, locale, chartQueries)
  return { type: "image/png", body: pngOf(await socialSvg(spec), SOCIAL_SIZE.width) }
}

export function socialSvg(spec: ChartSpec): Promise<string> {
  const { t } = wordingOf(spec.locale)
  return markupOf(<SocialCard spec={spec} site={t("site")} place={(row) => t("social.place", row)} />)
}
