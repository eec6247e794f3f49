import type { useTranslations } from "next-intl"
import { inHundred } from "@/domain/in-people"
import type { IndicatorResult } from "@/view-models/province-indicators"

type Words = ReturnType<typeof useTranslations<"indicators">>

/**
 * A share as people: "17 in 100 people asked; highest province: 31". Of those asked, whoever was asked that question, for some are asked of
 * a part only. Null for other units, and without a value.
 */
export function inPeopleWords(
  { unit, standing }: Pick<IndicatorResult, "unit" | "standing">,
  value: number | null,
  t: Words,
) {
  if (unit !== "share" || value === null) return null
  const [own, best] = [inHundred(value), standing && inHundred(standing.best)]
  return t("people", {
    kind: own.kind,
    count: own.count ?? 0,
    best: best?.kind ?? "missing",
    most: best?.count ?? 0,
  })
}
