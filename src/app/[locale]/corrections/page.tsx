import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { Lead } from "@/components/lead"
import { PageShell } from "@/components/page-shell"
import { pathOf, pathsOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import { loadCorrectionsPage, type CorrectionsPage } from "@/public-api/corrections-page"
import { feedAddress } from "../../corrections-feed"
import { pageMetadata } from "../page-metadata"
import { ReleaseSection } from "./release-section"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

const paths = pathsOf(() => ({ page: "corrections" }))

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = [await getTranslations("corrections"), await getLocale()]
  const feed = { address: feedAddress(locale), title: t("feedTitle") }
  return pageMetadata({ title: t("title"), description: t("description"), paths, feed })
}

export default async function Corrections() {
  const [t, data, locale] = [await getTranslations("corrections"), await getTranslations("data"), await getLocale()]
  const page = await loadCorrectionsPage()
  if (!page) notFound()
  return (
    <PageShell paths={paths} latestYear={page.latestYear ?? undefined} release={page.releases[0]?.release}>
      <div className="space-y-3">
        <h1>{t("heading")}</h1>
        <Lead>{await leadOf(page)}</Lead>
        <p className="max-w-measure">{t("help")}</p>
        <p className="links-in-row">
          <a href="/corrections.csv" download>
            {t("file")}
          </a>
          <a href={feedAddress(locale)}>{t("feed")}</a>
          <a href={pathOf({ page: "data" }, locale)}>{data("link")}</a>
        </p>
      </div>
      {page.releases.map((each) => (
        <ReleaseSection key={each.release.id} told={each} />
      ))}
    </PageShell>
  )
}

/** How much was corrected, and when last; or that nothing was, and since when. */
async function leadOf({ releases, corrected }: CorrectionsPage): Promise<string> {
  const [t, locale] = [await getTranslations("corrections"), await getLocale()]
  const told = releases.find((each) => each.corrected > 0) ?? releases.at(-1)
  const day = told ? formatDay(told.release.importedAt, locale) : ""
  return corrected === 0 ? t("leadNone", { day }) : t("lead", { count: corrected, day })
}
