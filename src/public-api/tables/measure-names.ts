import type { Bilingual } from "@/domain/bilingual"
import { boundaryBreaks } from "@/domain/comparability"
import { historySegments } from "@/domain/history-segments"
import { type Measure, measureKind, type MeasureKind, TOTAL, WEIGHTED_TOTAL } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensions, earlierNames, subDimensions, type Dimension, type NamePeriod } from "@/queries/dimensions"
import { editions } from "@/queries/editions"
import { indicators } from "@/queries/indicators"
import { weightedYears } from "@/queries/intervals"
import words from "../words.json"

/** A measure in one period; numbers of sub-dimensions change meaning between periods. Years are editions that exist. */
export type MeasurePeriod = {
  measure: Measure
  kind: MeasureKind
  parent: Measure | null
  name: Bilingual
  years: readonly number[]
  min: number | null
  max: number | null
  unit: string
  scalePrinted: string | null
}

/** Every measure of every period: the total, the dimensions with their sub-dimensions, the indicators. */
export async function measurePeriods(): Promise<readonly MeasurePeriod[]> {
  const [every, whole, earlier, parts, third, weighted] = await Promise.all([
    editions(),
    dimensions(),
    earlierNames(),
    subDimensions(),
    indicators(),
    weightedYears(),
  ])
  const years = every.map(({ year }) => year).toReversed()
  const inPoints = ({ firstYear, lastYear }: { firstYear: number; lastYear: number }) => ({
    years: years.filter((year) => year >= firstYear && year <= lastYear),
    unit: "points",
    scalePrinted: null,
  })
  const total = { measure: TOTAL, parent: null, name: words.files.totalName, min: null, max: null }
  return [
    { ...total, ...inPoints({ firstYear: 0, lastYear: Infinity }) },
    ...(weighted.length > 0
      ? [
          {
            ...total,
            measure: WEIGHTED_TOTAL,
            name: words.files.weightedName,
            years: weighted,
            unit: "points",
            scalePrinted: null,
          },
        ]
      : []),
    ...whole.flatMap((row) => {
      const all = inPoints(row)
      const own = { ...row, ...all, measure: String(row.id), parent: TOTAL }
      return namePeriods(row, all.years, earlier).map((period) => ({ ...own, ...period }))
    }),
    ...parts.map((row) => ({ ...row, ...inPoints(row), measure: row.id, parent: String(row.dimension) })),
    ...third.map((row) => ({ ...row, measure: row.id, parent: row.subDimension, min: null, max: null })),
  ].map((row) => ({ ...row, kind: measureKind(row.measure) }))
}

/** The editions of a dimension, cut where PAPI gave it another name. */
function namePeriods(
  { id, name }: Dimension,
  years: readonly number[],
  earlier: readonly NamePeriod[],
): { name: Bilingual; years: readonly number[] }[] {
  const named = earlier.filter(({ dimension }) => dimension === id)
  const yearsOf = ({ firstYear, lastYear }: NamePeriod) => years.filter((year) => year >= firstYear && year <= lastYear)
  const periods = named.map((period) => ({ name: period.name, years: yearsOf(period) }))
  const rest = years.filter((year) => !periods.some((period) => period.years.includes(year)))
  return [...periods, { name, years: rest }].filter((period) => period.years.length > 0)
}

export type MeasureNames = {
  /** the name a measure had in an edition */
  name: (measure: Measure, year: number) => Bilingual
  /** the same where the edition may have been withdrawn since, or have lost the measure; null then */
  nameIfKnown: (measure: Measure, year: number) => Bilingual | null
  unit: (measure: Measure) => string
  parent: (measure: Measure) => Measure | null
  /** the first edition that an edition may be compared with on a measure */
  comparableFrom: (measure: Measure, year: number) => number
}

/** Looks up what a row of results does not say itself. */
export async function measureNames(): Promise<MeasureNames> {
  const [periods, breaks, every] = await Promise.all([measurePeriods(), allBreaks(), editions()])
  const firstComparable = new Map<string, number>()
  const periodAt = new Map<string, MeasurePeriod>()
  for (const period of periods) for (const year of period.years) periodAt.set(`${period.measure} ${year}`, period)
  for (const measure of new Set(periods.map((period) => period.measure))) {
    const years = periods.filter((period) => period.measure === measure).flatMap((period) => period.years)
    for (const segment of historySegments(years, measure, [...breaks, ...boundaryBreaks(every, measure)]))
      for (const year of segment) firstComparable.set(`${measure} ${year}`, segment[0]!)
  }
  const at = (measure: Measure, year: number) => {
    const period = periodAt.get(`${measure} ${year}`)
    if (!period) throw new Error(`no measure ${measure} in the edition of ${year}`)
    return period
  }
  const any = new Map(periods.map((period) => [period.measure, period]))
  return {
    name: (measure, year) => at(measure, year).name,
    nameIfKnown: (measure, year) => periodAt.get(`${measure} ${year}`)?.name ?? null,
    unit: (measure) => any.get(measure)?.unit ?? "points",
    parent: (measure) => any.get(measure)?.parent ?? null,
    comparableFrom: (measure, year) => firstComparable.get(`${measure} ${year}`) ?? year,
  }
}
