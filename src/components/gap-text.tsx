import { useLocale, useTranslations } from "next-intl"
import { formatDifference, formatSigned } from "@/i18n/format"
import { directionOf } from "@/domain/direction"

/** How far a figure lies from another, in words: "kém 1,20". */
export function Gap({ points, from }: { points: number; from: number }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const difference = points - from
  return t("gap", { direction: directionOf(difference), points: formatDifference(difference, locale) })
}

/** The same for a narrow column whose head says from what: "−1,20". */
export function ShortGap({ points, from }: { points: number; from: number | null }) {
  const locale = useLocale()
  return from === null ? null : formatSigned(points - from, locale)
}
