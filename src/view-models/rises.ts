import type { MethodologyBreak } from "@/domain/comparability"
import { type Measure, TOTAL } from "@/domain/measure"
import { risesOf, type Rises } from "@/domain/rises"
import type { DimensionOfEdition } from "@/queries/dimensions"
import { editions as allEditions, type Edition } from "@/queries/editions"
import type { Release } from "@/queries/releases"
import { pointsOnMeasures } from "@/queries/results"

export type RisesByMeasure = ReadonlyMap<Measure, Rises>

/** Rises are those of all provinces in all editions, and every plan of an edition asks for the same: kept until another release comes. */
const kept = new Map<string, Promise<RisesByMeasure>>()

/** As many as there are editions, of two releases. */
const MOST_KEPT = 32

/** What provinces have managed from one edition to the next, on the total and on each sub-dimension as an edition has it. */
export function loadRises(
  { year, boundarySet }: Edition,
  dimensions: readonly DimensionOfEdition[],
  breaks: readonly MethodologyBreak[],
  release: Release,
): Promise<RisesByMeasure> {
  const key = `${release.id} ${release.importedAt} ${year}`
  const known = kept.get(key)
  if (known) return known
  const loaded = readRises(boundarySet, dimensions, breaks)
  kept.set(key, loaded)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
  loaded.catch(() => kept.delete(key)) // the database may be back for the next reader
  return loaded
}

async function readRises(
  boundarySet: number,
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
