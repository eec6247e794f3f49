import { lineages } from "@/queries/lineage"
import { boundarySets, provincesOf, type Province } from "@/queries/provinces"

/** A province with the slugs of what it was made of and what it became part of. */
export type ProvinceWithLineage = Province & { predecessors: readonly string[]; successor: string | null }

/** The provinces of a boundary set, or of all, oldest set first. */
export async function provincesWithLineage(wanted?: number): Promise<readonly ProvinceWithLineage[]> {
  const sets = wanted === undefined ? await boundarySets() : [wanted]
  const [rows, steps] = await Promise.all([Promise.all(sets.map(provincesOf)), lineages()])
  return rows.flat().map((each) => {
    const isEach = (other: { boundarySet: number; slug: string }) =>
      other.boundarySet === each.boundarySet && other.slug === each.slug
    return {
      ...each,
      predecessors: steps.filter(({ successor }) => isEach(successor)).map(({ predecessor }) => predecessor.slug),
      successor: steps.find(({ predecessor }) => isEach(predecessor))?.successor.slug ?? null,
    }
  })
}
