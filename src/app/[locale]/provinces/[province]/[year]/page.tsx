import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { cache } from "react"
import { MeasuredProvince } from "@/components/measured-province"
import { NewProvince } from "@/components/new-province"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { factSentences } from "@/i18n/fact-sentences"
import { NOT_CHOSEN } from "@/i18n/ranking-view"
import { loadProvincePage, type ProvinceAnswer } from "@/view-models/province-page"
import { newProvinceCharts } from "../../../mergers/[province]/new-province-charts"
import { newProvinceMetadata } from "../../../mergers/[province]/new-province-metadata"
import { pageMetadata } from "../../../page-metadata"
import { provinceCharts } from "./province-charts"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/provinces/[province]/[year]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { province: slug, year } = await params
  const answer = await load(slug, year)
  if (answer.kind === "unmeasured") return newProvinceMetadata(answer.page)
  const [t, locale] = [await getTranslations(), await getLocale()]
  const name = answer.page.province.name[locale]
  const [sentence] = factSentences(answer.page.facts, locale)
  return pageMetadata({
    title: t("province.title", { name, year: answer.page.edition.year }),
    description: t("province.description", { answer: sentence }),
    paths: pathsIn(slug, year),
    picture: {
      chart: "ranking",
      params: { province: answer.page.province.slug, year: String(answer.page.edition.year) },
    },
  })
}

export default async function Province({ params }: Props) {
  const { province: slug, year } = await params
  const answer = await load(slug, year)
  const paths = pathsIn(slug, year)
  if (answer.kind === "unmeasured") {
    const { latestYear, release } = answer.page
    return (
      <PageShell paths={paths} year={latestYear} latestYear={latestYear} release={release}>
        <NewProvince page={answer.page} charts={await newProvinceCharts(answer.page, await getLocale())} />
      </PageShell>
    )
  }
  const { edition, latestYear, release } = answer.page
  const charts = await provinceCharts(answer.page, await getLocale())
  return (
    <PageShell paths={paths} year={edition.year} latestYear={latestYear} release={release}>
      <MeasuredProvince page={answer.page} charts={charts} />
    </PageShell>
  )
}

/** Once for the page and its metadata. */
const load = cache(
  async (slug: string, year: string): Promise<ProvinceAnswer> =>
    (await loadProvincePage({ slug, year: chosenYear(year) })) ?? notFound(),
)

function chosenYear(year: string): number | null {
  return year === NOT_CHOSEN ? null : Number(year)
}

function pathsIn(slug: string, year: string) {
  return pathsOf(() => ({ page: "province", slug, year: chosenYear(year) }))
}
