import { measureKind, TOTAL } from "@/domain/measure"
import { dimensionsOf, yearsOf, type PackageEdition } from "../package/editions"
import type { Reference } from "../package/read-reference"
import { REFERENCE_TABLES, type ReferenceName, type ReferenceRow } from "../package/tables"
import { shown, type Problems } from "../problems"
import { eachRow, type RefuseRow } from "./check-keys"

/** The years in which there can be an edition: PAPI's first survey was in 2009. */
const YEARS = { first: 2009, last: 2100 }

/** PostgreSQL's smallint. */
const GREATEST_ID = 32_767

type Editions = ReadonlyMap<number, PackageEdition>

/** What is looked at of each row of some files. */
type Rules<Context extends unknown[]> = {
  [N in ReferenceName]?: (row: ReferenceRow<N>, refuse: RefuseRow, ...context: Context) => void
}

function check<Context extends unknown[]>(
  rules: Rules<Context>,
  reference: Reference,
  problems: Problems,
  ...context: Context
): void {
  for (const name of Object.keys(rules) as ReferenceName[]) {
    const rule = rules[name] as (row: ReferenceRow<ReferenceName>, refuse: RefuseRow, ...context: Context) => void
    eachRow(name, reference, problems, (row, refuse) => rule(row, refuse, ...context))
  }
}

/** Years, days and scales that cannot be. The database's own checks would refuse the same, without saying where. */
export function checkPeriods(reference: Reference, problems: Problems): void {
  check(PERIODS, reference, problems, reference)
}

/** What breaks, missing results and indicators name must be part of the edition they name. */
export function checkMeasures(reference: Reference, editions: Editions, problems: Problems): void {
  check(MEASURES, reference, problems, editions, problems)
}

const PERIODS: Rules<[reference: Reference]> = {
  boundarySets: ({ id, valid_from, valid_to }, refuse) => {
    checkId(id, refuse)
    if (valid_from && valid_to && valid_to <= valid_from)
      refuse("valid_to", {
        ...{ problem: "ends before it begins", found: shown(valid_to), expected: `a day after ${valid_from}` },
        remedy: "Correct one of the two days",
      })
  },
  dimensions: (row, refuse) => {
    checkId(row.id, refuse)
    checkPeriod(row, refuse)
  },
  dimensionNames: (row, refuse, { dimensionNames }) => {
    checkYears(row, refuse)
    const others = dimensionNames.rows.filter(({ dimension }) => dimension === row.dimension)
    checkOverlap(row, others, `two names of dimension ${row.dimension} in one year`, refuse)
  },
  subDimensions: (row, refuse, { subDimensions }) => {
    checkPeriod(row, refuse)
    const [dimension] = row.id.split(".")
    if (dimension !== String(row.dimension))
      refuse("dimension", {
        ...{ problem: `not the dimension of ${row.id}`, found: shown(String(row.dimension)), expected: dimension! },
        remedy: "Correct the number or the dimension: 5.3 is a part of 5",
      })
    // The scores of a year in two periods would have two meanings.
    const others = subDimensions.rows.filter(({ id }) => id === row.id)
    checkOverlap(row, others, `two periods of ${row.id} overlap`, refuse)
  },
  editions: ({ year, published_on, respondents }, refuse) => {
    if (year < YEARS.first || year > YEARS.last)
      refuse("year", {
        ...{ problem: "year out of range", found: String(year), expected: `${YEARS.first} to ${YEARS.last}` },
        remedy: "Write the year of the survey",
      })
    if (published_on !== null && Number(published_on.slice(0, 4)) < year)
      refuse("published_on", {
        ...{
          problem: "published before its survey",
          found: shown(published_on),
          expected: `a day of ${year} or later`,
        },
        remedy: "Correct the day, or leave a blank where it is not known",
      })
    if (respondents === 0)
      refuse("respondents", {
        ...{ problem: "nobody asked", found: "0", expected: "1 or more, or a blank" },
        remedy: "Leave a blank where the number is not known",
      })
  },
  lineage: ({ predecessor_set, successor_set }, refuse) => {
    if (predecessor_set === successor_set)
      refuse("successor_set", {
        problem: "lineage within one boundary set",
        found: String(successor_set),
        expected: "another boundary set",
        remedy: "Name the set of the province that came after",
      })
  },
}

function checkId(id: number, refuse: RefuseRow): void {
  if (id < 1 || id > GREATEST_ID)
    refuse("id", {
      ...{ problem: "number out of range", found: String(id), expected: `1 to ${GREATEST_ID}` },
      remedy: "Give it a number in this range",
    })
}

type Years = { first_year: number; last_year: number }

function checkYears({ first_year, last_year }: Years, refuse: RefuseRow): void {
  if (last_year < first_year)
    refuse("last_year", {
      ...{ problem: "ends before it begins", found: String(last_year), expected: `${first_year} or later` },
      remedy: "Correct one of the two years",
    })
}

function checkPeriod(row: Years & { min: number; max: number }, refuse: RefuseRow): void {
  const { min, max } = row
  const remedy = "Write the ends of the scale as PAPI prints them"
  checkYears(row, refuse)
  if (min <= 0 || max > 99.99)
    refuse("min", { problem: "scale out of range", found: `${min} to ${max}`, expected: "above 0, below 100", remedy })
  if (max <= min)
    refuse("max", { problem: "scale without room", found: String(max), expected: `more than ${min}`, remedy })
}

function checkOverlap({ first_year }: Years, others: readonly Years[], problem: string, refuse: RefuseRow): void {
  const other = others.find((each) => each.first_year < first_year && each.last_year >= first_year)
  if (other)
    refuse("first_year", {
      ...{ problem, found: String(first_year), expected: `a year after ${other.last_year}` },
      remedy: "End the earlier period before the later one begins",
    })
}

const MEASURES: Rules<[editions: Editions, problems: Problems]> = {
  breaks: ({ year, measure }, refuse, editions, problems) => {
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
  },
  missingResults: (row, refuse, editions) => {
    const axes = editions.get(row.year)
    if (!axes) return
    if (!axes.provinces.at.has(row.province))
      refuse("province", {
        problem: `unknown province of ${row.year}`,
        found: shown(row.province),
        expected: `a code of boundary set ${axes.boundarySet} in provinces.csv`,
        remedy: CODE_OR_YEAR,
      })
    const unknown = dimensionsOf(row).filter((id) => !dimensionIds(axes).has(id))
    if (unknown.length > 0)
      refuse("dimensions", {
        problem: `unknown dimension of ${row.year}`,
        found: unknown.join(";"),
        expected: `some of ${[...dimensionIds(axes)].join(", ")}`,
        remedy: "Name the dimensions that have no result, or leave a blank where none has",
      })
  },
  indicators: (row, refuse, editions) => {
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
  },
  groupCuts: ({ year, measure }, refuse, editions) => {
    const axes = editions.get(year)
    if (!axes || measure === null || dimensionIds(axes).has(Number(measure))) return
    refuse("measure", {
      problem: `unknown dimension of ${year}`,
      found: shown(measure),
      expected: `a blank for the total, or one of ${[...dimensionIds(axes)].join(", ")}`,
      remedy: "Correct the dimension or the year",
    })
  },
  evidence: ({ year, copies, unchecked, note_vi, note_en }, refuse, editions) => {
    if (copies === 0)
      refuse("copies", {
        ...{ problem: "figures without a source", found: "0", expected: "1 or more: the copy they were read from" },
        remedy: "Count the copy that the figures were read from, and those that agree with it",
      })
    const unknown = (unchecked?.split(";") ?? []).filter((code) => editions.get(year)?.provinces.at.has(code) === false)
    if (unknown.length > 0)
      refuse("unchecked", {
        ...{ problem: `unknown province of ${year}`, found: shown(unknown.join(";")), remedy: CODE_OR_YEAR },
        expected: "codes in provinces.csv, of the edition's boundary set",
      })
    if ((note_vi === null) !== (note_en === null))
      refuse(note_vi === null ? "note_vi" : "note_en", {
        ...{ problem: "note in one language", found: "a blank", expected: "the note in both languages, or in none" },
        remedy: "Translate the note, or leave both blank",
      })
  },
}

const CODE_OR_YEAR = "Correct the code or the year"

function isMeasureOf(axes: PackageEdition, measure: string): boolean {
  return (
    measure === TOTAL ||
    axes.subDimensions.at.has(measure) ||
    axes.indicators.at.has(measure) ||
    dimensionIds(axes).has(Number(measure))
  )
}

/** The dimensions an edition has. */
function dimensionIds({ periods }: PackageEdition): ReadonlySet<number> {
  return new Set(periods.map(({ dimension }) => dimension))
}
