import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { RankingPage } from "@/view-models/ranking-page"
import { FirstEdition } from "./first-edition"
import { Lead } from "./lead"
import { MethodNotes } from "./note"
import { OwnProvince } from "./own-province"

type Props = { page: RankingPage; heading: string; tiles: ReactNode }

/** Who leads, who is last, and the way to one's own province; on phones beside the country in tiles. */
export function RankingIntroduction({ page, heading, tiles }: Props) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  const { edition, previousYear, summary, ends } = page
  const { highest, lowest } = ends
  return (
    <div className="space-y-3">
      <div className="flex items-start gap-x-4">
        <div className="min-w-0 flex-1 space-y-3">
          <h1>{heading}</h1>
          <Lead>
            {t("lead", {
              highest: highest.province.name[locale],
              most: formatPoints(highest.result.points, locale),
              lowest: lowest.province.name[locale],
              least: formatPoints(lowest.result.points, locale),
              mean: formatPoints(summary.mean, locale),
            })}
          </Lead>
          <p className="text-quiet">{t("base", { ranked: summary.ranked, units: summary.units })}</p>
        </div>
        {tiles}
      </div>
      <OwnProvince page={page} />
      <FirstEdition year={edition.year} units={summary.units} previousYear={previousYear} years={page.years} />
      <MethodNotes breaks={page.breaks} previousYear={previousYear} />
    </div>
  )
}

/** Ranks counted in other ways stand beside a plan, here that of the leading province: its table has all. */
const OTHERWISE = { sensitivity: "on" }

/** How to read the figures, and where to read on. */
export function RankingReading({ page }: { page: RankingPage }) {
  const t = useTranslations()
  const locale = useLocale()
  const { edition, previousYear, dimension, dimensions, summary, ends } = page
  const { year } = edition
  const slug = dimension?.slug[locale] ?? null
  const figures = {
    highest: formatPoints(ends.highest.result.points, locale),
    lowest: formatPoints(ends.lowest.result.points, locale),
  }
  const means = { mean: formatPoints(summary.mean, locale), median: formatPoints(summary.median, locale) }
  return (
    <>
      <p>
        {dimension
          ? t("read.dimension", { year, ...figures })
          : t("read.total", { year, count: dimensions.length, ...figures })}
      </p>
      <p>{t("read.means", means)}</p>
      {!dimension && <p>{t(page.hasSpans ? "read.spans" : "read.noSpans", { year })}</p>}
      <ul className="flex flex-wrap gap-x-5 *:inline-flex *:min-h-11 *:items-center">
        <li>
          <a href={pathOf({ page: "methodology" }, locale)}>{t("methodology.link")}</a>
        </li>
        {!dimension && (
          <li>
            <a
              href={`${pathOf({ page: "plan", slug: ends.highest.province.slug, year, query: OTHERWISE }, locale)}#sensitivity`}
            >
              {t("plan.sensitivityOffer")}
            </a>
          </li>
        )}
        {slug && (
          <li>
            <a href={pathOf({ page: "dimension", slug, year }, locale)}>{t("rankings.about")}</a>
          </li>
        )}
        {previousYear && (!dimension || dimension.firstYear <= previousYear) && (
          <li>
            <a href={pathOf({ page: "changes", from: previousYear, to: year, dimension: slug }, locale)}>
              {t("rankings.changes", { year: previousYear })}
            </a>
          </li>
        )}
      </ul>
    </>
  )
}
