import { useLocale, useTranslations } from "next-intl"
import { formatDifference, formatSigned } from "@/i18n/format"
import { Spoken } from "./change-text"
import { directionOf } from "./direction"

/** How far a figure lies from another, in words: "kém 1,20". */
export function Gap({ points, from }: { points: number; from: number }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const difference = points - from
  return t("gap", { direction: directionOf(difference), points: formatDifference(difference, locale) })
}

/** The same for a narrow column: "−1,20" to the eye. */
export function ShortGap({ points, from }: { points: number; from: number | null }) {
  const t = useTranslations("province")
  const locale = useLocale()
  if (from === null) return null
  const difference = points - from
  const said = t("gap", { direction: directionOf(difference), points: formatDifference(difference, locale) })
  return <Spoken shown={formatSigned(difference, locale)} said={said} />
}
