import { useLocale, useTranslations } from "next-intl"
import { formatCount, formatPoints } from "@/i18n/format"
import type { HomePage } from "@/view-models/home-page"

/** What this is, and what the figures of the latest edition mean. */
export function HomeIntroduction({ page }: { page: HomePage }) {
  const t = useTranslations()
  const locale = useLocale()
  const { year, respondents } = page.edition
  const { ranked, units } = page.summary
  return (
    <div className="introduction">
      <h1>{t("home.heading")}</h1>
      <p className="lead">
        {t("home.lead", { year, ranked, units, respondents: respondents ? formatCount(respondents, locale) : "none" })}
      </p>
    </div>
  )
}

/** How to read a total: its parts, its range, and what the averages are not. */
export function ReadingTotals({ page }: { page: HomePage }) {
  const t = useTranslations("read")
  const locale = useLocale()
  const { edition, summary, highest, lowest } = page
  const ends = {
    highest: formatPoints(highest[0]?.result.points ?? summary.mean, locale),
    lowest: formatPoints(lowest.at(-1)?.result.points ?? summary.mean, locale),
  }
  return (
    <section>
      <h2>{t("heading")}</h2>
      <p>{t("total", { year: edition.year, count: 8, ...ends })}</p>
      <p>{t("means", { mean: formatPoints(summary.mean, locale), median: formatPoints(summary.median, locale) })}</p>
    </section>
  )
}
