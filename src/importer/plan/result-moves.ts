import type { DerivedRows } from "../database/derived-store"
import { NULL } from "../database/copy"

/** Where a province stands on a measure. */
export type Standing = { points: number; rank: number; group: string | null }

/** A published result that would move; null = no result any more. */
export type ResultMove = { year: number; province: string; measure: string; old: Standing; new: Standing | null }

/** The results whose points, rank or group move. New results do not move anybody: they are counted elsewhere. */
export function resultMoves(year: number, held: DerivedRows, computed: DerivedRows): ResultMove[] {
  return [...held].flatMap(([key, values]) => {
    const now = computed.get(key)
    if (now === values) return []
    const [measure, province] = key.split("\t") as [string, string]
    const move = { year, province, measure, old: standingOf(values), new: now === undefined ? null : standingOf(now) }
    return isSame(move.old, move.new) ? [] : [move]
  })
}

function standingOf(values: string): Standing {
  const [points, rank, , group] = values.split("\t") as [string, string, string, string]
  return { points: Number(points), rank: Number(rank), group: group === NULL ? null : group }
}

function isSame(a: Standing, b: Standing | null): boolean {
  return b !== null && a.points === b.points && a.rank === b.rank && a.group === b.group
}
