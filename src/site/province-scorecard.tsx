import { useLocale, useTranslations } from "next-intl"
import type { PageChart } from "@/charts/make-chart"
import { ChartTools } from "@/charts/chart-figure"
import { chartPaths } from "@/charts/chart-paths"
import { GroupKey } from "@/components/standing"
import { ScorecardMatrix } from "@/components/scorecard-matrix"
import { pathOf } from "@/i18n/addresses"
import type { ProvincePage } from "@/view-models/province-page"

/** The groups of a province on the total and every dimension over all editions: strong in what, weak in what, since when. */
export function ProvinceScorecard({ page: { edition, years }, spec }: { page: ProvincePage; spec: PageChart }) {
  const t = useTranslations("province")
  const locale = useLocale()
  if (spec.kind !== "scorecard") return null
  const slugIn = new Map(years.map(({ year, slug }) => [year, slug]))
  return (
    <div className="chart space-y-2">
      <p className="text-sm text-quiet">
        {t("scorecardHelp")} <GroupKey />
      </p>
      <ScorecardMatrix
        {...spec}
        caption={spec.title}
        head={t("dimensionHead")}
        current={edition.year}
        yearHref={(year) => {
          const slug = slugIn.get(year)
          return slug && year !== edition.year ? pathOf({ page: "province", slug, year }, locale) : null
        }}
      />
      <ChartTools
        title={spec.title}
        paths={chartPaths({ id: "scorecard", locale, theme: "light", params: spec.params })}
      />
    </div>
  )
}
