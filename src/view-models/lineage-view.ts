import type { Bilingual } from "@/domain/bilingual"
import { changesOf, predecessorsOf, successorOf, validityOf } from "@/queries/lineage"
import type { Province } from "@/queries/provinces"
import type { ProvinceView } from "./parts"

/** What became of a province, or what it was made of. */
export type LineageView = {
  boundarySet: number
  /** ISO days between which the boundary set is in force; null where no source gives the day, or it still is */
  validFrom: string | null
  validTo: string | null
  /** the newer province it is part of, with all of that one's predecessors */
  successor: (ProvinceView & { predecessors: readonly ProvinceView[] }) | null
  /** for a newer province: the provinces it was made of */
  predecessors: readonly Province[]
  /** later changes of type or name, oldest first */
  changes: readonly { effectiveDate: string; change: Bilingual; legalBasis: string }[]
}

export async function loadLineage({ boundarySet, code }: Province): Promise<LineageView> {
  const [validity, successor, predecessors, changes] = await Promise.all([
    validityOf(boundarySet),
    successorOf(boundarySet, code),
    predecessorsOf(boundarySet, code),
    changesOf(boundarySet, code),
  ])
  return {
    boundarySet,
    validFrom: validity.from,
    validTo: validity.to,
    successor: successor && {
      ...successor,
      predecessors: await predecessorsOf(successor.boundarySet, successor.code),
    },
    predecessors,
    changes,
  }
}
