import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import { Prisma } from "@/db/generated/client"
import { measureKind, type Measure } from "@/domain/measure"
import type { Group } from "@/domain/quartile-group"
import type { PlaceSpan } from "@/domain/uncertainty"
import { heldIn } from "./releases"

/** A province on a measure in an edition, as the domain computed it at import. */
export type Result = {
  year: number
  /** province code within the edition's boundary set */
  code: string
  measure: Measure
  /** points, unrounded; an indicator's published value */
  points: number
  rank: number
  tied: boolean
  group: Group | null
  span: PlaceSpan | null
}

type Row = Awaited<ReturnType<typeof db.result.findMany>>[number]

/** PAPI puts no indicator into groups, and of some indicators less is better. */
export function groupOf({ measure, group }: { measure: Measure; group: Group | null }): Group | null {
  return measureKind(measure) === "indicator" ? null : group
}

function resultOf(row: Row): Result {
  return {
    year: row.year,
    code: row.code,
    measure: row.measure,
    points: row.points.toNumber(), // the only place where a result's Decimal becomes a number
    rank: row.rank,
    tied: row.tied,
    group: groupOf(row),
    span: row.bestPlace === null || row.worstPlace === null ? null : { best: row.bestPlace, worst: row.worstPlace },
  }
}

/** Every province's result on one measure in one edition, best first, ties by code. A province without one is absent. */
export const resultsOf = oncePerSnapshot(
  async (year: number, measure: Measure, release?: number): Promise<readonly Result[]> => {
    const rows = await db.result.findMany({
      where: { year, measure, ...heldIn(release) },
      orderBy: [{ rank: "asc" }, { code: "asc" }],
    })
    return rows.map(resultOf)
  },
)

/** The points of all provinces on one measure in one edition, by province code. */
export type PointsOfMeasure = { year: number; measure: Measure; points: Readonly<Record<string, number>> }

/** The same on several measures in several editions, in no order: thousands of results, as light as they can be had. */
export function pointsOnMeasures(
  years: readonly number[],
  measures: readonly Measure[],
  release?: number,
): Promise<readonly PointsOfMeasure[]> {
  const held =
    release === undefined
      ? Prisma.sql`until_release IS NULL`
      : Prisma.sql`since_release <= ${release} AND (until_release IS NULL OR until_release > ${release})`
  return db.$queryRaw<PointsOfMeasure[]>`
    SELECT year::int, measure, json_object_agg(province, points) AS points
    FROM result
    WHERE year = ANY(${years}) AND measure = ANY(${measures}) AND ${held}
    GROUP BY year, measure`
}

/** Every province's results on several measures in one edition, in no order. */
export async function resultsOnMeasures(
  year: number,
  measures: readonly Measure[],
  release?: number,
): Promise<readonly Result[]> {
  const rows = await db.result.findMany({ where: { year, measure: { in: [...measures] }, ...heldIn(release) } })
  return rows.map(resultOf)
}

/** The first-ranked results on one measure in every edition, latest first; several provinces where they tie. */
export async function bestResultsOverYears(measure: Measure, release?: number): Promise<readonly Result[]> {
  const rows = await db.result.findMany({
    where: { measure, rank: 1, ...heldIn(release) },
    orderBy: [{ year: "desc" }, { code: "asc" }],
  })
  return rows.map(resultOf)
}

/** The least points of any province on one measure, by year. */
export async function leastPointsOverYears(measure: Measure, release?: number): Promise<ReadonlyMap<number, number>> {
  const rows = await db.result.groupBy({
    by: ["year"],
    where: { measure, ...heldIn(release) },
    _min: { points: true },
  })
  return new Map(rows.flatMap(({ year, _min }) => (_min.points ? [[year, _min.points.toNumber()]] : [])))
}

/** A province's results over the editions of its boundary set: on the given measures, or on all. */
export const resultsOfProvince = oncePerSnapshot(
  async (
    boundarySet: number,
    code: string,
    measures?: readonly Measure[],
    release?: number,
  ): Promise<readonly Result[]> => {
    const rows = await db.result.findMany({
      where: {
        code,
        province: { boundarySet },
        ...(measures && { measure: { in: [...measures] } }),
        ...heldIn(release),
      },
      orderBy: [{ year: "desc" }, { measure: "asc" }],
    })
    return rows.map(resultOf)
  },
)

/** A province's results on every measure in the given editions of its boundary set. */
export async function resultsOfProvinceIn(
  years: readonly number[],
  boundarySet: number,
  code: string,
  release?: number,
): Promise<readonly Result[]> {
  const rows = await db.result.findMany({
    where: { code, year: { in: [...years] }, province: { boundarySet }, ...heldIn(release) },
  })
  return rows.map(resultOf)
}

/** The first-ranked results of an edition on the given measures; several provinces where they tie. */
export async function bestResultsOf(
  year: number,
  measures: readonly Measure[],
  release?: number,
): Promise<readonly Result[]> {
  const rows = await db.result.findMany({
    where: { year, rank: 1, measure: { in: [...measures] }, ...heldIn(release) },
    orderBy: { code: "asc" },
  })
  return rows.map(resultOf)
}

/** The plain mean of a region's provinces on each measure, in points; a measure none of them has is absent. */
export async function regionMeansOf(
  year: number,
  boundarySet: number,
  region: string,
  measures: readonly Measure[],
  release?: number,
): Promise<ReadonlyMap<Measure, number>> {
  const rows = await db.result.groupBy({
    by: ["measure"],
    where: {
      year,
      measure: { in: [...measures] },
      province: { province: { boundarySet, regionId: region } },
      ...heldIn(release),
    },
    _avg: { points: true },
  })
  return new Map(rows.flatMap((row) => (row._avg.points ? [[row.measure, row._avg.points.toNumber()]] : [])))
}

/** The newest edition in which a province has any result; null if it was never measured. */
export async function latestYearWithResult(
  boundarySet: number,
  code: string,
  release?: number,
): Promise<number | null> {
  const row = await db.result.findFirst({
    where: { code, province: { boundarySet }, ...heldIn(release) },
    orderBy: { year: "desc" },
    select: { year: true },
  })
  return row?.year ?? null
}

/** Every province's result on one measure in every edition of a boundary set, by year, then rank. */
export async function resultsOverYears(
  boundarySet: number,
  measure: Measure,
  release?: number,
): Promise<readonly Result[]> {
  const rows = await db.result.findMany({
    where: { measure, province: { boundarySet }, ...heldIn(release) },
    orderBy: [{ year: "asc" }, { rank: "asc" }, { code: "asc" }],
  })
  return rows.map(resultOf)
}

/** The least and the most points of any province on each measure; a measure that none has is absent. */
export async function rangesOf(
  year: number,
  measures: readonly Measure[],
  release?: number,
): Promise<ReadonlyMap<Measure, { low: number; high: number }>> {
  const rows = await db.result.groupBy({
    by: ["measure"],
    where: { year, measure: { in: [...measures] }, ...heldIn(release) },
    _min: { points: true },
    _max: { points: true },
  })
  return new Map(
    rows.flatMap(({ measure, _min, _max }) =>
      _min.points && _max.points ? [[measure, { low: _min.points.toNumber(), high: _max.points.toNumber() }]] : [],
    ),
  )
}
