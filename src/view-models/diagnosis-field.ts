import { chanceOf, type Chance, type PointsByYear } from "@/domain/chance"
import type { MethodologyBreak } from "@/domain/comparability"
import type { DiagnosisField } from "@/domain/diagnosis"
import { EDITIONS_BACK } from "@/domain/learning-peers"
import { type Measure, TOTAL } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionsOf } from "@/queries/dimensions"
import { editions as allEditions, type Edition } from "@/queries/editions"
import { intervalsOf } from "@/queries/intervals"
import { provincesOf } from "@/queries/provinces"
import { pointsOnMeasures } from "@/queries/results"
import { cachedByEdition } from "./edition-cache"

/** What all diagnoses of an edition are read from. */
export type Field = DiagnosisField & {
  /** editions of the boundary set that are read, oldest first */
  years: readonly number[]
  /** of the edition */
  dimensions: readonly Measure[]
  chance: Chance
}

/** A field holds some ten thousand numbers. */
const MOST_KEPT = 6

/** It is the same for every province. */
export const loadField = cachedByEdition(MOST_KEPT, readField)

/** Editions so far before and after are enough for every rule. */
async function readField({ year, boundarySet }: Edition): Promise<Field> {
  const [all, provinces, intervals, breaks, dimensions] = await Promise.all([
    allEditions(),
    provincesOf(boundarySet),
    intervalsOf(year),
    allBreaks(),
    dimensionsOf(year),
  ])
  const ofSet = all.filter((each) => each.boundarySet === boundarySet).map((each) => each.year)
  const sorted = ofSet.toSorted((a, b) => a - b)
  const at = sorted.indexOf(year)
  const years = sorted.slice(Math.max(0, at - EDITIONS_BACK), at + EDITIONS_BACK + 1)
  const ids = dimensions.map(({ id }) => String(id))
  const measures = [TOTAL, ...ids, ...dimensions.flatMap(({ subDimensions }) => subDimensions.map(({ id }) => id))]
  const points = await pointsIn(years, measures)
  const field = {
    year,
    measures,
    regions: new Map(provinces.map(({ code, region }) => [code, region.id])),
    points,
    errors: new Map([...intervals].map(([code, { standardError }]) => [code, standardError])),
    breaks: breaks as readonly MethodologyBreak[],
  }
  return { ...field, years, dimensions: ids, chance: chanceOf(field) }
}

async function pointsIn(years: readonly number[], measures: readonly Measure[]): Promise<PointsByYear> {
  const rows = await pointsOnMeasures(years, measures)
  const ofYear = (year: number) => rows.filter((row) => row.year === year)
  return new Map(
    years.map((year) => [
      year,
      new Map(ofYear(year).map(({ measure, points }) => [measure, new Map(Object.entries(points))])),
    ]),
  )
}
