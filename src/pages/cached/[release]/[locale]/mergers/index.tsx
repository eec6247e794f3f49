import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { chartSpec, type PageChart } from "@/charts/make-chart"
import { MergerMaps } from "@/site/new-provinces"
import { Mergers } from "@/components/mergers"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { loadMergersPage, type MergersPage } from "@/view-models/mergers-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ locale }) => {
  const page = await loadMergersPage(locale)
  return page && { page, former: await chartSpec("map", { year: String(page.latestYear) }, locale) }
})

export default function MergersOverview({ page, former }: PageProps<{ page: MergersPage; former: PageChart }>) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { formerCount: before, latestYear: year, validFrom, provinces } = page
  const [day, after] = [validFrom ? formatDay(validFrom, locale) : "", provinces.length]
  const paths = pathsOf(() => ({ page: "mergers" }))
  return (
    <PageShell paths={paths} year={year} withFind={false}>
      <PageHead
        title={t("title", { after })}
        description={t("description", { day, before, after, year })}
        paths={paths}
      />
      <Mergers page={page} maps={<MergerMaps page={page} former={former} />} />
    </PageShell>
  )
}
