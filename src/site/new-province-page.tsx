import { useLocale, useTranslations } from "next-intl"
import { ChartFigure, ChartPictureLink } from "@/charts/chart-figure"
import type { PageChart } from "@/charts/make-chart"
import type { Bilingual } from "@/domain/bilingual"
import { pathsOf } from "@/i18n/addresses"
import { formatDay, formatList } from "@/i18n/format"
import type { NewProvincePage as Page } from "@/view-models/new-province-page"
import { NewProvince } from "@/components/new-province"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"

type Props = { page: Page; charts: { trend: PageChart; map: PageChart }; paths: Bilingual }

/** A new province at either of its addresses; the one below the mergers is the canonical one. */
export function NewProvincePage({ page, charts, paths }: Props) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { province, lineage, predecessors, latestYear: year } = page
  const former = predecessors.map((each) => each.province.name[locale])
  const name = province.name[locale]
  const description = t("pageDescription", {
    name,
    day: lineage.validFrom ? formatDay(lineage.validFrom, locale) : "",
    names: formatList(former, locale),
    year,
    count: former.length,
  })
  const title = t("pageTitle", { name })
  const slugs = predecessors.map((each) => each.province.slug).join()
  return (
    <PageShell paths={paths} year={year}>
      <PageHead
        title={title}
        description={description}
        paths={pathsOf(() => ({ page: "mergers", slug: province.slug }))}
        picture={{ chart: "ranking", params: { province: slugs, year: String(year), title } }}
      />
      <NewProvince
        page={page}
        charts={{ trend: <ChartFigure spec={charts.trend} level={2} />, map: <ChartPictureLink spec={charts.map} /> }}
      />
    </PageShell>
  )
}
