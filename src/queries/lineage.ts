import { oncePerSnapshot } from "@/db/snapshot"
import { db } from "@/db/client"
import type { Bilingual } from "@/domain/bilingual"
import type { LineageRow } from "@/domain/lineage"
import { isoDay } from "./names"
import { boundarySets, provinceOf, provincesOf, type Province } from "./provinces"

const whole = { include: { region: true } } as const

/** The provinces of the older set that became part of this one, by code. */
export const predecessorsOf = oncePerSnapshot(
  async (boundarySet: number, code: string): Promise<readonly Province[]> => {
    const rows = await db.provinceLineage.findMany({
      where: { successorSet: boundarySet, successorCode: code },
      include: { predecessor: whole },
      orderBy: { predecessorCode: "asc" },
    })
    return rows.map((row) => provinceOf(row.predecessor))
  },
)

/** The province of the newer set that this one became part of; null for one that still stands. */
export const successorOf = oncePerSnapshot(async (boundarySet: number, code: string): Promise<Province | null> => {
  const row = await db.provinceLineage.findFirst({
    where: { predecessorSet: boundarySet, predecessorCode: code },
    include: { successor: whole },
  })
  return row && provinceOf(row.successor)
})

/** Every step of lineage between the boundary sets, by code within its set, by the predecessor's code. */
export const lineageRows = oncePerSnapshot(async (): Promise<readonly LineageRow[]> => {
  const rows = await db.provinceLineage.findMany({ orderBy: { predecessorCode: "asc" } })
  return rows.map((row) => ({
    predecessor: { boundarySet: row.predecessorSet, code: row.predecessorCode },
    successor: { boundarySet: row.successorSet, code: row.successorCode },
  }))
})

/** Two provinces of a lineage, as (boundary set, slug). */
type SluggedProvince = { boundarySet: number; slug: string }

/** Every step of lineage between the boundary sets, by the predecessor's code. */
export async function lineages(): Promise<readonly { predecessor: SluggedProvince; successor: SluggedProvince }[]> {
  const slugged = { select: { boundarySet: true, slug: true } } as const
  return db.provinceLineage.findMany({
    select: { predecessor: slugged, successor: slugged },
    orderBy: { predecessorCode: "asc" },
  })
}

/** A province with the slugs of what it was made of and what it became part of. */
export type ProvinceWithLineage = Province & { predecessors: readonly string[]; successor: string | null }

/** The provinces of a boundary set, or of all, oldest set first. */
export async function provincesWithLineage(wanted?: number): Promise<readonly ProvinceWithLineage[]> {
  const sets = wanted === undefined ? await boundarySets() : [wanted]
  const [rows, steps] = await Promise.all([Promise.all(sets.map(provincesOf)), lineages()])
  return rows.flat().map((each) => {
    const isEach = (other: SluggedProvince) => other.boundarySet === each.boundarySet && other.slug === each.slug
    return {
      ...each,
      predecessors: steps.filter(({ successor }) => isEach(successor)).map(({ predecessor }) => predecessor.slug),
      successor: steps.find(({ predecessor }) => isEach(predecessor))?.successor.slug ?? null,
    }
  })
}

export type ProvinceChange = { effectiveDate: string; change: Bilingual; legalBasis: string }

/** Later changes of a province's type or name, oldest first. */
export async function changesOf(boundarySet: number, code: string): Promise<readonly ProvinceChange[]> {
  const rows = await db.provinceChange.findMany({ where: { boundarySet, code }, orderBy: { effectiveDate: "asc" } })
  return rows.map((row) => ({
    effectiveDate: isoDay(row.effectiveDate),
    change: { vi: row.changeVi, en: row.changeEn },
    legalBasis: row.legalBasis,
  }))
}

/** The days on which a boundary set came into force and ended, as ISO days. */
export async function validityOf(boundarySet: number): Promise<{ from: string | null; to: string | null }> {
  const row = await db.boundarySet.findUniqueOrThrow({ where: { id: boundarySet } })
  return { from: row.validFrom && isoDay(row.validFrom), to: row.validTo && isoDay(row.validTo) }
}
