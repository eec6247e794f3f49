import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale } from "next-intl/server"
import { cache } from "react"
import { NewProvince } from "@/components/new-province"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { loadNewProvincePage, type NewProvincePage } from "@/view-models/new-province-page"
import { newProvinceCharts } from "./new-province-charts"
import { newProvinceMetadata } from "./new-province-metadata"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/mergers/[province]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return newProvinceMetadata(await load((await params).province))
}

export default async function NewProvinceOfMergers({ params }: Props) {
  const { province: slug } = await params
  const [page, locale] = [await load(slug), await getLocale()]
  const { latestYear, release } = page
  return (
    <PageShell
      paths={pathsOf(() => ({ page: "mergers", slug }))}
      year={latestYear}
      latestYear={latestYear}
      release={release}
    >
      <NewProvince page={page} charts={await newProvinceCharts(page, locale)} />
    </PageShell>
  )
}

/** Once for the page and its metadata. */
const load = cache(
  async (slug: string): Promise<NewProvincePage> => (await loadNewProvincePage({ slug })) ?? notFound(),
)
