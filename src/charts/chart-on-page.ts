import type { Locale } from "@/domain/bilingual"
import type { ChartParams } from "./chart-definition"
import { chartQueries } from "./chart-queries"
import type { ChartKind, ChartSpec, ChartTable } from "./chart-spec"
import { makeChart } from "./make-chart"

/** A chart with what it was asked for by: its files and its own page have the same parameters. */
export type PageChart = ChartSpec & { params: ChartParams }

/**
 * A chart from its address (id, params, locale), as plain data.
 * @throws {ChartRefusal} for a parameter or value that does not exist
 */
export async function chartSpec(id: ChartKind, params: ChartParams, locale: Locale): Promise<PageChart> {
  const spec = await makeChart(id, params, locale, chartQueries)
  return { ...spec, params, table: { ...spec.table, codes: await codesIn(spec.table, params, locale) } }
}

/** A chart has provinces of one boundary set: that of the edition it ends with. */
async function codesIn({ rows }: ChartTable, { year, to }: ChartParams, locale: Locale) {
  const asked = Number(year ?? to)
  const editions = await chartQueries.editions()
  const last = editions.find((each) => each.year === asked) ?? editions[0]
  const provinces = last ? await chartQueries.provincesOf(last.boundarySet) : []
  const codes = new Map(provinces.map(({ code, name }) => [name[locale], code]))
  return rows.map((row) => codes.get(row.find(({ text }) => codes.has(text))?.text ?? "") ?? null)
}
