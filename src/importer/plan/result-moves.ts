import type { DerivedRows } from "../database/derived-store"
import { NULL } from "../database/copy"

/** Where a province stands on a measure. */
export type Standing = { points: number; rank: number; group: string | null }

/** A result of a published edition that would move; null = no result before, or none any more. */
export type ResultMove = {
  year: number
  province: string
  measure: string
  old: Standing | null
  new: Standing | null
}

/** The results of an edition whose points, rank or group move, that go, or that are added to it. */
export function resultMoves(year: number, held: DerivedRows, computed: DerivedRows): ResultMove[] {
  const keys = [...held.keys(), ...[...computed.keys()].filter((key) => !held.has(key))]
  return keys.flatMap((key) => {
    const [before, now] = [held.get(key), computed.get(key)]
    if (now === before) return []
    const [measure, province] = key.split("\t") as [string, string]
    const move = { year, province, measure, old: standingOf(before), new: standingOf(now) }
    return isSame(move.old, move.new) ? [] : [move]
  })
}

function standingOf(values: string | undefined): Standing | null {
  if (values === undefined) return null
  const [points, rank, , group] = values.split("\t") as [string, string, string, string]
  return { points: Number(points), rank: Number(rank), group: group === NULL ? null : group }
}

function isSame(a: Standing | null, b: Standing | null): boolean {
  return a !== null && b !== null && a.points === b.points && a.rank === b.rank && a.group === b.group
}
