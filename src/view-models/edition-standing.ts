import type { MethodologyBreak } from "@/domain/comparability"
import { decompose, type MeasureTree, type PartChange } from "@/domain/decomposition"
import { TOTAL, type Measure } from "@/domain/measure"
import type { DimensionOfEdition } from "@/queries/dimensions"
import { intervalsOf } from "@/queries/intervals"
import type { Province } from "@/queries/provinces"
import { resultsOnMeasures, type Result } from "@/queries/results"
import { summaryOfMeasure } from "@/queries/summaries"

/** A measure of one edition, over all provinces. */
export type EditionStanding = {
  year: number
  tree: MeasureTree
  /** provinces with a result on the measure */
  ranked: number
  /** by measure, then province code */
  results: ReadonlyMap<Measure, ReadonlyMap<string, Result>>
  /** standard errors of the total in points, by province code; empty for other measures and where none is published */
  errors: ReadonlyMap<string, number>
}

export type ComparedEditions = {
  measure: Measure
  earlier: EditionStanding
  later: EditionStanding
  provinces: readonly Province[]
  breaks: readonly MethodologyBreak[]
}

/** The change of one province, taken apart; with the code of none, the parts alone and why they are not compared. */
export function changeOf({ earlier, later, breaks }: ComparedEditions, code: string | null): PartChange {
  const [before, after] = [earlier, later].map(({ year, tree, results }) => {
    const own = [...results].flatMap(([measure, byCode]) => {
      const result = code === null ? undefined : byCode.get(code)
      return result ? [[measure, result.points] as const] : []
    })
    return { year, tree, points: new Map(own) }
  })
  return decompose(before!, after!, breaks)
}

/** The results of an edition on a measure and on its parts. */
export async function standingOf(year: number, tree: MeasureTree): Promise<EditionStanding> {
  const { measure } = tree
  const measures = [measure, ...tree.parts.map((part) => part.measure)]
  const [summary, results, intervals] = await Promise.all([
    summaryOfMeasure(year, measure),
    resultsOnMeasures(year, measures),
    measure === TOTAL ? intervalsOf(year) : null,
  ])
  const byMeasure = new Map(measures.map((each) => [each, new Map<string, Result>()]))
  for (const result of results) byMeasure.get(result.measure)?.set(result.code, result)
  const errors = new Map([...(intervals ?? [])].map(([code, { standardError }]) => [code, standardError]))
  return { year, tree, ranked: summary?.ranked ?? 0, results: byMeasure, errors }
}

/** The parts that are compared: the dimensions of the total, or the sub-dimensions of a dimension. */
export function treeOf(dimension: { id: number } | null, dimensions: readonly DimensionOfEdition[]): MeasureTree {
  const leaf = (measure: string): MeasureTree => ({ measure, parts: [] })
  if (!dimension) return { measure: TOTAL, parts: dimensions.map(({ id }) => leaf(String(id))) }
  const own = dimensions.find(({ id }) => id === dimension.id)
  return { measure: String(dimension.id), parts: (own?.subDimensions ?? []).map(({ id }) => leaf(id)) }
}
