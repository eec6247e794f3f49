import type { MethodologyBreak } from "@/domain/comparability"
import type { Measure } from "@/domain/measure"
import type { Province } from "@/queries/provinces"
import type { Result } from "@/queries/results"
import type { Summary } from "@/queries/summaries"
import type { LoadContext } from "../chart-definition"
import { loadMeasure, type MeasureFacts } from "./measure-facts"
import { editionsOfOneSet, provincesAmong } from "./subjects"

type Asked = {
  dimension: Measure
  province?: readonly string[] | undefined
  from?: number | undefined
  to?: number | undefined
}

/** Every province of a boundary set on one measure, over the years. */
export type AllProvinces = {
  measure: MeasureFacts
  set: number
  /** drawn, oldest first; summaries and results may have others, too */
  years: readonly number[]
  summaries: readonly Summary[]
  results: readonly Result[]
  /** of the boundary set, by code */
  all: readonly Province[]
  /** those that were asked for, in the order of the address */
  chosen: readonly Province[]
  breaks: readonly MethodologyBreak[]
}

/** @throws {ChartRefusal} for what the data do not have */
export async function loadAllProvinces(
  asked: Asked,
  { queries, wording, release }: LoadContext,
): Promise<AllProvinces> {
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
