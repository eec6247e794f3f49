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
  const { edition, previousYear, highest, lowest, rises, falls } = page
  const { year } = edition
  return (
    <>
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 xl:grid-cols-1">
        <ShortRanking heading={t("highest")} year={year} rows={highest} show="points" />
        <ShortRanking heading={t("lowest")} year={year} rows={lowest} show="points" />
        {rises.length > 0 && (
          <ShortRanking heading={t("rises", { year: previousYear ?? "" })} year={year} rows={rises} show="change" />
        )}
        {falls.length > 0 && (
          <ShortRanking heading={t("falls", { year: previousYear ?? "" })} year={year} rows={falls} show="change" />
        )}
      </div>
      <FirstEdition year={year} units={page.summary.units} previousYear={previousYear} years={page.years} />
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
      </p>
    </>
  )
}
