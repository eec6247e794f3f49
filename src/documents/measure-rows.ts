import { GROUPS } from "@/domain/quartile-group"
import { type Measure, TOTAL } from "@/domain/measure"
import { sumPoints } from "@/domain/points"
import { provinceWords, type Words, wordsIn } from "@/i18n/fact-sentences"
import { formatPoints, formatSigned } from "@/i18n/format"
import type { ResultView, SummaryView } from "@/view-models/parts"
import type { DimensionResultView, ProvincePage, SubDimensionView } from "@/view-models/province-page"
import type { Dossier } from "./dossier"
import type { DocumentTable } from "./parts"

/** A measure of the province, with what tables say of it. */
export type MeasureRow = {
  measure: Measure
  /** with its number */
  name: string
  /** end of its scale */
  max: number
  result: ResultView | null
  best: number | null
  mean: number | null
  regionMean: number | null
  /** points that the plan comes to; null without one */
  target: number | null
  /** a sum that the rows after it are parts of */
  isWhole: boolean
}

export function totalRow({ page, locale, plan }: Dossier): MeasureRow {
  const { total, best, summary, regionMean, dimensions } = page
  const max = dimensions.reduce((sum, each) => sum + each.max, 0)
  const name = wordsIn(locale).t("province.total")
  const target = plan?.then.points ?? null
  return { measure: TOTAL, name, max, result: total, best, mean: summary.mean, regionMean, target, isWhole: true }
}

export function dimensionRow(view: DimensionResultView, { plan, locale }: Dossier, isWhole = false): MeasureRow {
  const gained = sumPoints(view.subDimensions.map(({ id }) => plan?.gains[id] ?? 0))
  return rowOf(String(view.dimension.id), view.dimension.name[locale], view, plan && gained, isWhole)
}

export function partRow(view: SubDimensionView, { plan, locale }: Dossier): MeasureRow {
  return rowOf(view.id, view.name[locale], view, plan && (plan.gains[view.id] ?? 0), false)
}

function rowOf(
  measure: Measure,
  name: string,
  { max, result, best, summary, regionMean }: DimensionResultView | SubDimensionView,
  gained: number | null,
  isWhole: boolean,
): MeasureRow {
  const mean = summary?.mean ?? null
  const target = result && gained !== null ? sumPoints([result.points, gained]) : null
  return { measure, name: `${measure}. ${name}`, max, result, best, mean, regionMean, target, isWhole }
}

/** "tỉnh Hưng Yên", "thành phố Đà Nẵng". */
export function whoIn({ facts }: Dossier, words: Words): string {
  return provinceWords(facts.get(TOTAL)!, words)
}

/** How far the next group up is, in words; null in the highest group, and where there are no groups. */
export function nextGroupSentence(
  { result, summary }: { result: ResultView | null; summary: SummaryView | null },
  { t, locale }: Words,
): string | null {
  const above = result?.group && GROUPS[GROUPS.indexOf(result.group) - 1]
  if (!above || above === "poor" || !summary?.cutOffs) return null
  const points = formatPoints(summary.cutOffs[above] - result.points, locale)
  return t("province.nextGroup", { points, group: above })
}

/** The table of a plan: what stands where, and two columns for whoever writes it. */
export function planTable(caption: string, rows: readonly MeasureRow[], dossier: Dossier): DocumentTable {
  const words = wordsIn(dossier.locale)
  const { t } = words
  return {
    caption,
    columns: [
      { label: t("documents.content"), share: 0.25 },
      { label: t("province.points"), share: 0.085, isFigure: true },
      { label: t("province.group"), share: 0.12 },
      { label: t("province.rank"), share: 0.09, isFigure: true },
      { label: changeHead(dossier, words), share: 0.135, isFigure: true },
      { label: t("documents.gap"), share: 0.1, isFigure: true },
      { label: t("documents.target"), share: 0.09, isFigure: true },
      { label: t("documents.leadAgency"), share: 0.13 },
    ],
    rows: rows.map((row) => ({
      cells: [...standingCells(row, words), gapCell(row, row.best, words), targetCell(row, words), ""],
      isWhole: row.isWhole,
    })),
  }
}

/** The table of a brief: the same, with the distance to what one compares with. */
export function comparingTable(caption: string, rows: readonly MeasureRow[], dossier: Dossier): DocumentTable {
  const words = wordsIn(dossier.locale)
  const { t } = words
  return {
    caption,
    columns: [
      { label: t("documents.content"), share: 0.26 },
      { label: t("province.points"), share: 0.075, isFigure: true },
      { label: t("province.group"), share: 0.16 },
      { label: t("province.rank"), share: 0.085, isFigure: true },
      { label: changeHead(dossier, words), share: 0.155, isFigure: true },
      { label: t("province.besideBest"), share: 0.085, isFigure: true },
      { label: t("province.besideMean"), share: 0.09, isFigure: true },
      { label: t("province.besideRegion"), share: 0.09, isFigure: true },
    ],
    rows: rows.map((row) => ({
      cells: [
        ...standingCells(row, words),
        ...[row.best, row.mean, row.regionMean].map((from) => gapCell(row, from, words)),
      ],
      isWhole: row.isWhole,
    })),
  }
}

function changeHead({ page: { previousYear } }: Dossier, { t }: Words): string {
  return t("documents.change", { year: previousYear ?? "none" })
}

/** Name, points, group, rank with its base, change. */
function standingCells({ name, result }: MeasureRow, { t, locale }: Words): readonly string[] {
  if (!result) return [name, "", t("missing.short"), "", ""]
  const { points, group, rank, ranked, tied } = result
  return [
    name,
    formatPoints(points, locale),
    group ? t(`group.${group}`) : t("group.none"),
    `${tied ? "=" : ""}${rank}/${ranked}`,
    changeCell(result.change, { t, locale }),
  ]
}

function changeCell(change: ResultView["change"], { t, locale }: Words): string {
  if (!change) return NOTHING
  if (change.points === null) return t("change.notComparable")
  const points = formatSigned(change.points, locale)
  return change.places === null ? points : `${points}\u00a0(${signed(change.places)})`
}

/** Where there is nothing to compare with. */
const NOTHING = "\u2013"

function signed(places: number): string {
  return places > 0 ? `+${places}` : places < 0 ? `\u2212${-places}` : "0"
}

function gapCell({ result }: MeasureRow, from: number | null, { locale }: Words): string {
  return result && from !== null ? formatSigned(result.points - from, locale) : ""
}

function targetCell({ target }: MeasureRow, { locale }: Words): string {
  return target === null ? "" : formatPoints(target, locale)
}

/** The sub-dimensions of the province, by number. */
export function everyPart({ dimensions }: ProvincePage): readonly SubDimensionView[] {
  return dimensions.flatMap(({ subDimensions }) => subDimensions)
}
