import type { PageConfig } from "next"
import type { PageChart } from "@/charts/make-chart"
import { NewProvincePage } from "@/site/new-provinces"
import { pathsOf } from "@/i18n/addresses"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { loadNewProvinceCharts } from "@/site/load-province-charts"
import { loadNewProvincePage, type NewProvincePage as Page } from "@/view-models/new-province-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ params: { province: slug = "" }, locale }) => {
  const page = await loadNewProvincePage({ slug })
  return page && { page, charts: await loadNewProvinceCharts(page, locale), slug }
})

type Props = PageProps<{ page: Page; charts: { trend: PageChart; map: PageChart }; slug: string }>

export default function NewProvinceOfMergers({ page, charts, slug }: Props) {
  return <NewProvincePage page={page} charts={charts} paths={pathsOf(() => ({ page: "mergers", slug }))} />
}
