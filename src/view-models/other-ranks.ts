import { TOTAL } from "@/domain/measure"
import { sensitivityOf, type Sensitivity } from "@/domain/sensitivity"
import { dimensionsOf } from "@/queries/dimensions"
import { editionOf } from "@/queries/editions"
import { provincesOf } from "@/queries/provinces"
import { resultsOf, resultsOnMeasures } from "@/queries/results"
import type { ProvinceView } from "./parts"

/** The ranks of an edition's provinces if they were counted in other ways, in the order of the edition. They are not PAPI's. */
export type OtherRanks = {
  year: number
  /** numbers of the dimensions, in the order of the ranks without one */
  dimensions: readonly number[]
  rows: readonly (Sensitivity & { province: Pick<ProvinceView, "code" | "slug" | "name"> })[]
}

/** @returns null for a year without an edition */
export async function loadOtherRanks(year: number): Promise<OtherRanks | null> {
  const found = await editionOf(year)
  if (!found) return null
  const dimensions = (await dimensionsOf(year)).map(({ id }) => id)
  const [totals, results, provinces] = await Promise.all([
    resultsOf(year, TOTAL),
    resultsOnMeasures(year, dimensions.map(String)),
    provincesOf(found.edition.boundarySet),
  ])
  const points = new Map(results.map((row) => [`${row.code} ${row.measure}`, row.points]))
  const ranks = sensitivityOf(
    totals.map(({ code }) => ({ province: code, points: dimensions.map((id) => points.get(`${code} ${id}`)!) })),
  )
  const rows = totals.flatMap(({ code }) => {
    const province = provinces.find((each) => each.code === code)
    return province ? [{ province: { code, slug: province.slug, name: province.name }, ...ranks.get(code)! }] : []
  })
  return { year, dimensions, rows }
}
