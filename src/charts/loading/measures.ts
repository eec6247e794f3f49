import type { Bilingual } from "@/domain/bilingual"
import { type Measure, measureKind, type MeasureKind, type Unit, unitOf } from "@/domain/measure"
import { sumPoints } from "@/domain/points"
import type { Result } from "@/queries/results"
import type { Summary } from "@/queries/summaries"
import type { LoadContext } from "../chart-definition"
import type { ChartQueries } from "../chart-queries"
import { ChartRefusal } from "../chart-refusal"
import type { ChartCell, ValueAxis } from "../chart-spec"
import { figureCell } from "../chart-table"
import { endsOf } from "../drawing/axis"
import { groupNumber, type Wording } from "../wording"
import { editionsOfOneSet, provincesAmong } from "./subjects"

/** Numbers of sub-dimensions have changed their meaning and their scale, so names and scales hold for some editions. */
type Named = { firstYear: number; lastYear: number; name: Bilingual }
type Scaled = { firstYear: number; lastYear: number; max: number }

/** A measure as charts name it. The total is named by our own words. */
export type MeasureFacts = {
  measure: Measure
  kind: MeasureKind
  unit: Unit
  names: readonly Named[]
  /** scales in points; the total is the sum of the dimensions that an edition has */
  scales: readonly Scaled[]
}

type Queries = Pick<ChartQueries, "dimensions" | "indicators" | "subDimensions">

/** @throws {ChartRefusal} for a dimension, sub-dimension or indicator that the data do not have */
export async function loadMeasure(measure: Measure, queries: Queries, wording: Wording): Promise<MeasureFacts> {
  const kind = measureKind(measure)
  if (kind === "total") return { measure, kind, unit: "points", names: [], scales: await queries.dimensions() }
  if (kind === "indicator") return loadIndicator(measure, queries, wording)
  const rows = kind === "dimension" ? await queries.dimensions() : await queries.subDimensions()
  const own = rows.filter(({ id }) => String(id) === measure)
  if (own.length === 0) throw unknownMeasure(measure, wording)
  return { measure, kind, unit: "points", names: own, scales: own }
}

async function loadIndicator(measure: Measure, queries: Queries, wording: Wording): Promise<MeasureFacts> {
  const found = (await queries.indicators()).find(({ id }) => id === measure)
  if (!found) throw unknownMeasure(measure, wording)
  const named = { firstYear: Math.min(...found.years), lastYear: Math.max(...found.years), name: found.name }
  return { measure, kind: "indicator", unit: unitOf(found.unit), names: [named], scales: [] }
}

function unknownMeasure(measure: Measure, { t }: Wording): ChartRefusal {
  return new ChartRefusal(400, t("refused.unknownDimension", { found: measure }))
}

/** The measure's name in an edition, with its number: "5.3. Land Title Procedures". */
export function measureName({ measure, kind, names }: MeasureFacts, year: number, wording: Wording): string {
  if (kind === "total") return wording.t("total")
  const { name } = names.find((period) => holdsIn(period, year)) ?? names.at(-1)!
  return kind === "indicator" ? wording.in(name) : wording.t("numbered", { number: measure, name: wording.in(name) })
}

/** "Points (of 80 at most in 2024), unweighted"; an indicator's own unit. */
export function unitWords({ unit, scales }: MeasureFacts, year: number, { t, whole, value }: Wording): string {
  const top = sumPoints(scales.filter((scale) => holdsIn(scale, year)).map(({ max }) => max))
  if (top === 0) return t(`unit.${unit}`)
  return t("unit.pointsOf", { top: Number.isInteger(top) ? whole(top) : value(top, unit), year: String(year) })
}

/** Below a chart of all provinces in one edition: the unit, the ends of the axis, and how many provinces have a result. */
export function fieldSubtitle(
  { measure, year, summary, x }: { measure: MeasureFacts; year: number; summary: Summary; x: ValueAxis },
  wording: Wording,
): string {
  const { ranked, units } = summary
  return wording.t("ranking.subtitle", { unit: unitWords(measure, year, wording), ...endsOf(x), ranked, units })
}

/** A result in little room: the number of its group, the points, the rank; for machines the number. */
export function resultCell(
  result: Pick<Result, "group" | "points" | "rank" | "tied">,
  ranked: number | undefined,
  unit: Unit,
  { t, value, whole, rank }: Wording,
): ChartCell {
  const group = result.group && groupNumber(result.group)
  const words = { group: group ? whole(group) : "–", value: value(result.points, unit), rank: rank(result) }
  return figureCell(t("scorecard.cell", { ...words, ranked: ranked === undefined ? "" : whole(ranked) }), group)
}

function holdsIn({ firstYear, lastYear }: { firstYear: number; lastYear: number }, year: number): boolean {
  return firstYear <= year && year <= lastYear
}

type Asked = {
  dimension: Measure
  province?: readonly string[] | undefined
  from?: number | undefined
  to?: number | undefined
}

export type AllProvinces = Awaited<ReturnType<typeof loadAllProvinces>>

/**
 * Every province of a boundary set on one measure: the years to draw, oldest first (summaries and results may have others, too), and of the
 * provinces, by code, those that were asked for in the order of the address.
 * @throws {ChartRefusal} for what the data do not have
 */
export async function loadAllProvinces(asked: Asked, { queries, wording, release }: LoadContext) {
  const [measure, summaries, breaks] = await Promise.all([
    loadMeasure(asked.dimension, queries, wording),
    queries.summariesOverYears([asked.dimension], release),
    queries.breaks(),
  ])
  const measured = summaries.map(({ year }) => year)
  const slugs = asked.province ?? []
  const { set, years } = await editionsOfOneSet({ ...asked, slugs }, measured, queries, wording)
  const [results, all] = await Promise.all([
    queries.resultsOverYears(set, asked.dimension, release),
    queries.provincesOf(set),
  ])
  return { measure, set, years, summaries, results, all, chosen: provincesAmong(slugs, all, wording), breaks }
}
