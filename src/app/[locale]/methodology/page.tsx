import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { Lead } from "@/components/lead"
import { Methodology } from "@/components/methodology"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { loadMethodologyPage } from "@/view-models/methodology-page"
import { pageMetadata } from "../page-metadata"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

const paths = pathsOf(() => ({ page: "methodology" }))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("methodology")
  return pageMetadata({ title: t("title"), description: t("description"), paths })
}

export default async function MethodologyRoute() {
  const [t, page] = [await getTranslations("methodology"), await loadMethodologyPage()]
  if (!page) notFound()
  return (
    <PageShell paths={paths} latestYear={page.latest.year} release={page.release}>
      <div className="space-y-3">
        <h1>{t("title")}</h1>
        <Lead>{t("lead")}</Lead>
      </div>
      <Methodology page={page} />
    </PageShell>
  )
}
