import { dimensionOf, type Measure, measureKind, unitOf } from "@/domain/measure"
import type { Facts } from "@/domain/facts"
import { buildFacts, editionBefore, NAMED_TOTAL, type NamedMeasure } from "@/view-models/facts"
import { seedQueries } from "../charts/seed-queries"

const queries = seedQueries()

/** The facts of a province on a measure in an edition, worked out from the data package. */
export async function publishedFacts(slug: string, year: number, id: Measure = "total"): Promise<Facts> {
  const province = (await queries.provincesBySlug(slug)).find(({ boundarySet }) => boundarySet === 63)!
  const before = (await queries.editions()).find((edition) => edition.year < year)?.year
  const years = before === undefined ? [year] : [before, year]
  const results = await queries.resultsOfProvinceIn(years, 63, province.code)
  return buildFacts(province, year, await namedIn(year, id), {
    results,
    summary: (await queries.summariesOf(year)).get(id) ?? null,
    before:
      before === undefined
        ? null
        : editionBefore(await queries.resultsOf(before, id), await queries.resultsOf(year, id)),
    missing: await queries.missingOfProvince(63, province.code),
    breaks: await queries.breaks(),
  })
}

async function namedIn(year: number, id: Measure): Promise<NamedMeasure> {
  const kind = measureKind(id)
  if (kind === "total") return NAMED_TOTAL
  if (kind === "indicator") {
    const { name, unit, subDimension } = (await queries.indicators()).find((each) => each.id === id)!
    return { id, kind, name, unit: unitOf(unit), dimension: dimensionOf(subDimension) }
  }
  const parts = (await queries.dimensionsOf(year)).flatMap((each) => [each, ...each.subDimensions])
  const { name } = parts.find((each) => String(each.id) === id)!
  return { id, kind, name, unit: "points", dimension: dimensionOf(id) }
}
