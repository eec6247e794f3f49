import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { HomePage } from "@/view-models/home-page"
import { ActionLink } from "./action-link"
import { FirstEdition } from "./first-edition"
import { ShortRanking } from "./short-ranking"

/** The first and the last, and who moved most where years can be compared. */
export function HomeLeaders({ page }: { page: HomePage }) {
  const t = useTranslations("home")
  const locale = useLocale()
  const { edition, previousYear, highest, lowest, rises, falls, axis, points, summary } = page
  const { year } = edition
  const shared = { year, among: { axis, points, mean: summary.mean } }
  const before = previousYear ?? ""
  return (
    <div className="space-y-4">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <ShortRanking {...shared} heading={t("highest")} rows={highest} show="points" />
        <ShortRanking {...shared} heading={t("lowest")} rows={lowest} show="points" />
        {rises.length > 0 && (
          <ShortRanking {...shared} heading={t("rises", { year: before })} rows={rises} show="change" />
        )}
        {falls.length > 0 && (
          <ShortRanking {...shared} heading={t("falls", { year: before })} rows={falls} show="change" />
        )}
      </div>
      <FirstEdition year={year} units={summary.units} previousYear={previousYear} years={page.years} />
      {previousYear && rises.length + falls.length === 0 && <p>{t("notCompared", { year, previous: previousYear })}</p>}
      <p className="flex flex-wrap gap-x-5">
        <ActionLink href={pathOf({ page: "rankings", year, dimension: null }, locale)}>
          {t("wholeRanking", { year })}
        </ActionLink>
        {rises.length + falls.length > 0 && previousYear && (
          <ActionLink href={pathOf({ page: "changes", from: previousYear, to: year, dimension: null }, locale)}>
            {t("everyChange", { year: previousYear })}
          </ActionLink>
        )}
        <ActionLink href={pathOf({ page: "compare" }, locale)}>{t("compare")}</ActionLink>
      </p>
    </div>
  )
}
