import { db } from "@/db/client"
import type { Bilingual } from "@/domain/bilingual"
import { nameOf } from "./names"
import { heldIn } from "./releases"

/** A town or a former province that readers type, with the province that it belongs to. */
export type PlaceAlias = {
  name: Bilingual
  kind: "place" | "former"
  boundarySet: number
  slug: string
  /** year since which it, or this part of it, belongs to the province; null where not confirmed */
  since: number | null
}

/** Every town and former province that search accepts, by name, then by province. */
export async function placeAliases(): Promise<readonly PlaceAlias[]> {
  const rows = await db.placeAlias.findMany({
    where: { province: { withdrawnIn: null } },
    include: { province: { select: { slug: true } } },
    orderBy: [{ nameEn: "asc" }, { boundarySet: "asc" }, { code: "asc" }],
  })
  return rows.map((row) => ({
    name: nameOf(row),
    kind: row.kind as PlaceAlias["kind"], // the table's check knows no other
    boundarySet: row.boundarySet,
    slug: row.province.slug,
    since: row.since,
  }))
}

/** Every name of each province that search accepts, by boundary set and code ("63/33"). */
export async function provinceNames(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.provinceName.findMany({
    where: { province: { withdrawnIn: null } },
    orderBy: [{ boundarySet: "asc" }, { code: "asc" }, { name: "asc" }],
  })
  const names = new Map<string, string[]>()
  for (const { boundarySet, code, name } of rows) {
    const id = `${boundarySet}/${code}`
    names.set(id, [...(names.get(id) ?? []), name])
  }
  return names
}

/** The newest edition with a result for each province, by boundary set and code; a province without one is absent. */
export async function latestYears(): Promise<ReadonlyMap<string, number>> {
  const rows = await db.editionProvince.findMany({
    where: { results: { some: heldIn() } },
    select: { year: true, boundarySet: true, code: true },
    orderBy: { year: "asc" },
  })
  return new Map(rows.map(({ year, boundarySet, code }) => [`${boundarySet}/${code}`, year]))
}
