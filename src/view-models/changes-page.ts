import type { Locale } from "@/domain/bilingual"
import { comparability, type Comparability } from "@/domain/comparability"
import { summariseGains, type GainSummary } from "@/domain/gains"
import { TOTAL } from "@/domain/measure"
import { axisAround, type ValueAxis } from "@/domain/value-axis"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionsOf } from "@/queries/dimensions"
import { editionOf, editions as allEditions } from "@/queries/editions"
import { covers, missingIn } from "@/queries/missing-results"
import { provincesOf, type Province } from "@/queries/provinces"
import { currentRelease } from "@/queries/releases"
import { usualRangesOf } from "@/queries/usual-ranges"
import {
  type ChangedPart,
  changedParts,
  type ChangedProvince,
  changedProvinces,
  standingOf,
  treeOf,
} from "./edition-changes"
import type { DimensionView, EditionView, MissingView, ProvinceView, ReleaseView } from "./parts"
import { missingView } from "./result-view"

export type ChangesPage = {
  earlier: EditionView
  later: EditionView
  /** editions of the same boundary set, latest first */
  years: readonly number[]
  /** the newest edition of all */
  latestYear: number | undefined
  /** the newest edition, where it is the first of its provinces and so compared with none */
  firstOfNew: { year: number; units: number } | null
  /** null: the total */
  dimension: DimensionView | null
  /** the dimensions that both editions have */
  dimensions: readonly DimensionView[]
  /** of the page's own measure */
  comparability: Comparability
  /** null where the editions are not comparable on the measure */
  gains: GainSummary | null
  /** every province with a result in both editions, the largest rise first; none where the editions are not comparable */
  rows: readonly ChangedProvince[]
  /** which the points of both editions fit on */
  axis: ValueAxis
  /** of which editions errors are published, so that a change can be told from chance; of the total only */
  errorsOf: readonly number[]
  /** the parts of the measure in either edition, by number */
  parts: readonly ChangedPart[]
  /** provinces without a result on the measure in one of the editions, by code */
  missing: readonly { province: ProvinceView; editions: readonly { year: number; missing: MissingView }[] }[]
  release: ReleaseView
}

type Years = { from: number; to: number }

/** @param years  null: the latest edition and the one before it, where both have the same provinces */
type ChangesRequest = { years: Years | null; dimensionSlug: string | null; locale: Locale }

/**
 * Who rose and fell between two editions, and in which parts.
 * @returns null for editions that do not exist, are not in this order or have different provinces, and for a dimension that
 *   one of them does not have
 */
export async function loadChangesPage({ years, dimensionSlug, locale }: ChangesRequest): Promise<ChangesPage | null> {
  const chosen = years ?? (await latestYears())
  if (!chosen) return null
  const { from, to } = chosen
  const [before, after, release] = await Promise.all([editionOf(from), editionOf(to), currentRelease()])
  if (!before || !after || !release || from >= to) return null
  const [earlier, later] = [before.edition, after.edition]
  if (earlier.boundarySet !== later.boundarySet) return null

  const [ofEarlier, ofLater] = await Promise.all([dimensionsOf(from), dimensionsOf(to)])
  const dimensions = ofLater.filter(({ id }) => ofEarlier.some((other) => other.id === id))
  const dimension = dimensions.find(({ slug }) => slug[locale] === dimensionSlug) ?? null
  if (dimensionSlug && !dimension) return null

  const measure = dimension ? String(dimension.id) : TOTAL
  const [editions, breaks, provinces, missing, usual, ...standings] = await Promise.all([
    allEditions(),
    allBreaks(),
    provincesOf(later.boundarySet),
    missingOf([from, to], dimension?.id ?? null),
    usualRangesOf([from, to], [measure]),
    standingOf(from, treeOf(dimension, ofEarlier)),
    standingOf(to, treeOf(dimension, ofLater)),
  ])
  const compared = { measure, earlier: standings[0], later: standings[1], provinces, breaks }
  const rows = changedProvinces(compared, usual)
  return {
    earlier,
    later,
    years: editions.filter(({ boundarySet }) => boundarySet === later.boundarySet).map(({ year }) => year),
    latestYear: editions[0]?.year,
    firstOfNew: await firstOfNew(editions),
    dimension,
    dimensions,
    comparability: comparability(from, to, measure, breaks),
    gains: summariseGains(rows.map(({ gained }) => gained)),
    rows,
    axis: axisAround(rows.length > 0 ? rows.flatMap((row) => [row.earlier.points, row.later.points]) : [0]),
    errorsOf: standings.filter(({ errors }) => errors.size > 0).map(({ year }) => year),
    parts: changedParts(compared, { earlier: ofEarlier, later: ofLater }),
    missing: absentAmong(provinces, missing),
    release,
  }
}

async function latestYears(): Promise<Years | null> {
  const all = await allEditions()
  for (const { year, boundarySet } of all) {
    const before = all.find((other) => other.year < year && other.boundarySet === boundarySet)
    if (before) return { from: before.year, to: year }
  }
  return null
}

/** @param editions  latest first */
async function firstOfNew(editions: readonly EditionView[]): Promise<ChangesPage["firstOfNew"]> {
  const [newest, ...earlier] = editions
  if (!newest || earlier.length === 0) return null
  if (earlier.some(({ boundarySet }) => boundarySet === newest.boundarySet)) return null
  return { year: newest.year, units: (await provincesOf(newest.boundarySet)).length }
}

async function missingOf(years: readonly number[], dimension: number | null) {
  const all = await Promise.all(years.map((year) => missingIn(year)))
  return all.flat().filter((each) => covers(each, dimension))
}

function absentAmong(
  provinces: readonly Province[],
  missing: Awaited<ReturnType<typeof missingOf>>,
): ChangesPage["missing"] {
  return provinces.flatMap((province) => {
    const own = missing.filter(({ code }) => code === province.code)
    if (own.length === 0) return []
    return [{ province, editions: own.map((each) => ({ year: each.year, missing: missingView(each) })) }]
  })
}
