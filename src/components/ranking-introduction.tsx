import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { RankingPage } from "@/view-models/ranking-page"
import { ActionLink } from "./action-link"
import { Disclosure } from "./disclosure"
import { FirstEdition } from "./first-edition"
import { Lead } from "./lead"
import { MethodNotes } from "./note"

/** What the ranking is of, over how many, and how to read its figures. */
export function RankingIntroduction({ page, heading }: { page: RankingPage; heading: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const { edition, previousYear, dimension, dimensions, summary, extremes } = page
  const { year } = edition
  const ends = { highest: formatPoints(extremes.highest, locale), lowest: formatPoints(extremes.lowest, locale) }
  const means = { mean: formatPoints(summary.mean, locale), median: formatPoints(summary.median, locale) }
  return (
    <div className="space-y-3">
      <h1>{heading}</h1>
      <Lead>{t("rankings.lead", { ranked: summary.ranked, units: summary.units })}</Lead>
      <Disclosure summary={t("read.heading")}>
        <p>
          {dimension
            ? t("read.dimension", { year, ...ends })
            : t("read.total", { year, count: dimensions.length, ...ends })}
        </p>
        <p>{t("read.means", means)}</p>
        {!dimension && <p>{t(page.hasSpans ? "read.spans" : "read.noSpans", { year })}</p>}
        <p>
          <a href={pathOf({ page: "methodology" }, locale)}>{t("methodology.link")}</a>
        </p>
      </Disclosure>
      <p className="flex flex-wrap gap-x-5">
        {dimension && (
          <ActionLink href={pathOf({ page: "dimension", slug: dimension.slug[locale], year }, locale)}>
            {t("rankings.about")}
          </ActionLink>
        )}
        {previousYear && (!dimension || dimension.firstYear <= previousYear) && (
          <ActionLink
            href={pathOf(
              { page: "changes", from: previousYear, to: year, dimension: dimension?.slug[locale] ?? null },
              locale,
            )}
          >
            {t("rankings.changes", { year: previousYear })}
          </ActionLink>
        )}
      </p>
      <FirstEdition year={year} units={summary.units} previousYear={previousYear} years={page.years} />
      <MethodNotes breaks={page.breaks} previousYear={previousYear} />
    </div>
  )
}
