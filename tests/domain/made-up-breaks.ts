import type { MethodologyBreak } from "@/domain/comparability"

const row = (year: number, measure: string, kind: MethodologyBreak["kind"]): MethodologyBreak => ({
  year,
  measure,
  kind,
  note: { vi: `bịa ${year}`, en: `made up ${year}` },
})

/** Made-up breaks, so that the rule is tested apart from the data. */
export const BREAKS = [
  row(2021, "3", "caution"),
  row(2018, "3", "break"),
  row(2016, "3", "break"),
  row(2016, "3.1", "caution"),
  row(2018, "total", "break"),
]
