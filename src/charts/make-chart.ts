import type { Locale } from "@/domain/bilingual"
import { CHARTS } from "./catalogue"
import type { ChartDefinition, ChartParams } from "./chart-definition"
import { readChartParams } from "./chart-params"
import type { ChartQueries } from "./chart-queries"
import { ChartRefusal } from "./chart-refusal"
import type { ChartSpec } from "./chart-spec"
import { wordingOf, type Wording } from "./wording"

/**
 * A chart from its address, read through the given queries.
 * @param id  a key of the catalogue
 * @throws {ChartRefusal} for a chart, parameter or value that does not exist
 */
export async function makeChart(
  id: string,
  params: ChartParams,
  locale: Locale,
  queries: ChartQueries,
): Promise<ChartSpec> {
  const wording = wordingOf(locale)
  const definition = definitionOf(id, wording)
  const asked = readChartParams(definition.params, params, wording) as { release?: number; title?: string }
  const newest = await newestRelease(asked.release, queries, wording)
  const draw = (release: number | undefined) => drawn(definition, asked, release, { newest, queries, wording })

  const spec = await draw(asked.release)
  if (asked.release === undefined || asked.release === newest) return spec
  const now = await draw(undefined)
  if (sameFigures(spec, now)) return spec
  const text = wording.t("newerFigures", { release: String(asked.release), newest: String(newest) })
  return { ...spec, notes: [{ sign: null, text }, ...spec.notes], description: `${spec.description} ${text}` }
}

function definitionOf(id: string, { t }: Wording): ChartDefinition {
  const found = Object.entries(CHARTS).find(([known]) => known === id)
  if (found) return found[1]
  throw new ChartRefusal(404, t("refused.unknownChart", { found: id, known: Object.keys(CHARTS).join(", ") }))
}

async function newestRelease(asked: number | undefined, { releases }: ChartQueries, { t }: Wording): Promise<number> {
  const ids = (await releases()).map(({ id }) => id)
  if (asked !== undefined && !ids.includes(asked))
    throw new ChartRefusal(400, t("refused.unknownRelease", { found: String(asked) }))
  return Math.max(...ids)
}

type Context = { newest: number; queries: ChartQueries; wording: Wording }

async function drawn(
  definition: ChartDefinition,
  asked: { title?: string },
  release: number | undefined,
  { newest, queries, wording }: Context,
): Promise<ChartSpec> {
  const rows = await definition.load(asked, { queries, wording, release })
  const own = definition.build(rows, wording)
  const { t, locale } = wording
  const [first, last] = [String(own.years.first), String(own.years.last)]
  const source = t("source", { years: first === last ? last : t("years", { first, last }), site: t("site") })
  const stated = release === undefined ? source : `${source} ${t("sourceRelease", { release: String(release) })}`
  const spec = { ...own, locale, source: stated, release: release ?? newest } as ChartSpec
  return asked.title === undefined ? spec : { ...spec, title: asked.title }
}

function sameFigures(a: ChartSpec, b: ChartSpec): boolean {
  return JSON.stringify(a.table.rows) === JSON.stringify(b.table.rows)
}
