import { CHARTS } from "@/charts/catalogue"
import type { ChartParams } from "@/charts/chart-definition"
import type { ChartKind, ChartSpec, SpecOf } from "@/charts/chart-spec"
import { makeChart } from "@/charts/make-chart"
import { LOCALES, type Locale } from "@/domain/bilingual"
import { seedQueries } from "./seed-queries"

export const queries = seedQueries(undefined, new Set())

/** A chart of the data package. */
export async function chartOf<Kind extends ChartKind>(
  kind: Kind,
  params: ChartParams,
  locale: Locale = "vi",
): Promise<SpecOf<Kind>> {
  return (await makeChart(kind, params, locale, queries)) as SpecOf<Kind>
}

export type Example = { label: string; spec: ChartSpec }

let made: Promise<readonly Example[]> | undefined

/** Every example of every chart in both languages: what the gallery shows. Made once. */
export function allExamples(): Promise<readonly Example[]> {
  return (made ??= makeExamples())
}

async function makeExamples(): Promise<readonly Example[]> {
  const named = Object.entries(CHARTS).flatMap(([id, { examples }]) =>
    examples.flatMap(({ name, params }) => LOCALES.map((locale) => ({ id, name, params, locale }))),
  )
  return Promise.all(
    named.map(async ({ id, name, params, locale }) => ({
      label: `${id}-${name}-${locale}`,
      spec: await makeChart(id, params, locale, queries),
    })),
  )
}
