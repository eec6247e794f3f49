import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { cache } from "react"
import { chartSpec } from "@/charts/chart-on-page"
import { Mergers } from "@/components/mergers"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import { loadMergersPage } from "@/view-models/mergers-page"
import { pageMetadata } from "../page-metadata"
import { MergerMaps } from "./merger-maps"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

const paths = pathsOf(() => ({ page: "mergers" }))

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale, page] = [await getTranslations("mergers"), await getLocale(), await load()]
  const { formerCount: before, latestYear: year, validFrom, provinces } = page
  const day = validFrom ? formatDay(validFrom, locale) : ""
  const after = provinces.length
  return pageMetadata({
    title: t("title", { after }),
    description: t("description", { day, before, after, year }),
    paths,
  })
}

export default async function MergersOverview() {
  const [page, locale] = [await load(), await getLocale()]
  const { latestYear, release } = page
  const former = await chartSpec("map", { year: String(latestYear) }, locale)
  return (
    <PageShell paths={paths} year={latestYear} latestYear={latestYear} release={release} withFind={false}>
      <Mergers page={page} maps={<MergerMaps page={page} former={former} />} />
    </PageShell>
  )
}

/** Once for the page and its metadata. */
const load = cache(async () => (await loadMergersPage(await getLocale())) ?? notFound())
