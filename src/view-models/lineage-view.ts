import type { Bilingual } from "@/domain/bilingual"
import { changesOf, predecessorsOf, successorOf, validityOf } from "@/queries/lineage"
import { editions, lastYearOf } from "@/queries/editions"
import type { Province } from "@/queries/provinces"
import { latestYearWithResult } from "@/queries/results"
import type { ProvinceView } from "./parts"

/** What became of a province, or what it was made of. */
export type LineageView = {
  boundarySet: number
  /** ISO days between which the boundary set is in force; null where no source gives the day, or it still is */
  validFrom: string | null
  validTo: string | null
  /** its last edition, once newer ones have other provinces: by this year addresses name it and not a namesake */
  lastYear: number | null
  /** the newer province it is part of, with all of that one's predecessors and the newest edition that measured it, if any */
  successor: (Province & { predecessors: readonly ProvinceView[]; measuredYear: number | null }) | null
  /** for a newer province: the provinces it was made of */
  predecessors: readonly Province[]
  /** the last edition of the predecessors; null without any */
  formerYear: number | null
  /** later changes of type or name, oldest first */
  changes: readonly { effectiveDate: string; change: Bilingual; legalBasis: string }[]
}

export async function loadLineage({ boundarySet, code }: Province): Promise<LineageView> {
  const [validity, successor, predecessors, changes, all] = await Promise.all([
    validityOf(boundarySet),
    successorOf(boundarySet, code),
    predecessorsOf(boundarySet, code),
    changesOf(boundarySet, code),
    editions(),
  ])
  return {
    boundarySet,
    validFrom: validity.from,
    validTo: validity.to,
    lastYear: await lastYearOf(boundarySet),
    successor: successor && {
      ...successor,
      predecessors: await predecessorsOf(successor.boundarySet, successor.code),
      measuredYear: await latestYearWithResult(successor.boundarySet, successor.code),
    },
    predecessors,
    formerYear: all.find((each) => each.boundarySet === predecessors[0]?.boundarySet)?.year ?? null,
    changes,
  }
}

/** The older or newer unit of the same territory, perhaps of another name; null where provinces merged. */
export function sameTerritoryOf({ successor, predecessors }: LineageView): Province | null {
  if (successor) return successor.predecessors.length === 1 ? successor : null
  const [only, ...others] = predecessors
  return only && others.length === 0 ? only : null
}
