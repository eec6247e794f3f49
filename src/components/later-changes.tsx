import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/i18n/format"
import type { LineageView } from "@/view-models/lineage-view"
import { Section } from "./section"

/** Changes of a province's type or name that are no merger. */
export function LaterChanges({ changes }: Pick<LineageView, "changes">) {
  const t = useTranslations("province")
  const locale = useLocale()
  if (changes.length === 0) return null
  return (
    <Section id="later-changes" heading={t("laterChanges")} className="max-w-measure">
      {changes.map(({ effectiveDate, change, legalBasis }) => (
        <p key={effectiveDate}>
          {t("changeOn", { day: formatDay(effectiveDate, locale), change: change[locale], basis: legalBasis })}
        </p>
      ))}
    </Section>
  )
}
