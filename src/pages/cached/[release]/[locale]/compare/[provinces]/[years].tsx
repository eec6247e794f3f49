import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { ChartFigure } from "@/charts/chart-figure"
import { chartSpec, type PageChart } from "@/charts/make-chart"
import { isOverYears } from "@/charts/chart-spec"
import { Comparison } from "@/components/comparison"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { type ComparisonChoice, readComparison } from "@/i18n/comparison"
import { formatList } from "@/i18n/format"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { type ComparisonPage, loadComparisonPage } from "@/view-models/comparison-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ params: { provinces = "", years = "" }, locale }) => {
  const choice = readComparison(provinces, years)
  const page = await loadComparisonPage(choice)
  if (!page) return null
  const province = page.provinces.map(({ slug }) => slug).join(",")
  const to = String(page.choices.years[0]) // names the provinces of this boundary set, not older ones of the same names
  return { page, choice, trend: province ? await chartSpec("trend", { province, to }, locale) : null }
})

type Props = PageProps<{ page: ComparisonPage; choice: ComparisonChoice; trend: PageChart | null }>

export default function ComparisonOfProvinces({ page, choice, trend }: Props) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const isChosen = page.provinces.length > 0
  const names = formatList(
    page.provinces.map(({ name }) => name[locale]),
    locale,
  )
  const values = { names, years: formatList(page.years.map(String), locale) }
  const paths = pathsOf(() => ({ page: "compare", ...choice }))
  return (
    <PageShell paths={paths} year={page.years.length === 1 ? page.years[0] : null}>
      <PageHead
        title={isChosen ? t("title", values) : t("heading")}
        description={isChosen ? t("description", values) : t("invitation")}
        paths={paths}
        isIndexed={!isChosen} // half a billion comparisons are one page to a search engine
      />
      <Comparison page={page} trend={trend && isOverYears(trend) && <ChartFigure spec={trend} level={2} />} />
    </PageShell>
  )
}
