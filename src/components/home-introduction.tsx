import { useLocale, useTranslations } from "next-intl"
import { formatCount, formatPoints } from "@/i18n/format"
import type { HomePage } from "@/view-models/home-page"
import { FindForm } from "./find-form"
import { Lead } from "./lead"

/** What this is, the way to one's own province, and what a total means. */
export function HomeIntroduction({ page }: { page: HomePage }) {
  const t = useTranslations()
  const locale = useLocale()
  const { year, respondents } = page.edition
  const { ranked, units } = page.summary
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="space-y-3">
        <h1>{t("home.heading")}</h1>
        <Lead>
          {t("home.lead", {
            year,
            ranked,
            units,
            respondents: respondents ? formatCount(respondents, locale) : "none",
          })}
        </Lead>
        <div className="pt-2">
          <FindForm id="find" large />
        </div>
      </div>
      <ReadingTotals page={page} />
    </div>
  )
}

/** How to read a total: its parts, its range, and what the averages are not. */
function ReadingTotals({ page }: { page: HomePage }) {
  const t = useTranslations("read")
  const locale = useLocale()
  const { edition, summary, dimensions, highest, lowest } = page
  const [first, last] = [highest[0], lowest.at(-1)]
  const print = (points: number) => formatPoints(points, locale)
  return (
    <section className="max-w-measure space-y-2 self-end border-t border-ink pt-3" aria-labelledby="reading">
      <h2 id="reading">{t("heading")}</h2>
      {first && last && (
        <p>
          {t("total", {
            year: edition.year,
            count: dimensions.length,
            highest: print(first.result.points),
            lowest: print(last.result.points),
          })}
        </p>
      )}
      <p>{t("means", { mean: print(summary.mean), median: print(summary.median) })}</p>
    </section>
  )
}
