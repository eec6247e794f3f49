import type { Locale } from "@/domain/bilingual"
import { CHARTS } from "./catalogue"
import type { ChartDefinition, ChartParams } from "./chart-definition"
import { readChartParams } from "./loading/parameters"
import type { ChartQueries } from "./chart-queries"
import { ChartRefusal } from "./chart-refusal"
import type { ChartSpec } from "./chart-spec"
import { correctionOf } from "./correction"
import { pinned } from "./pinned"
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
  const asked = readChartParams(definition.params, params, wording) as Asked
  const known = await queries.releases()
  const newest = newestOf(known, asked.release, wording)
  const context = { newest, queries, wording }
  const spec = await drawn(definition, asked, asked.release, context)
  if (spec.release === newest) return spec

  const sameYears = readChartParams(definition.params, pinned(params, spec), wording) as Asked
  const drawIn = (release: number) => drawn(definition, sameYears, release, context)
  const correction = await correctionOf(spec, known, drawIn, wording)
  if (correction === null) return spec
  const notes = [{ sign: null, text: correction, correction: true as const }, ...spec.notes]
  return { ...spec, notes, description: `${spec.description} ${correction}` }
}

type Asked = { release?: number; title?: string }

function definitionOf(id: string, { t }: Wording): ChartDefinition {
  const found = Object.entries(CHARTS).find(([known]) => known === id)
  if (found) return found[1]
  throw new ChartRefusal(404, t("refused.unknownChart", { found: id, known: Object.keys(CHARTS).join(", ") }))
}

function newestOf(known: readonly { id: number }[], asked: number | undefined, { t }: Wording): number {
  const ids = known.map(({ id }) => id)
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
