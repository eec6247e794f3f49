import type { Client } from "pg"
import { editionResults } from "@/domain/edition-results"
import { derivedRows, resultText, summaryText, type DerivedRow, type DerivedTable } from "../database/derived-store"
import type { EditionAxes } from "../package/axes"
import type { Facts } from "../package/fact-grid"
import { editionFacts } from "./edition-facts"
import type { MeasureSlice } from "./measure-slices"

type Standing = { points: number; rank: number; group: string | null }

/** A published result that would move; null = no result. */
export type ResultMove = { year: number; province: string; measure: string; old: Standing; new: Standing | null }

/** Rows of a derived table that begin to hold, and those that cease to. A changed row does both. */
export type RowChanges = { table: DerivedTable; begin: readonly DerivedRow[]; cease: readonly DerivedRow[] }

export type EditionChanges = { year: number; rows: readonly RowChanges[]; moves: readonly ResultMove[] }

/**
 * Computes results of an edition anew, those of a slice of its measures, and compares them with those that hold.
 * @param axes  undefined for an edition that the package no longer has
 */
export async function resultChanges(
  client: Client,
  year: number,
  axes: EditionAxes | undefined,
  facts: Facts,
  slice: MeasureSlice,
): Promise<EditionChanges> {
  const computed = axes ? editionResults(editionFacts(axes, facts, slice)) : { results: [], summaries: [] }
  const results = computed.results.map((row) => ({
    measure: row.measure,
    province: row.province,
    text: resultText(row),
  }))
  const summaries = computed.summaries.map((row) => ({ measure: row.measure, province: "", text: summaryText(row) }))
  const held = await derivedRows(client, "result", year, slice.condition)
  const moves = movesOf(year, held, results)
  return {
    year,
    rows: [
      rowChanges("result", held, results),
      rowChanges("measure_summary", await derivedRows(client, "measure_summary", year, slice.condition), summaries),
    ],
    moves,
  }
}

type Held = ReadonlyMap<string, ReadonlyMap<string, string>>

function rowChanges(table: DerivedTable, held: Held, computed: readonly DerivedRow[]): RowChanges {
  const begin = computed.filter(({ measure, province, text }) => held.get(measure)?.get(province) !== text)
  return { table, begin, cease: changedOrGone(held, computed) }
}

function changedOrGone(held: Held, computed: readonly DerivedRow[]): DerivedRow[] {
  if (held.size === 0) return []
  const now = new Map(computed.map((row) => [`${row.measure}\t${row.province}`, row.text]))
  const all = [...held].flatMap(([measure, own]) => [...own].map(([province, text]) => ({ measure, province, text })))
  return all.filter(({ measure, province, text }) => now.get(`${measure}\t${province}`) !== text)
}

function movesOf(year: number, held: Held, computed: readonly DerivedRow[]): ResultMove[] {
  const gone = changedOrGone(held, computed)
  if (gone.length === 0) return []
  const now = new Map(computed.map((row) => [`${row.measure}\t${row.province}`, row.text]))
  return gone.flatMap(({ measure, province, text }) => {
    const [old, next] = [standingOf(text), now.get(`${measure}\t${province}`)]
    const move = { year, province, measure, old, new: next === undefined ? null : standingOf(next) }
    return isSame(move.old, move.new) ? [] : [move]
  })
}

function standingOf(text: string): Standing {
  const [points, rank, , group] = text.split("\t")
  return { points: Number(points), rank: Number(rank), group: group === "\\N" ? null : group! }
}

function isSame(a: Standing, b: Standing | null): boolean {
  return b !== null && a.points === b.points && a.rank === b.rank && a.group === b.group
}
