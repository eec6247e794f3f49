import { useLocale, useTranslations } from "next-intl"
import type { FactSubject } from "@/domain/facts"
import { formatPoints } from "@/i18n/format"

/** As the data have it: six decimals. */
const EXACT = 6

/** What a claim is about, in words: "điểm tổng hợp", "chỉ số nội dung 4 “…”". */
export function useMeasureWords() {
  const t = useTranslations("claim")
  const locale = useLocale()
  return ({ id, kind, name }: Pick<FactSubject["measure"], "id" | "kind" | "name">) =>
    t("measure", { id, kind, name: name?.[locale] ?? "" })
}

/** Points with every decimal there is. */
export function useExactPoints() {
  const locale = useLocale()
  return (points: number) => formatPoints(points, locale, EXACT)
}
