import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { ChartFigure } from "@/charts/chart-figure"
import { chartSpec, type PageChart } from "@/charts/chart-on-page"
import { ChartPictureLink } from "@/charts/chart-picture-link"
import { isOverYears } from "@/charts/chart-spec"
import { ChoiceList } from "@/components/choice-list"
import { HomeGroups } from "@/components/home-groups"
import { HomeIntroduction } from "@/components/home-introduction"
import { HomeLeaders } from "@/components/home-leaders"
import { MissingList } from "@/components/missing-list"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { pathOf, pathsOf } from "@/i18n/addresses"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { loadHomePage, type HomePage } from "@/view-models/home-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ locale }) => {
  const page = await loadHomePage(locale)
  if (!page) return null
  const [map, spread] = await Promise.all([
    chartSpec("map", { year: String(page.edition.year) }, locale),
    chartSpec("spread", {}, locale),
  ])
  return { page, map, spread }
})

type Props = PageProps<{ page: HomePage; map: PageChart; spread: PageChart }>

export default function Home({ page, map, spread }: Props) {
  const t = useTranslations("home")
  const locale = useLocale()
  const { edition, years, summary } = page
  const paths = pathsOf(() => ({ page: "home" }))
  const description = t("description", { year: edition.year, ranked: summary.ranked, first: years.at(-1) ?? "" })
  return (
    <PageShell paths={paths} year={edition.year} withFind={false}>
      <PageHead title={t("title")} description={description} paths={paths} />
      <HomeIntroduction page={page} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 xl:grid-cols-[minmax(0,1fr)_19rem] print:block">
        <ChartFigure spec={map} level={2} />
        <div className="space-y-3 xl:col-start-2 xl:row-[1/3]">
          <HomeLeaders page={page} />
        </div>
        {isOverYears(spread) && <ChartPictureLink spec={spread} />}
      </div>
      <HomeGroups page={page} />
      <MissingList year={edition.year} provinces={page.missing} />
      <div>
        <ChoiceList
          label={t("dimensions")}
          choices={page.dimensions.map(({ id, slug, short }) => ({
            label: `${id} ${short[locale]}`,
            href: pathOf({ page: "dimension", slug: slug[locale], year: null }, locale),
            current: false,
          }))}
        />
        <ChoiceList
          label={t("years")}
          choices={years.slice(1).map((year) => ({
            label: String(year),
            href: pathOf({ page: "rankings", year, dimension: null }, locale),
            current: false,
          }))}
        />
      </div>
    </PageShell>
  )
}
