import type { EditionAxes } from "../package/axes"

/** Part of an edition's measures, computed at once. */
export type MeasureSlice = {
  /** the total, dimensions and sub-dimensions */
  hasScores: boolean
  indicators: readonly string[]
  /** the condition for its rows in the tables of results; the first slice has those of measures that are gone, too */
  condition: string
}

/** Rows of results held in memory at once: some 100 MB. */
const ROWS_AT_ONCE = 200_000

/** Cuts an edition's measures so that memory does not grow with their number. With today's provinces one slice has them all. */
export function measureSlices(axes: EditionAxes | undefined, rowsAtOnce: number = ROWS_AT_ONCE): MeasureSlice[] {
  const all = axes?.indicators.names ?? []
  const perSlice = Math.max(1, Math.floor(rowsAtOnce / (axes?.provinces.names.length || 1)))
  if (all.length <= perSlice) return [{ hasScores: true, indicators: all, condition: "true" }]
  const slices: MeasureSlice[] = [{ hasScores: true, indicators: [], condition: `measure <> ALL (${literals(all)})` }]
  for (let begin = 0; begin < all.length; begin += perSlice) {
    const indicators = all.slice(begin, begin + perSlice)
    slices.push({ hasScores: false, indicators, condition: `measure = ANY (${literals(indicators)})` })
  }
  return slices
}

/** COPY takes no parameters. Ids of indicators are letters, digits and hyphens. */
function literals(ids: readonly string[]): string {
  return `ARRAY[${ids.map((id) => `'${id}'`).join(", ")}]`
}
