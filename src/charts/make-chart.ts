import type { Locale } from "@/domain/bilingual"
import { CHARTS } from "./catalogue"
import type { ChartDefinition, ChartParams } from "./chart-definition"
import { pinned } from "./chart-paths"
import { type ChartQueries, chartQueries } from "./chart-queries"
import { ChartRefusal } from "./chart-refusal"
import type { ChartKind, ChartSpec, ChartTable } from "./chart-spec"
import { correctionOf } from "./correction"
import { readChartParams } from "./loading/parameters"
import { type Wording, wordingOf } from "./wording"

/**
 * A chart from its address.
 * @param id  a key of the catalogue
 * @param queries  what to read it through: PostgreSQL, but for tests
 * @throws {ChartRefusal} for a chart, parameter or value that does not exist
 */
export async function makeChart(
  id: string,
  params: ChartParams,
  locale: Locale,
  queries: ChartQueries = chartQueries,
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

/** A chart with what it was asked for by: its files and its own page have the same parameters. */
export type PageChart = ChartSpec & { params: ChartParams }

/**
 * A chart from its address (id, params, locale), as plain data.
 * @throws {ChartRefusal} for a parameter or value that does not exist
 */
export async function chartSpec(id: ChartKind, params: ChartParams, locale: Locale): Promise<PageChart> {
  const spec = await makeChart(id, params, locale)
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
