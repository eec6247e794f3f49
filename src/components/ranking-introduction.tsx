import { useLocale, useTranslations } from "next-intl"
import { formatPoints } from "@/i18n/format"
import type { RankingPage } from "@/view-models/ranking-page"
import { MethodNotes } from "./method-notes"

/** What the ranking is of, over how many, and how to read its figures. */
export function RankingIntroduction({ page, heading }: { page: RankingPage; heading: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const { edition, dimension, dimensions, summary, extremes } = page
  const { year } = edition
  const ends = { highest: formatPoints(extremes.highest, locale), lowest: formatPoints(extremes.lowest, locale) }
  const means = { mean: formatPoints(summary.mean, locale), median: formatPoints(summary.median, locale) }
  return (
    <div className="introduction">
      <h1>{heading}</h1>
      <p className="lead">{t("rankings.lead", { ranked: summary.ranked, units: summary.units })}</p>
      <details className="how-to-read">
        <summary>{t("read.heading")}</summary>
        <p>
          {dimension
            ? t("read.dimension", { year, ...ends })
            : t("read.total", { year, count: dimensions.length, ...ends })}
        </p>
        <p>{t("read.means", means)}</p>
        {!dimension && <p>{t(page.hasSpans ? "read.spans" : "read.noSpans", { year })}</p>}
      </details>
      <MethodNotes breaks={page.breaks} previousYear={page.previousYear} />
    </div>
  )
}
