import type { Bilingual } from "@/domain/bilingual"
import type { MethodologyBreak } from "@/domain/comparability"
import { factsOf, type Facts, type FactSubject } from "@/domain/facts"
import { dimensionOf, type Measure, measureKind, TOTAL, unitOf } from "@/domain/measure"
import { fieldChange, type FieldChange } from "@/domain/unusual-changes"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionsOf } from "@/queries/dimensions"
import { editionOf } from "@/queries/editions"
import { indicators } from "@/queries/indicators"
import { covers, missingOfProvince, type MissingResult } from "@/queries/missing-results"
import { provincesBySlug, type Province } from "@/queries/provinces"
import { resultsOf, resultsOfProvince, resultsOfProvinceIn, resultsOnMeasures, type Result } from "@/queries/results"
import { summariesOf, summaryOfMeasure, type Summary } from "@/queries/summaries"

/** A measure of an edition as facts name it, with the dimension it belongs to; null for the total. */
export type NamedMeasure = FactSubject["measure"] & { dimension: number | null }

export const NAMED_TOTAL: NamedMeasure = { id: TOTAL, kind: "total", name: null, unit: "points", dimension: null }

/** The rows that the facts of one province on one measure are read from. */
type FactRows = {
  /** of the province, on the measure; more years do not matter */
  results: readonly Result[]
  /** of the measure in the edition, where it has it */
  summary: Summary | null
  /** the edition before, where it has the measure, and the changes of all from it */
  before: ({ year: number } & FieldChange) | null
  missing: readonly MissingResult[]
  breaks: readonly MethodologyBreak[]
}

/** The facts of a province on a measure in an edition, from rows. */
export function buildFacts(province: Province, year: number, measure: NamedMeasure, rows: FactRows): Facts {
  const { results, summary, before, missing, breaks } = rows
  const resultIn = (wanted: number) => results.find((row) => row.year === wanted && row.measure === measure.id) ?? null
  const { dimension, ...named } = measure
  return factsOf({
    province: { name: province.name, type: province.type },
    year,
    measure: named,
    result: resultIn(year),
    summary,
    before: before && {
      ...before,
      result: resultIn(before.year),
      unusual: before.unusual.get(province.code) ?? null,
    },
    missing: missing.find((row) => row.year === year && covers(row, dimension)) ?? null,
    breaks,
  })
}

/**
 * What is true of a province on a measure in an edition, for `factSentences`. The year decides which province a slug names.
 * @param release  figures as they were in it; absent: the newest
 * @returns null for a slug, edition or measure that do not exist together
 */
export async function loadFacts(slug: string, year: number, measure: Measure, release?: number): Promise<Facts | null> {
  const [found, candidates, named] = await Promise.all([
    editionOf(year),
    provincesBySlug(slug),
    namedMeasure(year, measure),
  ])
  const province = candidates.find(({ boundarySet }) => boundarySet === found?.edition.boundarySet)
  if (!found || !province || !named) return null
  const { boundarySet, code } = province
  const { previousYear } = found
  const [results, summary, all, earlier, missing, breaks] = await Promise.all([
    resultsOfProvince(boundarySet, code, [measure], release),
    summaryOfMeasure(year, measure, release),
    resultsOf(year, measure, release),
    previousYear === null ? [] : resultsOf(previousYear, measure, release),
    missingOfProvince(boundarySet, code),
    allBreaks(),
  ])
  return buildFacts(province, year, named, { results, summary, before: editionBefore(earlier, all), missing, breaks })
}

/**
 * The facts of a province in an edition on everything that has points: the total, then each dimension followed by its
 * sub-dimensions. For files that hold all of them; read in one go.
 */
export async function loadEveryFact(
  province: Province,
  { year, previousYear }: { year: number; previousYear: number | null },
  release?: number,
): Promise<readonly Facts[]> {
  const { boundarySet, code } = province
  const years = previousYear === null ? [year] : [previousYear, year]
  const [results, summaries, missing, breaks, dimensions] = await Promise.all([
    resultsOfProvinceIn(years, boundarySet, code, release),
    summariesOf(year, release),
    missingOfProvince(boundarySet, code),
    allBreaks(),
    dimensionsOf(year),
  ])
  const measures = [NAMED_TOTAL, ...dimensions.flatMap((each) => [each, ...each.subDimensions].map(namedPart))]
  const ids = measures.map(({ id }) => id)
  const [all, earlier] = await Promise.all([
    resultsOnMeasures(year, ids, release),
    previousYear === null ? [] : resultsOnMeasures(previousYear, ids, release),
  ])
  const on = (rows: readonly Result[], id: Measure) => rows.filter(({ measure }) => measure === id)
  return measures.map((measure) =>
    buildFacts(province, year, measure, {
      results,
      summary: summaries.get(measure.id) ?? null,
      before: editionBefore(on(earlier, measure.id), on(all, measure.id)),
      missing,
      breaks,
    }),
  )
}

/** @param earlier  every result on a measure in the edition before, `later` in this one; null where that edition has none */
export function editionBefore(earlier: readonly Result[], later: readonly Result[]): FactRows["before"] {
  const [first] = earlier
  const pointsOf = (rows: readonly Result[]) => new Map(rows.map(({ code, points }) => [code, points]))
  return first ? { year: first.year, ...fieldChange(first.measure, pointsOf(earlier), pointsOf(later)) } : null
}

/** The measure as an edition names it; null when the edition does not have it. */
async function namedMeasure(year: number, id: Measure): Promise<NamedMeasure | null> {
  const kind = measureKind(id)
  if (kind === "total") return id === TOTAL ? NAMED_TOTAL : null
  if (kind === "indicator") return namedIndicator(year, id)
  const ofEdition = (await dimensionsOf(year)).flatMap((each) => [each, ...each.subDimensions])
  const found = ofEdition.find((each) => String(each.id) === id)
  return found ? namedPart(found) : null
}

/** A dimension or sub-dimension. */
function namedPart({ id: number, name }: { id: number | string; name: Bilingual }): NamedMeasure {
  const id = String(number)
  return { id, kind: measureKind(id), name, unit: "points", dimension: dimensionOf(id) }
}

async function namedIndicator(year: number, id: Measure): Promise<NamedMeasure | null> {
  const found = (await indicators()).find((each) => each.id === id && each.years.includes(year))
  if (!found) return null
  return {
    id,
    kind: "indicator",
    name: found.name,
    unit: unitOf(found.unit),
    dimension: dimensionOf(found.subDimension),
  }
}
