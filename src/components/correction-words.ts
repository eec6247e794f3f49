import type { useTranslations } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { measureKind } from "@/domain/measure"
import { GROUPS } from "@/domain/quartile-group"
import { distinctPoints, formatCount } from "@/i18n/format"
import type { NamedCorrection } from "@/public-api/tables/corrections"

type Words = ReturnType<typeof useTranslations<"corrections">>

/** What a figure is about: "5.3. Thủ tục ...", "Điểm tổng hợp, sai số chuẩn". */
export function measureOf({ measure, measureName, figure }: NamedCorrection, locale: Locale, t: Words): string {
  const kind = measureKind(measure)
  const name = measureName[locale]
  const called = kind === "total" ? t("total") : kind === "indicator" ? name : t("numbered", { number: measure, name })
  return figure === "points" || figure === "rank" ? called : `${called}, ${t(`figure.${figure}`)}`
}

/** Both values as the page prints them, with as many decimals as it takes to tell them apart. */
export function figuresOf(
  { figure, unit, was, is }: NamedCorrection,
  locale: Locale,
  t: Words,
): { was: string; is: string } {
  const scale = unit === "share" && figure === "points" ? 100 : 1
  const print = distinctPoints(
    [was, is].flatMap((value) => (value === null ? [] : [value * scale])),
    locale,
  )
  const inWords = (value: number | null) => {
    if (value === null) return t("absent")
    if (figure === "group") return t("groupName", { group: GROUPS[value - 1]! })
    if (figure === "respondents") return formatCount(value, locale)
    return scale === 1 ? print(value) : t("percent", { value: print(value * scale) })
  }
  return { was: inWords(was), is: inWords(is) }
}
