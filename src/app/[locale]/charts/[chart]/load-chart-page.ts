import { cache } from "react"
import { loadChartChoices, type ChartChoices } from "@/charts/builder/chart-choices"
import { chartFields } from "@/charts/builder/chart-fields"
import { CHARTS } from "@/charts/catalogue"
import type { ChartParams } from "@/charts/chart-definition"
import { chartSpec, type PageChart } from "@/charts/chart-on-page"
import { readChartRequest, type ChartRequest } from "@/charts/files/read-file-request"
import type { Locale } from "@/domain/bilingual"
import { CHART_KINDS } from "../chart-kinds"

export type ChartPage = { spec: PageChart; request: ChartRequest; choices: ChartChoices }

type Query = Readonly<Record<string, string | string[] | undefined>>

/**
 * A chart's page by its address.
 * @returns null for an unknown chart or before the first import; the parameters of an example when the chart needs some and has none
 * @throws {ChartRefusal} for parameters that src/proxy.ts would not have let through
 */
export const loadChartPage = cache(
  async (chart: string, query: Query, locale: Locale): Promise<ChartPage | { example: ChartParams } | null> => {
    const kind = CHART_KINDS.find((each) => each === chart)
    const choices = kind && (await loadChartChoices(locale))
    if (!kind || !choices) return null
    const given = Object.entries(query).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []))
    if (given.length === 0 && chartFields(kind).needsProvince) return { example: CHARTS[kind].examples[0]!.params }
    const request = readChartRequest(kind, new URLSearchParams([...given, ["lang", locale]]))
    return { spec: await chartSpec(kind, request.params, locale), request, choices }
  },
)
