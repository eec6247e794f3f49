import { db } from "@/db/client"
import { provinceOf, type Province } from "./provinces"

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
