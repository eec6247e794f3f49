import { useLocale, useTranslations } from "next-intl"
import { formatList } from "@/i18n/format"
import type { ComparisonPage } from "@/view-models/comparison-page"

/** Whether the differences between the totals mean anything, in words; for years without standard errors, that nobody can say. */
export function ToldApartText({ page: { toldApart, provinces } }: { page: ComparisonPage }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  if (provinces.length < 2) return null
  return toldApart.map(({ year, pairs }) => {
    const different = pairs.filter((pair) => pair.clearlyDifferent)
    const names = formatList(
      different.map(({ a, b }) => t("pair", { a: a.name[locale], b: b.name[locale] })),
      locale,
    )
    return (
      <p key={year} className="max-w-measure">
        {pairs.length === 0
          ? t("noErrors", { year })
          : different.length === 0
            ? t("notDifferent", { year })
            : different.length === pairs.length
              ? t("allDifferent", { year })
              : t("someDifferent", { year, names })}
      </p>
    )
  })
}
