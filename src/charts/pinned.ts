import { CHARTS } from "./catalogue"
import type { ChartParams } from "./chart-definition"
import type { ChartSpec } from "./chart-spec"

/** The parameters of a chart that stays as it is drawn now, whatever editions and corrections come: its years and release by name. */
export function pinned(params: ChartParams, spec: ChartSpec): ChartParams {
  return { ...params, ...yearsOf(spec), release: String(spec.release) }
}

function yearsOf({ kind, years: { first, last } }: ChartSpec): ChartParams {
  return "year" in CHARTS[kind].params.shape ? { year: String(last) } : { from: String(first), to: String(last) }
}
