import { CHARTS } from "../catalogue"
import type { ChartKind } from "../chart-spec"

/** What the form of a chart asks for, as its parameters have it. */
export type ChartFields = {
  /** the most provinces; 0: it draws all without choosing */
  provinces: number
  needsProvince: boolean
  /** dimensions alone, or sub-dimensions and indicators, too */
  dimension: "dimensions" | "measures" | null
  /** single choices besides, in the order of the form */
  others: readonly ("year" | "from" | "to" | "measure" | "view" | "sort")[]
}

/** Ways in which charts can be drawn. */
const VIEWS = ["map", "tiles", "years", "dimensions", "provinces"] as const
type View = (typeof VIEWS)[number]

/** Those of a chart: what it is without asking, and the others. */
export function viewsOf(kind: ChartKind): { own: View; others: readonly View[] } {
  const view = CHARTS[kind].params.shape.view
  const own = VIEWS.find((each) => each === view?.safeParse(undefined).data) ?? "map"
  return { own, others: VIEWS.filter((each) => each !== own && view?.safeParse(each).success) }
}

const OTHERS = ["year", "from", "to", "measure", "view", "sort"] as const
const MOST = 8

/** The chart's own schema is asked, so that a form never offers what its chart refuses. */
export function chartFields(kind: ChartKind): ChartFields {
  const { shape } = CHARTS[kind].params
  const takes = (name: string, value: string | undefined) => shape[name]?.safeParse(value).success ?? false
  const several = Array.from({ length: MOST }, (_, index) => `x${"abcdefgh"[index]}`)
  const provinces = several.filter((_, index) => takes("province", several.slice(0, index + 1).join(",")))
  return {
    provinces: provinces.length,
    needsProvince: provinces.length > 0 && !takes("province", undefined),
    dimension: !shape.dimension ? null : takes("dimension", "1.1") ? "measures" : "dimensions",
    others: OTHERS.filter((name) => name in shape),
  }
}
