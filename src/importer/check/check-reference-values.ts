import { measureKind, TOTAL } from "@/domain/measure"
import { dimensionsOf, yearsOf, type PackageEdition } from "../package/editions"
import type { Reference } from "../package/read-reference"
import { REFERENCE_TABLES } from "../package/tables"
import { shown, type Problems } from "../problems"
import { eachRow, type RefuseRow } from "./check-keys"

/** The years in which there can be an edition: PAPI's first survey was in 2009. */
const YEARS = { first: 2009, last: 2100 }

/** PostgreSQL's smallint. */
const GREATEST_ID = 32_767

type Period = { first_year: number; last_year: number; min: number; max: number }

/** Years, days and scales that cannot be. The database's own checks would refuse the same, without saying where. */
export function checkPeriods(reference: Reference, problems: Problems): void {
  eachRow("boundarySets", reference, problems, ({ id, valid_from, valid_to }, refuse) => {
    checkId(id, refuse)
    if (valid_from && valid_to && valid_to <= valid_from)
      refuse("valid_to", {
        problem: "ends before it begins",
        found: shown(valid_to),
        expected: `a day after ${valid_from}`,
        remedy: "Correct one of the two days",
      })
  })
  eachRow("dimensions", reference, problems, (row, refuse) => {
    checkId(row.id, refuse)
    checkPeriod(row, refuse)
  })
  eachRow("dimensionNames", reference, problems, ({ dimension, first_year, last_year }, refuse) => {
    if (last_year < first_year) refuse("last_year", endsBefore(last_year, first_year))
    const other = reference.dimensionNames.rows.find(
      (each) => each.dimension === dimension && each.first_year < first_year && each.last_year >= first_year,
    )
    if (other)
      refuse("first_year", {
        problem: `two names of dimension ${dimension} in one year`,
        found: String(first_year),
        expected: `a year after ${other.last_year}`,
        remedy: "End the earlier period before the later one begins",
      })
  })
  eachRow("subDimensions", reference, problems, (row, refuse) => {
    checkPeriod(row, refuse)
    if (row.id.split(".")[0] !== String(row.dimension))
      refuse("dimension", {
        problem: `not the dimension of ${row.id}`,
        found: shown(String(row.dimension)),
        expected: row.id.split(".")[0]!,
        remedy: "Correct the number or the dimension: 5.3 is a part of 5",
      })
  })
  checkOverlaps(reference, problems)
  checkEditions(reference, problems)
  eachRow("lineage", reference, problems, ({ predecessor_set, successor_set }, refuse) => {
    if (predecessor_set === successor_set)
      refuse("successor_set", {
        problem: "lineage within one boundary set",
        found: String(successor_set),
        expected: "another boundary set",
        remedy: "Name the set of the province that came after",
      })
  })
}

function checkId(id: number, refuse: RefuseRow): void {
  if (id < 1 || id > GREATEST_ID)
    refuse("id", {
      ...{ problem: "number out of range", found: String(id), expected: `1 to ${GREATEST_ID}` },
      remedy: "Give it a number in this range",
    })
}

function endsBefore(last: number, first: number) {
  return {
    problem: "ends before it begins",
    found: String(last),
    expected: `${first} or later`,
    remedy: "Correct one of the two years",
  }
}

function checkPeriod({ first_year, last_year, min, max }: Period, refuse: RefuseRow): void {
  if (last_year < first_year) refuse("last_year", endsBefore(last_year, first_year))
  if (min <= 0 || max > 99.99)
    refuse("min", {
      ...{ problem: "scale out of range", found: `${min} to ${max}`, expected: "above 0, below 100" },
      remedy: "Write the ends of the scale as PAPI prints them",
    })
  if (max <= min)
    refuse("max", {
      ...{ problem: "scale without room", found: String(max), expected: `more than ${min}` },
      remedy: "Write the ends of the scale as PAPI prints them",
    })
}

/** Two periods of one number must not share a year: its scores would have two meanings. */
function checkOverlaps(reference: Reference, problems: Problems): void {
  const { rows } = reference.subDimensions
  eachRow("subDimensions", reference, problems, (row, refuse) => {
    const other = rows.find(
      (each) => each.id === row.id && each.first_year < row.first_year && each.last_year >= row.first_year,
    )
    if (other)
      refuse("first_year", {
        problem: `two periods of ${row.id} overlap`,
        found: String(row.first_year),
        expected: `a year after ${other.last_year}`,
        remedy: "End the earlier period before the later one begins",
      })
  })
}

function checkEditions(reference: Reference, problems: Problems): void {
  eachRow("editions", reference, problems, ({ year, published_on, respondents }, refuse) => {
    if (year < YEARS.first || year > YEARS.last)
      refuse("year", {
        ...{ problem: "year out of range", found: String(year), expected: `${YEARS.first} to ${YEARS.last}` },
        remedy: "Write the year of the survey",
      })
    if (published_on !== null && Number(published_on.slice(0, 4)) < year)
      refuse("published_on", {
        problem: "published before its survey",
        found: shown(published_on),
        expected: `a day of ${year} or later`,
        remedy: "Correct the day, or leave a blank where it is not known",
      })
    if (respondents === 0)
      refuse("respondents", {
        ...{ problem: "nobody asked", found: "0", expected: "1 or more, or a blank" },
        remedy: "Leave a blank where the number is not known",
      })
  })
}

type Editions = ReadonlyMap<number, PackageEdition>

/** What breaks, missing results and indicators name must be part of the edition they name. */
export function checkMeasures(reference: Reference, editions: Editions, problems: Problems): void {
  checkBreaks(reference, editions, problems)
  checkMissingNames(reference, editions, problems)
  checkIndicatorYears(reference, editions, problems)
  checkGroupCutNames(reference, editions, problems)
  checkEvidence(reference, editions, problems)
}

function isMeasureOf(axes: PackageEdition, measure: string): boolean {
  return (
    measure === TOTAL ||
    axes.subDimensions.at.has(measure) ||
    axes.indicators.at.has(measure) ||
    dimensionIds(axes).has(Number(measure))
  )
}

function checkGroupCutNames(reference: Reference, editions: Editions, problems: Problems): void {
  eachRow("groupCuts", reference, problems, ({ year, measure }, refuse) => {
    const axes = editions.get(year)
    if (!axes || measure === null || dimensionIds(axes).has(Number(measure))) return
    refuse("measure", {
      problem: `unknown dimension of ${year}`,
      found: shown(measure),
      expected: `a blank for the total, or one of ${[...dimensionIds(axes)].join(", ")}`,
      remedy: "Correct the dimension or the year",
    })
  })
}

function checkEvidence(reference: Reference, editions: Editions, problems: Problems): void {
  eachRow("evidence", reference, problems, ({ year, copies, unchecked, note_vi, note_en }, refuse) => {
    if (copies === 0)
      refuse("copies", {
        ...{ problem: "figures without a source", found: "0", expected: "1 or more: the copy they were read from" },
        remedy: "Count the copy that the figures were read from, and those that agree with it",
      })
    const unknown = (unchecked?.split(";") ?? []).filter((code) => editions.get(year)?.provinces.at.has(code) === false)
    if (unknown.length > 0)
      refuse("unchecked", {
        problem: `unknown province of ${year}`,
        found: shown(unknown.join(";")),
        expected: "codes in provinces.csv, of the edition's boundary set",
        remedy: "Correct the code or the year",
      })
    if ((note_vi === null) !== (note_en === null))
      refuse(note_vi === null ? "note_vi" : "note_en", {
        ...{ problem: "note in one language", found: "a blank", expected: "the note in both languages, or in none" },
        remedy: "Translate the note, or leave both blank",
      })
  })
}

function checkBreaks(reference: Reference, editions: Editions, problems: Problems): void {
  eachRow("breaks", reference, problems, ({ year, measure }, refuse) => {
    const axes = editions.get(year)
    if (!axes || isMeasureOf(axes, measure)) return
    // Of indicators that could not be read, every break would be told as well.
    if (measureKind(measure) === "indicator" && problems.unreadable.has(REFERENCE_TABLES.indicators.file)) return
    refuse("measure", {
      problem: `unknown measure of ${year}`,
      found: shown(measure),
      expected: "total, a dimension, a sub-dimension or an indicator of the edition",
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
function dimensionIds({ periods }: PackageEdition): ReadonlySet<number> {
  return new Set(periods.map(({ dimension }) => dimension))
}
