import { comparability } from "@/domain/comparability"
import { dimensionOf, measureKind, TOTAL, type Measure, type MeasureKind } from "@/domain/measure"
import { questionsYear } from "@/domain/questions-year"
import type { Address } from "@/i18n/addresses"
import type { EditionAxes } from "../package/axes"
import type { Measured } from "./places"
import { breaksOf, type Side } from "./side"

// Pages on a dimension, and on what changed between two editions: they tell of all provinces together.

/** The pages that print what all provinces reached on a measure. */
export function measurePages({ year, measure }: Measured, side: Side): Address[] {
  return [...dimensionPages(year, measure, side), ...changesPages(year, measure, side)]
}

/** A dimension stands in the history on every page of its own; its sub-dimensions in the year's; an indicator where it is named. */
function dimensionPages(year: number, measure: Measure, side: Side): Address[] {
  const part = side.reference.indicators.rows.find(({ id }) => id === measure)?.sub_dimension ?? measure
  const id = dimensionOf(part)
  const slug = slugOfDimension(id, side)
  if (slug === null) return []
  const every = [...side.editions.values()].filter((axes) => hasDimension(axes, id!)).map((axes) => axes.year)
  const years: Record<MeasureKind, readonly number[]> = {
    total: [],
    dimension: every,
    subDimension: [year],
    indicator: every.filter((each) => toldIn(each, part, side) === year),
  }
  const shown = years[measureKind(measure)]
  const newest = shown.includes(every.at(-1)!) ? [null] : []
  return [...newest, ...shown].map((each) => ({ page: "dimension", slug, year: each }))
}

/** The edition whose questions the page of a year names for a sub-dimension; null where none are. */
function toldIn(year: number, part: string, side: Side): number | null {
  const period = side.editions.get(year)?.periods.find(({ id }) => id === part)
  if (!period) return null
  const asked = [...side.editions.values()].filter(({ indicators }) =>
    side.reference.indicators.rows.some((row) => row.sub_dimension === part && indicators.at.has(row.id)),
  )
  return questionsYear(
    year,
    { id: part, firstYear: period.first_year, lastYear: period.last_year },
    asked.map((axes) => axes.year),
    breaksOf(side),
  )
}

/** A measure has its own page for each pair of editions that may be compared on it, and stands among the parts of the one above. */
function changesPages(year: number, measure: Measure, side: Side): Address[] {
  const kind = measureKind(measure)
  const set = side.editions.get(year)?.boundarySet
  if (kind === "indicator" || set === undefined) return []
  const years = [...side.editions.values()].filter((axes) => axes.boundarySet === set).map((axes) => axes.year)
  const dimensions = { total: [null], dimension: [null, dimensionOf(measure)], subDimension: [dimensionOf(measure)] }[
    kind
  ]
  const breaks = breaksOf(side)
  return years
    .filter((other) => other !== year && comparability(year, other, measure, breaks).comparable)
    .map((other) => ({ from: Math.min(year, other), to: Math.max(year, other) }))
    .filter(({ from, to }) => [from, to].every((each) => measure === TOTAL || holds(side.editions.get(each)!, measure)))
    .flatMap((pair) => dimensions.flatMap((id) => changesOf(pair, id, years, side)))
}

function changesOf(
  pair: { from: number; to: number },
  id: number | null,
  years: readonly number[],
  side: Side,
): Address[] {
  const own: Address = { page: "changes", ...pair, dimension: slugOfDimension(id, side) }
  const isLatest = id === null && pair.to === years.at(-1) && pair.from === years.at(-2)
  return isLatest ? [{ page: "changes" }, own] : [own]
}

function holds({ periods }: EditionAxes, measure: Measure): boolean {
  return periods.some(({ id, dimension }) => id === measure || String(dimension) === measure)
}

function hasDimension({ periods }: EditionAxes, id: number): boolean {
  return periods.some(({ dimension }) => dimension === id)
}

function slugOfDimension(id: number | null, { reference }: Side): string | null {
  return reference.dimensions.rows.find((row) => row.id === id)?.slug_vi ?? null
}
