import { db } from "@/db/client"
import { provinceOf, type Province } from "./provinces"
import { heldIn } from "./releases"

export type NameMatch = { province: Province; name: string; key: string }

/** Enough for a page of answers; a one-letter query names half the country. */
const AT_MOST = 200

/**
 * Provinces of every boundary set with a name that begins with, or else contains, the folded text.
 * @param key  made by searchKey, letters and digits only, so it holds no LIKE pattern
 */
export async function provincesNamed(key: string): Promise<readonly NameMatch[]> {
  const rows = await db.provinceName.findMany({
    where: { key: { contains: key }, province: { withdrawnIn: null } },
    include: { province: { include: { region: true } } },
    orderBy: [{ key: "asc" }, { boundarySet: "desc" }, { code: "asc" }],
    take: AT_MOST,
  })
  return rows.map((row) => ({ province: provinceOf(row.province), name: row.name, key: row.key }))
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
