import { getTranslations } from "next-intl/server"
import { ChartFigure } from "@/charts/chart-figure"
import { chartSpec } from "@/charts/chart-on-page"
import { ChartPictureLink } from "@/charts/chart-picture-link"
import { Disclosure } from "@/components/disclosure"
import type { Locale } from "@/domain/bilingual"
import type { RankingPage } from "@/view-models/ranking-page"

/** The whole edition on a map and, for those who ask for it, as dots on one scale. Filters of the table do not change them. */
export async function rankingCharts({ edition, dimension }: RankingPage, locale: Locale) {
  const params = { year: String(edition.year), ...(dimension && { dimension: String(dimension.id) }) }
  const [t, map, ranking] = await Promise.all([
    getTranslations("rankings"),
    chartSpec("map", params, locale),
    chartSpec("ranking", params, locale),
  ])
  return {
    map: <ChartFigure spec={map} level={2} />,
    ranking: (
      <Disclosure summary={t("asDots")}>
        <ChartPictureLink spec={ranking} />
      </Disclosure>
    ),
  }
}
