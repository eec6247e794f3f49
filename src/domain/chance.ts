import { AS_STANDARD_DEVIATION, median } from "./average"
import { comparability, type MethodologyBreak } from "./comparability"
import { type Measure, measureKind } from "./measure"

/** Points by edition, then measure, then province. What is not published is absent. */
export type PointsByYear = ReadonlyMap<number, ReadonlyMap<Measure, ReadonlyMap<string, number>>>

/** How far scores scatter from one edition to the next where nothing else is known of their errors. */
export type Chance = {
  /** spread of one score by measure, in points; a measure without one is absent */
  spreads: ReadonlyMap<Measure, Spread>
  /** how many times as far as usual a province's scores scatter, over all measures; never below 1 */
  unsteadiness: ReadonlyMap<string, number>
  /** the largest of all: for provinces with too few changes to tell */
  mostUnsteady: number
}

/** `size`: in points; `changes`: how many it was read from */
export type Spread = { size: number; changes: number }

/** The error of one score of a province, in points, as far as it is seen from the spreads; null where the measure has none. */
export function errorInSpreads(measure: Measure, province: string, chance: Chance): number | null {
  const spread = chance.spreads.get(measure)
  return spread ? spread.size * (chance.unsteadiness.get(province) ?? chance.mostUnsteady) : null
}

/** Of absolute normal deviations 99 % lie within so many standard deviations. */
const Z_99 = 2.576

/** Pairs of neighbouring editions that spreads are read from; fewer changes than LEAST tell nothing. */
const PAIRS = 3
const LEAST = 20

type Asked = { year: number; measures: readonly Measure[]; points: PointsByYear; breaks: readonly MethodologyBreak[] }

/**
 * What chance does to scores, read from the changes of the provinces over the three pairs of neighbouring editions nearest to the year,
 * earlier ones first; never over a break, nor from editions that a break parts from the year. Each change is taken less the median
 * change of its pair (a rise of all is no scatter) and divided by the root of 2, for a change scatters like two scores.
 *
 * Spread of a measure: the median absolute deviation, or where the outer ones lie farther than normal values would, their 99th
 * percentile as a standard deviation. None from fewer than 20 changes, or where most are one and the same.
 * Unsteadiness of a province: the median absolute deviation of its changes on the sub-dimensions, each in spreads of its measure. It is
 * real change, too, so both are rather too large than too small.
 */
export function chanceOf(asked: Asked): Chance {
  const byMeasure = asked.measures.map((measure) => [measure, deviationsOf(measure, asked)] as const)
  const spreads = new Map(
    byMeasure.flatMap(([measure, deviations]) => {
      const spread = spreadOf(deviations.map(({ size }) => size))
      return spread ? [[measure, spread] as const] : []
    }),
  )
  const own = new Map<string, number[]>()
  for (const [measure, deviations] of byMeasure) {
    const spread = spreads.get(measure)
    if (!spread || measureKind(measure) !== "subDimension") continue
    for (const { province, size } of deviations) {
      own.set(province, own.get(province) ?? [])
      own.get(province)!.push(size / spread.size)
    }
  }
  const enough = [...own].filter(([, sizes]) => sizes.length >= LEAST)
  const unsteadiness = enough.map(
    ([province, sizes]) => [province, Math.max(1, AS_STANDARD_DEVIATION * median(sizes))] as const,
  )
  const mostUnsteady = Math.max(1, ...unsteadiness.map(([, times]) => times))
  return { spreads, unsteadiness: new Map(unsteadiness), mostUnsteady }
}

type Deviation = { province: string; size: number }

/** The editions with a measure that no break parts from the year, oldest first. */
export function alikeYears(measure: Measure, { year, points, breaks }: Omit<Asked, "measures">): readonly number[] {
  return [...points.keys()]
    .filter((each) => points.get(each)!.has(measure) && comparability(each, year, measure, breaks).comparable)
    .toSorted((a, b) => a - b)
}

function deviationsOf(measure: Measure, asked: Asked): readonly Deviation[] {
  const { year, points } = asked
  const alike = alikeYears(measure, asked)
  const pairs = alike.slice(1).map((later, i) => [alike[i]!, later] as const)
  const nearest = pairs.toSorted((a, b) => awayFrom(year, a[1]) - awayFrom(year, b[1])).slice(0, PAIRS)
  return nearest.flatMap((pair) => {
    const [before, after] = pair.map((each) => points.get(each)!.get(measure)!)
    const changes = [...after!].filter(([province]) => before!.has(province))
    if (changes.length === 0) return []
    const gains = changes.map(([province, now]) => ({ province, gain: now - before!.get(province)! }))
    const middle = median(gains.map(({ gain }) => gain))
    return gains.map(({ province, gain }) => ({ province, size: Math.abs(gain - middle) / Math.SQRT2 }))
  })
}

/** Later editions come after all earlier ones. */
function awayFrom(year: number, other: number): number {
  return other <= year ? year - other : 1000 + other
}

function spreadOf(sizes: readonly number[]): Spread | null {
  if (sizes.length < LEAST) return null
  const outer = sizes.toSorted((a, b) => a - b)[Math.ceil(0.99 * sizes.length) - 1]!
  const middle = AS_STANDARD_DEVIATION * median(sizes)
  return middle === 0 ? null : { size: Math.max(middle, outer / Z_99), changes: sizes.length }
}

/** The size that a standard normal value exceeds, up or down, with this probability (Abramowitz and Stegun 26.2.23, to 0.0005). */
export function normalThreshold(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(probability / 2))
  return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
}

/**
 * The same for a value whose spread is itself an estimate from so many changes: Student's distribution. A median absolute deviation of
 * independent normal values is worth 0.37 degrees of freedom a value; changes of neighbouring pairs share an edition, which leaves
 * 0.28. Gaver and Kafadar's approximation.
 */
export function spreadThreshold(probability: number, changes: number): number {
  const freedom = 0.28 * changes
  const z = normalThreshold(probability)
  return Math.sqrt(freedom * Math.expm1((z * z * (freedom - 1.5)) / (freedom - 1) ** 2))
}
