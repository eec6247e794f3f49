import type { MethodologyBreak } from "@/domain/comparability"
import { type Measure, TOTAL } from "@/domain/measure"
import { risesOf, type Rises } from "@/domain/rises"
import type { DimensionOfEdition } from "@/queries/dimensions"
import { editions as allEditions, type Edition } from "@/queries/editions"
import { pointsOnMeasures } from "@/queries/results"
import { cachedByEdition } from "./edition-cache"

export type RisesByMeasure = ReadonlyMap<Measure, Rises>

/** As many as there are editions, of two releases. */
const MOST_KEPT = 32

/**
 * What provinces have managed from one edition to the next, on the total and on each sub-dimension as an edition has it: those of all
 * provinces in all editions, and every plan of an edition asks for the same.
 */
export const loadRises = cachedByEdition(MOST_KEPT, readRises)

async function readRises(
  { boundarySet }: Edition,
  dimensions: readonly DimensionOfEdition[],
  breaks: readonly MethodologyBreak[],
): Promise<RisesByMeasure> {
  const parts = dimensions.flatMap(({ subDimensions }) => subDimensions)
  const first = Math.min(...parts.map(({ firstYear }) => firstYear))
  const last = Math.max(...parts.map(({ lastYear }) => lastYear))
  const years = (await allEditions())
    .filter((each) => each.boundarySet === boundarySet && each.year >= first && each.year <= last)
    .map((each) => each.year)
  const measures = [TOTAL, ...parts.map(({ id }) => id)]
  const rows = await pointsOnMeasures(years, measures)
  const isThen = (measure: Measure, year: number) => {
    const part = parts.find(({ id }) => id === measure)
    return !part || (part.firstYear <= year && year <= part.lastYear)
  }
  return new Map(
    measures.flatMap((measure) => {
      const own = rows.filter((row) => row.measure === measure && isThen(measure, row.year))
      const editions = new Map(own.map(({ year, points }) => [year, new Map(Object.entries(points))]))
      const rises = risesOf(measure, editions, breaks)
      return rises ? [[measure, rises] as const] : []
    }),
  )
}
