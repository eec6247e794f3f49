import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { Lead } from "@/components/lead"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { formatCount, formatDay } from "@/i18n/format"
import { loadDataPage } from "@/public-api/data-page"
import { pageMetadata } from "../page-metadata"
import { ApiExamples } from "./api-examples"
import { Downloads } from "./downloads"
import { ReleaseList } from "./release-list"
import { TermsAndCitation } from "./terms-and-citation"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

const paths = pathsOf(() => ({ page: "data" }))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("data")
  return pageMetadata({ title: t("title"), description: t("description"), paths })
}

export default async function Data() {
  const [t, locale] = [await getTranslations("data"), await getLocale()]
  const page = await loadDataPage(process.env.SITE_URL || "http://localhost:3000")
  if (!page) notFound()
  const { release, editions } = page
  const day = formatDay(release.importedAt, locale)
  return (
    <PageShell paths={paths} latestYear={editions[0]?.year} release={release}>
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
