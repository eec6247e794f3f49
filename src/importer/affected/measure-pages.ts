import { comparability } from "@/domain/comparability"
import { dimensionOf, type Measure, measureKind, type MeasureKind, TOTAL } from "@/domain/measure"
import { questionsYear } from "@/domain/questions-year"
import type { Address } from "@/i18n/addresses"
import type { PackageEdition } from "../package/editions"
import { breaksOf, type Measured, type SiteData } from "./site-data"

// Pages on a dimension, and on what changed between two editions: they tell of all provinces together.

/** The pages that print what all provinces reached on a measure. */
export function measurePages({ year, measure }: Measured, site: SiteData): Address[] {
  return [...dimensionPages(year, measure, site), ...changesPages(year, measure, site)]
}

/** A dimension stands in the history on every page of its own; its sub-dimensions in the year's; an indicator where it is named. */
function dimensionPages(year: number, measure: Measure, site: SiteData): Address[] {
  const part = site.reference.indicators.rows.find(({ id }) => id === measure)?.sub_dimension ?? measure
  const id = dimensionOf(part)
  const slug = slugOfDimension(id, site)
  if (slug === null) return []
  const every = [...site.editions.values()].filter((axes) => hasDimension(axes, id!)).map((axes) => axes.year)
  const years: Record<MeasureKind, readonly number[]> = {
    total: [],
    weightedTotal: [],
    dimension: every,
    subDimension: [year],
    indicator: every.filter((each) => toldIn(each, part, site) === year),
  }
  const shown = years[measureKind(measure)]
  const newest = shown.includes(every.at(-1)!) ? [null] : []
  return [...newest, ...shown].map((each) => ({ page: "dimension", slug, year: each }))
}

/** The edition whose questions the page of a year names for a sub-dimension; null where none are. */
function toldIn(year: number, part: string, site: SiteData): number | null {
  const period = site.editions.get(year)?.periods.find(({ id }) => id === part)
  if (!period) return null
  const asked = [...site.editions.values()].filter(({ indicators }) =>
    site.reference.indicators.rows.some((row) => row.sub_dimension === part && indicators.at.has(row.id)),
  )
  return questionsYear(
    year,
    { id: part, firstYear: period.first_year, lastYear: period.last_year },
    asked.map((axes) => axes.year),
    breaksOf(site),
  )
}

/** A measure has its own page for each pair of editions that may be compared on it, and stands among the parts of the one above. */
function changesPages(year: number, measure: Measure, site: SiteData): Address[] {
  const kind = measureKind(measure)
  const set = site.editions.get(year)?.boundarySet
  if (kind === "indicator" || kind === "weightedTotal" || set === undefined) return []
  const years = [...site.editions.values()].filter((axes) => axes.boundarySet === set).map((axes) => axes.year)
  const dimensions = { total: [null], dimension: [null, dimensionOf(measure)], subDimension: [dimensionOf(measure)] }[
    kind
  ]
  const breaks = breaksOf(site)
  return years
    .filter((other) => other !== year && comparability(year, other, measure, breaks).comparable)
    .map((other) => ({ from: Math.min(year, other), to: Math.max(year, other) }))
    .filter(({ from, to }) => [from, to].every((each) => measure === TOTAL || holds(site.editions.get(each)!, measure)))
    .flatMap((pair) => dimensions.flatMap((id) => changesOf(pair, id, years, site)))
}

function changesOf(
  pair: { from: number; to: number },
  id: number | null,
  years: readonly number[],
  site: SiteData,
): Address[] {
  const own: Address = { page: "changes", ...pair, dimension: slugOfDimension(id, site) }
  const isLatest = id === null && pair.to === years.at(-1) && pair.from === years.at(-2)
  return isLatest ? [{ page: "changes" }, own] : [own]
}

function holds({ periods }: PackageEdition, measure: Measure): boolean {
  return periods.some(({ id, dimension }) => id === measure || String(dimension) === measure)
}

function hasDimension({ periods }: PackageEdition, id: number): boolean {
  return periods.some(({ dimension }) => dimension === id)
}

function slugOfDimension(id: number | null, { reference }: SiteData): string | null {
  return reference.dimensions.rows.find((row) => row.id === id)?.slug_vi ?? null
}
