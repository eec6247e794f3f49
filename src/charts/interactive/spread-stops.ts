import type { SpreadSpec } from "../chart-spec"
import type { SpreadLayout } from "../static/spread-layout"
import type { Stop } from "./stop"

type Entry = { name: string; text: string; value: number }

/** A stop a dot, named by the table's row with its value: provinces with equal points stand in equal places. */
export function spreadStops({ columns, table, legend }: SpreadSpec, layout: SpreadLayout): Stop[] {
  const median = legend.find(({ sign }) => sign === "median")?.label ?? ""
  return columns.flatMap(({ year, points }, index) => {
    const at = table.columns.findIndex(({ key }) => key === String(year))
    const medianText = table.rows[provinceCount(table)]?.[at]?.text ?? ""
    return bestFirst(table, at).map(({ name, text }, place) => {
      const dot = layout.columns[index]!.dots[place]!
      const head = `${name}, ${year}`
      return {
        line: name,
        column: year,
        ...dot,
        head,
        facts: [
          { label: "", text, strong: true },
          { label: median, text: medianText, strong: false },
        ],
        sentence: `${head}: ${text}; ${median} ${medianText}`,
      }
    })
  })

  function bestFirst({ rows }: SpreadSpec["table"], at: number): Entry[] {
    return rows
      .slice(0, provinceCount(table))
      .flatMap((row) => {
        const { text, value } = row[at]!
        return typeof value === "number" ? [{ name: row[0]!.text, text, value }] : []
      })
      .toSorted((a, b) => b.value - a.value)
  }
}

/** Below the provinces stand the median and the bounds of the groups. */
function provinceCount({ rows }: SpreadSpec["table"]): number {
  return rows.length - 3
}
