import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { ChartFigure } from "@/charts/chart-figure"
import { chartSpec, type PageChart } from "@/charts/chart-on-page"
import { TilesLink } from "@/charts/map/tiles-link"
import { Disclosure } from "@/components/disclosure"
import { HomeDimensions } from "@/components/home-dimensions"
import { HomeIntroduction } from "@/components/home-introduction"
import { HomeLeaders } from "@/components/home-leaders"
import { MissingList } from "@/components/missing-list"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { loadHomePage, type HomePage } from "@/view-models/home-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ locale }) => {
  const page = await loadHomePage(locale)
  return page && { page, map: await chartSpec("map", { year: String(page.edition.year) }, locale) }
})

type Props = PageProps<{ page: HomePage; map: PageChart }>

export default function Home({ page, map }: Props) {
  const t = useTranslations("home")
  const { edition, years, summary } = page
  const paths = pathsOf(() => ({ page: "home" }))
  const description = t("description", { year: edition.year, ranked: summary.ranked, first: years.at(-1) ?? "" })
  return (
    <PageShell paths={paths} year={edition.year} withFind={false}>
      <PageHead title={t("title")} description={description} paths={paths} />
      <HomeIntroduction
        page={page}
        tiles={<TilesLink map={map} label={t("map")} />}
        map={
          <div id="map" className="print:hidden">
            <Disclosure summary={t("map")} isOpenWide>
              <ChartFigure spec={map} level={2} />
            </Disclosure>
          </div>
        }
      />
      <Disclosure summary={t("leaders")} isOpenWide>
        <HomeLeaders page={page} />
      </Disclosure>
      <HomeDimensions page={page} />
      <MissingList year={edition.year} provinces={page.missing} />
    </PageShell>
  )
}
