import type { Client } from "pg"
import { editionResults } from "@/domain/edition-results"
import { heldRows, resultRows, summaryRows, type DerivedRows, type DerivedTable } from "../database/derived-store"
import type { EditionAxes } from "../package/axes"
import type { Facts } from "../package/fact-grid"
import { editionFacts } from "./edition-facts"
import type { MeasureSlice } from "./measure-slices"
import { resultMoves, type ResultMove } from "./result-moves"

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
  axes: EditionAxes | undefined,
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
