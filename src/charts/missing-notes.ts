import type { MissingResult } from "@/queries/missing-results"
import type { Province } from "@/queries/provinces"
import type { ChartNote, Series } from "./chart-spec"
import type { Wording } from "./wording"

type Measured = { province: Province; missing: readonly MissingResult[] }

/** The editions without a result of the drawn provinces, with the published reason; those with one reason in one note. */
export function missingNotes(provinces: readonly Measured[], series: readonly Series[], wording: Wording): ChartNote[] {
  const gaps = provinces.flatMap(({ missing }, index) => {
    const { name, gaps: years } = series[index]!
    const reasonOf = new Map(missing.map(({ year, reason }) => [year, wording.in(reason)]))
    return years.map((year) => ({ name: `${name} ${year}`, reason: reasonOf.get(year) ?? wording.t("noReasonKnown") }))
  })
  return [...new Set(gaps.map(({ reason }) => reason))].map((reason) => {
    const names = gaps.filter((gap) => gap.reason === reason).map(({ name }) => name)
    return { sign: null, text: wording.t("reason", { list: wording.list(names), reason }) }
  })
}
