import type { Client } from "pg"
import { editionResults } from "@/domain/edition-results"
import { NULL } from "../database/copy"
import { heldRows, resultRows, summaryRows, type DerivedRows, type DerivedTable } from "../database/stored-tables"
import type { PackageEdition } from "../package/editions"
import type { Facts } from "../package/facts"
import { editionFacts, type MeasureSlice } from "./edition-facts"

/** Rows of a table that begin to hold, with their values, and the keys of those that cease to. A changed row does both. */
export type RowChanges = {
  table: DerivedTable
  begin: readonly (readonly [key: string, values: string])[]
  cease: readonly string[]
}

export type EditionChanges = { year: number; rows: readonly RowChanges[]; moves: readonly ResultMove[] }

/** The results that hold now. */
export type Held = Readonly<Record<DerivedTable, DerivedRows>>

export const NOTHING_HELD: Held = { result: new Map(), measure_summary: new Map() }

export async function heldResults(client: Client, year: number, { condition }: MeasureSlice): Promise<Held> {
  return {
    result: await heldRows(client, "result", year, condition),
    measure_summary: await heldRows(client, "measure_summary", year, condition),
  }
}

/**
 * Computes results of an edition anew, those of a slice of its measures, and compares them with those that hold.
 * @param axes  undefined for an edition that the package no longer has
 * @param isPublished  whether the edition is part of the data already: the results of a new one move nothing
 */
export function resultChanges(
  year: number,
  axes: PackageEdition | undefined,
  facts: Facts,
  slice: MeasureSlice,
  held: Held,
  isPublished = true,
): EditionChanges {
  const computed = axes ? editionResults(editionFacts(axes, facts, slice)) : { results: [], summaries: [] }
  const results = resultRows(computed.results)
  return {
    year,
    rows: [
      rowChanges("result", held.result, results),
      rowChanges("measure_summary", held.measure_summary, summaryRows(computed.summaries)),
    ],
    moves: isPublished ? resultMoves(year, held.result, results) : [],
  }
}

function rowChanges(table: DerivedTable, held: DerivedRows, computed: DerivedRows): RowChanges {
  return {
    table,
    begin: [...computed].filter(([key, values]) => held.get(key) !== values),
    cease: [...held].flatMap(([key, values]) => (computed.get(key) === values ? [] : [key])),
  }
}

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
function resultMoves(year: number, held: DerivedRows, computed: DerivedRows): ResultMove[] {
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
