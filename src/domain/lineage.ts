/** A province as a unit of its boundary set. Seven codes were given to other provinces in 2025, so a code alone means nothing. */
export type ProvinceKey = { boundarySet: number; code: string }

/** One province became, or became part of, another. */
export type LineageRow = { predecessor: ProvinceKey; successor: ProvinceKey }

/** "unchanged": the same territory, perhaps renamed; "merged": made of several provinces. */
export type LineageKind = "unchanged" | "merged"

/**
 * The province this one became part of; null when it still stands.
 *
 * @throws {RangeError} when the rows give it several successors: no province was divided
 */
export function successorOf(province: ProvinceKey, lineage: readonly LineageRow[]): ProvinceKey | null {
  const successors = lineage.filter((row) => sameProvince(row.predecessor, province)).map((row) => row.successor)
  if (successors.length > 1) {
    const { boundarySet, code } = province
    throw new RangeError(`province ${code} of ${boundarySet} has ${successors.length} successors, expected 1 at most`)
  }
  return successors[0] ?? null
}

/** The provinces this one was made of, in the order of the rows; none for a province of the first boundary set. */
export function predecessorsOf(province: ProvinceKey, lineage: readonly LineageRow[]): ProvinceKey[] {
  return lineage.filter((row) => sameProvince(row.successor, province)).map((row) => row.predecessor)
}

/** How a province came to be; null when it has no predecessor. */
export function lineageKind(province: ProvinceKey, lineage: readonly LineageRow[]): LineageKind | null {
  const { length } = predecessorsOf(province, lineage)
  if (length === 0) return null
  return length === 1 ? "unchanged" : "merged"
}

/** The units that have had this province's territory, newest first: itself, and what it was before its boundary set as long as nothing was merged. */
export function sameTerritory(province: ProvinceKey, lineage: readonly LineageRow[]): ProvinceKey[] {
  const [only, ...others] = predecessorsOf(province, lineage)
  return only && others.length === 0 ? [province, ...sameTerritory(only, lineage)] : [province]
}

function sameProvince(a: ProvinceKey, b: ProvinceKey): boolean {
  return a.boundarySet === b.boundarySet && a.code === b.code
}
