import { CHARTS } from "@/charts/catalogue"
import type { ChartParams } from "@/charts/chart-definition"
import type { ChartSpec } from "@/charts/chart-spec"
import { TOTAL } from "@/domain/measure"
import { factSentences } from "@/i18n/fact-sentences"
import { loadFacts } from "@/view-models/facts"

/** What a chart says, ready to be printed: of each chosen province its latest result drawn, else the description of the chart. */
export async function loadChartSentences(spec: ChartSpec, params: ChartParams): Promise<readonly string[]> {
  const { province, dimension = TOTAL, release } = params
  if (!province || !CHARTS[spec.kind].saysResults) return [spec.description]
  const facts = await Promise.all(
    province
      .split(",")
      .map((slug) => loadFacts(slug, spec.years.last, dimension, release === undefined ? undefined : Number(release))),
  )
  const sentences = facts.flatMap((each) => (each ? [factSentences(each, spec.locale)[0]] : []))
  return sentences.length > 0 ? sentences : [spec.description]
}
