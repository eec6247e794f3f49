import { median } from "./average"
import { sumPoints } from "./points"
import { rankProvinces, type Rank } from "./rank"

// How much a ranking owes to the way it is counted. These are no other PAPI: they only tell whether a place would be another one.

/** A province with a total: its points on every dimension of the edition, in their order. */
type ProvinceDimensions = { province: string; points: readonly number[] }

export type Sensitivity = {
  /** by the unweighted sum of all dimensions: the order of the edition itself */
  sum: Rank
  /** by the median of the ranks on the dimensions, the smallest first */
  medianRank: Rank
  /** by the sum without one dimension, in the order of the dimensions */
  without: readonly Rank[]
  /** over all of these */
  range: { best: number; worst: number }
}

/**
 * The ranks of the provinces of one edition when counted in other ways. All are ranked among each other alone, also on a dimension.
 *
 * @param provinces  each with as many dimensions; one without a total is absent
 */
export function sensitivityOf(provinces: readonly ProvinceDimensions[]): Map<string, Sensitivity> {
  const dimensions = provinces[0]?.points.map((_, index) => index) ?? []
  const rankBy = (pointsOf: (points: readonly number[], province: string) => number) =>
    rankProvinces(provinces.map(({ province, points }) => ({ province, points: pointsOf(points, province) })))
  const onDimensions = dimensions.map((index) => rankBy((points) => points[index]!))
  const sums = rankBy(sumPoints)
  // The smallest median is the best, where rankProvinces puts the most points first.
  const medians = rankBy((_, province) => -median(onDimensions.map((ranks) => ranks.get(province)!.rank)))
  const without = dimensions.map((left) => rankBy((points) => sumPoints(points.filter((_, index) => index !== left))))
  return new Map(
    provinces.map(({ province }) => {
      const own = {
        sum: sums.get(province)!,
        medianRank: medians.get(province)!,
        without: without.map((ranks) => ranks.get(province)!),
      }
      const ranks = [own.sum, own.medianRank, ...own.without].map(({ rank }) => rank)
      return [province, { ...own, range: { best: Math.min(...ranks), worst: Math.max(...ranks) } }]
    }),
  )
}
