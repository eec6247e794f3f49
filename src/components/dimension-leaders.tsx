import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { DimensionPage } from "@/view-models/dimension-page"
import { ActionLink } from "./action-link"
import { ShortRanking } from "./short-ranking"

/** The first and the last on a dimension, and the ways to everybody. */
export function DimensionLeaders({ page }: { page: DimensionPage }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  const { edition, previousYear, years, highest, lowest } = page
  const { year } = edition
  const shared = { year, among: { axis: page.axis, points: page.points, mean: page.summary.mean } }
  const slug = page.dimension.slug[locale]
  return (
    <div>
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
        <ShortRanking {...shared} heading={t("highest")} rows={highest} show="points" />
        <ShortRanking {...shared} heading={t("lowest")} rows={lowest} show="points" />
      </div>
      <p className="flex flex-wrap gap-x-5">
        <ActionLink href={pathOf({ page: "rankings", year, dimension: slug }, locale)}>
          {t("wholeRanking", { year })}
        </ActionLink>
        {previousYear && years.includes(previousYear) && (
          <ActionLink href={pathOf({ page: "changes", from: previousYear, to: year, dimension: slug }, locale)}>
            {t("changes", { from: previousYear, to: year })}
          </ActionLink>
        )}
      </p>
    </div>
  )
}
