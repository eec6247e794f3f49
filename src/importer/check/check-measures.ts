import type { Problems } from "../problems"
import { shown } from "../problems"
import { dimensionsOf, yearsOf, type EditionAxes } from "../package/axes"
import type { Reference } from "../package/reference"
import { eachRow } from "./check-reference"

type Editions = ReadonlyMap<number, EditionAxes>

/** What breaks, missing results and indicators name must be part of the edition they name. */
export function checkMeasures(reference: Reference, editions: Editions, problems: Problems): void {
  checkBreaks(reference, editions, problems)
  checkMissingNames(reference, editions, problems)
  checkIndicatorYears(reference, editions, problems)
}

function checkBreaks(reference: Reference, editions: Editions, problems: Problems): void {
  eachRow("breaks", reference, problems, ({ year, measure }, refuse) => {
    const axes = editions.get(year)
    if (!axes || measure === "total" || axes.subDimensions.at.has(measure) || dimensionIds(axes).has(Number(measure)))
      return
    refuse("measure", {
      problem: `unknown measure of ${year}`,
      found: shown(measure),
      expected: "total, a dimension or a sub-dimension of the edition",
      remedy: "Correct the measure or the year",
    })
  })
}

function checkMissingNames(reference: Reference, editions: Editions, problems: Problems): void {
  eachRow("missingResults", reference, problems, (row, refuse) => {
    const axes = editions.get(row.year)
    if (!axes) return
    if (!axes.provinces.at.has(row.province))
      refuse("province", {
        problem: `unknown province of ${row.year}`,
        found: shown(row.province),
        expected: `a code of boundary set ${axes.boundarySet} in provinces.csv`,
        remedy: "Correct the code or the year",
      })
    const unknown = dimensionsOf(row).filter((id) => !dimensionIds(axes).has(id))
    if (unknown.length > 0)
      refuse("dimensions", {
        problem: `unknown dimension of ${row.year}`,
        found: unknown.join(";"),
        expected: `some of ${[...dimensionIds(axes)].join(", ")}`,
        remedy: "Name the dimensions that have no result, or leave a blank where none has",
      })
  })
}

function checkIndicatorYears(reference: Reference, editions: Editions, problems: Problems): void {
  eachRow("indicators", reference, problems, (row, refuse) => {
    const years = yearsOf(row)
    if (new Set(years).size < years.length)
      refuse("years", {
        ...{ problem: "a year twice", found: shown(row.years), expected: "each year once" },
        remedy: "Remove the second one",
      })
    for (const year of years) {
      const axes = editions.get(year)
      if (!axes)
        refuse("years", {
          ...{ problem: "year without an edition", found: String(year), expected: "years of editions.csv" },
          remedy: "Correct the year, or add the edition to editions.csv",
        })
      else if (!axes.subDimensions.at.has(row.sub_dimension))
        refuse("sub_dimension", {
          problem: `unknown sub-dimension of ${year}`,
          found: shown(row.sub_dimension),
          expected: `one of ${axes.subDimensions.names.join(", ")}`,
          remedy: `Correct the sub-dimension, or take ${year} out of the indicator's years`,
        })
    }
  })
}

/** The dimensions an edition has. */
function dimensionIds({ periods }: EditionAxes): ReadonlySet<number> {
  return new Set(periods.map(({ dimension }) => dimension))
}
