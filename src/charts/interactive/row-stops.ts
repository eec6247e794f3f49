import type { ChartTable } from "../chart-spec"
import { inWords, type Fact, type Stop } from "./stop"

type Placed = { x: number; y: number }

/**
 * A stop a row of the table, which reads as the table does.
 *
 * @param places  of the rows, in the table's order
 */
export function rowStops({ columns, rows }: ChartTable, places: readonly Placed[]): Stop[] {
  const head = columns.findIndex(({ numeric }) => !numeric)
  return rows.map((row, index) => {
    const { x, y } = places[index]!
    const facts = row.flatMap(({ text }, column): Fact[] =>
      column === head || text === "" ? [] : [{ label: columns[column]!.label, text, strong: false }],
    )
    const name = row[head]!.text
    return { line: "", column: 0, x, y, head: name, facts, sentence: `${name}: ${inWords(facts)}` }
  })
}
