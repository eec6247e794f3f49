import { type Measure, TOTAL } from "@/domain/measure"
import type { Reference } from "./read-reference"
import type { ReferenceRow } from "./tables"

/** Names in the order of a grid's rows or columns, and where each stands. */
export type Axis = { readonly names: readonly string[]; readonly at: ReadonlyMap<string, number> }

/** What an edition's facts may name. */
export type PackageEdition = {
  year: number
  boundarySet: number
  provinces: Axis
  subDimensions: Axis
  /** the period of each sub-dimension in this edition, in the order of the axis */
  periods: readonly ReferenceRow<"subDimensions">[]
  indicators: Axis
  /** measure -> provinces that PAPI cut its groups over, where the package says */
  counted: ReadonlyMap<Measure, number>
}

/** The columns of an interval's grid. */
export const INTERVAL_AXIS = axis(["ci95_low", "ci95_high", "standard_error", "respondents"])

/** The columns of a weighted total's grid. */
export const WEIGHTED_AXIS = axis(["total", "ci95_low", "ci95_high", "standard_error"])

function axis(names: readonly string[]): Axis {
  return { names, at: new Map(names.map((name, index) => [name, index])) }
}

/** For each edition, oldest first, its provinces (by code), sub-dimensions and indicators (by id). */
export function editionsOf({
  editions,
  provinces,
  subDimensions,
  indicators,
  groupCuts,
}: Reference): ReadonlyMap<number, PackageEdition> {
  const sets = [...new Set(editions.rows.map(({ boundary_set }) => boundary_set))]
  const codesOf = (set: number) => provinces.rows.filter((row) => row.boundary_set === set).map(({ code }) => code)
  const ofSet = new Map(sets.map((set) => [set, axis(distinct(codesOf(set)))]))
  const byYear = editions.rows.toSorted((a, b) => a.year - b.year)
  return new Map(
    byYear.map(({ year, boundary_set }): [number, PackageEdition] => {
      const held = subDimensions.rows.filter((row) => row.first_year <= year && year <= row.last_year)
      const periods = [...new Map(held.map((row) => [row.id, row])).values()].toSorted((a, b) => compare(a.id, b.id))
      const measured = indicators.rows.filter((row) => yearsOf(row).includes(year))
      return [
        year,
        {
          ...{ year, boundarySet: boundary_set, periods },
          provinces: ofSet.get(boundary_set)!,
          subDimensions: axis(periods.map(({ id }) => id)),
          indicators: axis(distinct(measured.map(({ id }) => id))),
          counted: new Map(
            groupCuts.rows
              .filter((row) => row.year === year)
              .map(({ measure, counted }) => [measure ?? TOTAL, counted]),
          ),
        },
      ]
    }),
  )
}

/** The editions that have an indicator. */
export function yearsOf({ years }: ReferenceRow<"indicators">): number[] {
  return years.split(";").map(Number)
}

/** The dimensions a missing result names; none named means all of them. */
export function dimensionsOf({ dimensions }: ReferenceRow<"missingResults">): number[] {
  return dimensions === null ? [] : dimensions.split(";").map(Number)
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted(compare)
}

/** By code unit, as every machine sorts it. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
