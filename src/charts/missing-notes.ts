import type { MissingResult } from "@/queries/missing-results"
import type { Province } from "@/queries/provinces"
import type { ChartNote, Series } from "./chart-spec"
import type { Wording } from "./wording"

type Measured = { province: Province; missing: readonly MissingResult[] }

/** For each drawn province the editions without a result, with the published reason; editions with one reason in one note. */
export function missingNotes(provinces: readonly Measured[], series: readonly Series[], wording: Wording): ChartNote[] {
  return provinces.flatMap(({ missing }, index) => {
    const { name, gaps } = series[index]!
    const reasonOf = new Map(missing.map(({ year, reason }) => [year, wording.in(reason)]))
    const reasons = [...new Set(gaps.map((year) => reasonOf.get(year)))]
    return reasons.map((reason) => {
      const years = gaps.filter((year) => reasonOf.get(year) === reason).map(String)
      const values = { name, years: wording.list(years) }
      return { sign: null, text: reason ? wording.t("reason", { ...values, reason }) : wording.t("noReason", values) }
    })
  })
}
