import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { ApiExamples } from "@/components/api-reference"
import { Downloads, ReleaseList, TermsAndCitation } from "@/components/data-page"
import { Lead } from "@/components/section"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { formatCount, formatDay } from "@/i18n/format"
import { loadDataPage, type DataPage } from "@/public-api/data-page"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ site }) => {
  const page = await loadDataPage(site.origin)
  return page && { page, unfinished: page.downloads.some(({ bytes }) => bytes === null) }
})

export default function OpenData({ page }: PageProps<{ page: DataPage }>) {
  const t = useTranslations("data")
  const locale = useLocale()
  const { release, editions } = page
  const day = formatDay(release.importedAt, locale)
  const paths = pathsOf(() => ({ page: "data" }))
  return (
    <PageShell paths={paths}>
      <PageHead title={t("title")} description={t("description")} paths={paths} />
      <div className="space-y-3">
        <h1>{t("heading")}</h1>
        <Lead>{t("lead", { rows: formatCount(release.rows, locale), id: release.id, day })}</Lead>
      </div>
      <Downloads files={page.downloads} />
      <ApiExamples editions={editions} />
      <TermsAndCitation release={release} editions={editions} />
      <ReleaseList releases={page.releases} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(page.dataset).replaceAll("<", "\\u003c") }}
      />
    </PageShell>
  )
}
