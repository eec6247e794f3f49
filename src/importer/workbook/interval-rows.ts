import type { RowKind } from "./row-kind"

type Name = Extract<RowKind["kind"], "ci95_low" | "ci95_high" | "standard_error" | "respondents">
type Found = { name: Name; row: number; isWeighted: boolean }

/**
 * The rows of intervals, by name. Sheets print them below the total that they are of, with the same words for the unweighted and the weighted
 * one, or once below both.
 */
export class IntervalRows {
  private isWeighted = false
  private readonly found: Found[] = []

  /** From here on the rows are of this total. */
  below(total: "total" | "weighted"): void {
    this.isWeighted = total === "weighted"
  }

  add(name: Name, row: number): void {
    this.found.push({ name, row, isWeighted: this.isWeighted && name !== "respondents" })
  }

  /** The first row of each name, of the unweighted total where there are two; the same name once more, and what is left out as weighted. */
  sorted(): { rows: ReadonlyMap<string, number>; twice: readonly Found[]; weighted: readonly Found[] } {
    const rows = new Map<string, Found>()
    const [twice, weighted]: [Found[], Found[]] = [[], []]
    for (const each of this.found.toSorted((a, b) => Number(a.isWeighted) - Number(b.isWeighted))) {
      const first = rows.get(each.name)
      if (!first) rows.set(each.name, each)
      else (each.isWeighted && !first.isWeighted ? weighted : twice).push(each)
    }
    return { rows: new Map([...rows].map(([name, { row }]) => [name, row])), twice, weighted }
  }
}
