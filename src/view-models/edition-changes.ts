import type { Bilingual } from "@/domain/bilingual"
import type { MethodologyBreak } from "@/domain/comparability"
import { type ApartReason, decompose, type MeasureTree, type PartChange } from "@/domain/decomposition"
import { type GainSummary, liftAndDrag, type PartGain, roseButDroppedGroup, summariseGains } from "@/domain/gains"
import { type Measure, TOTAL } from "@/domain/measure"
import { clearlyDifferent } from "@/domain/uncertainty"
import type { UsualRanges } from "@/domain/unusual-changes"
import type { DimensionOfEdition } from "@/queries/dimensions"
import { intervalsOf } from "@/queries/intervals"
import type { Province } from "@/queries/provinces"
import { type Result, resultsOnMeasures } from "@/queries/results"
import { summaryOfMeasure } from "@/queries/summaries"
import type { BreakView, ProvinceView, ResultView } from "./parts"
import { resultView } from "./result-view"

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
function changeOf({ earlier, later, breaks }: ComparedEditions, code: string | null): PartChange {
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

/** A province with a result in both editions. */
export type ChangedProvince = {
  province: ProvinceView
  /** points gained, unrounded */
  gained: number
  earlier: ResultView
  /** with its change from the earlier edition */
  later: ResultView
  /** the parts that lifted and that dragged the result most */
  lift: PartGain | null
  drag: PartGain | null
  /** points rose and the group is a lower one */
  droppedGroup: boolean
  /** whether the change is more than chance explains (95 %); null where errors are not published for both editions */
  clear: boolean | null
}

/** Every province that can be compared, the largest rise first, equal ones by code. */
export function changedProvinces(compared: ComparedEditions, usual?: UsualRanges): readonly ChangedProvince[] {
  const rows = compared.provinces.flatMap((province) => changedProvince(province, compared, usual) ?? [])
  return rows.toSorted((a, b) => b.gained - a.gained)
}

function changedProvince(
  province: ProvinceView,
  compared: ComparedEditions,
  usual?: UsualRanges,
): ChangedProvince | null {
  const { measure, earlier, later, breaks } = compared
  const [before, after] = [earlier, later].map(({ results }) => results.get(measure)?.get(province.code))
  if (!before || !after) return null
  const result = resultView(after, later.ranked, before, breaks, usual)
  const gained = result.change?.points ?? null
  if (gained === null) return null
  return {
    province,
    gained,
    earlier: resultView(before, earlier.ranked, undefined, breaks),
    later: result,
    ...liftAndDrag(changeOf(compared, province.code).parts),
    droppedGroup: roseButDroppedGroup({ change: result.change, before: before.group, after: after.group }),
    clear: isClear(province.code, [
      { standing: earlier, points: before.points },
      { standing: later, points: after.points },
    ]),
  }
}

type Estimate = { standing: EditionStanding; points: number }

function isClear(code: string, [before, after]: readonly [Estimate, Estimate]): boolean | null {
  const [earlier, later] = [before, after].map(({ standing }) => standing.errors.get(code))
  if (earlier === undefined || later === undefined) return null
  return clearlyDifferent(
    { points: before.points, standardError: earlier },
    { points: after.points, standardError: later },
  )
}

/** A part of a measure between two editions: a dimension of the total, or a sub-dimension of a dimension. */
export type ChangedPart = {
  /** "5", or "5.3" */
  measure: string
  /** in the later edition, else in the earlier */
  name: Bilingual
  /** of a dimension that both editions have; null for a sub-dimension, and for one that has no page of its own */
  slug: Bilingual | null
  /** why nothing is compared: a break, or only one edition has it; null where it is compared */
  apart: ApartReason | null
  /** breaks and cautions between the two editions, oldest first */
  notes: readonly BreakView[]
  /** null where nothing is compared */
  gains: GainSummary | null
}

type Dimensions = { earlier: readonly DimensionOfEdition[]; later: readonly DimensionOfEdition[] }

/** Every part that one of the editions has, by number. */
export function changedParts(compared: ComparedEditions, dimensions: Dimensions): readonly ChangedPart[] {
  const byProvince = compared.provinces.map(({ code }) => changeOf(compared, code).parts)
  return changeOf(compared, null).parts.map(({ measure, apart, notes }, position) => {
    const gains = byProvince.flatMap((parts) => parts[position]?.points ?? [])
    const isApart = apart !== "noResult" // the change of nobody has no result anywhere
    return {
      measure,
      ...namedIn(measure, dimensions),
      apart: isApart ? apart : null,
      notes,
      gains: summariseGains(gains),
    }
  })
}

function namedIn(measure: string, { earlier, later }: Dimensions): Pick<ChangedPart, "name" | "slug"> {
  const find = (dimensions: readonly DimensionOfEdition[]) =>
    dimensions.find(({ id }) => String(id) === measure) ??
    dimensions.flatMap(({ subDimensions }) => subDimensions).find(({ id }) => id === measure)
  const [before, after] = [find(earlier), find(later)]
  const named = (after ?? before)!
  return { name: named.name, slug: before && after && "slug" in after ? after.slug : null }
}
