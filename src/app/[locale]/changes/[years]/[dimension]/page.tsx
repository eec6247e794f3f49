import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { cache } from "react"
import { chartSpec } from "@/charts/chart-on-page"
import { ChartPictureLink } from "@/charts/chart-picture-link"
import { ChangedPartsTable } from "@/components/changed-parts-table"
import { ChangedProvincesTable } from "@/components/changed-provinces-table"
import { ChangesChoices } from "@/components/changes-choices"
import { ChangesIntroduction } from "@/components/changes-introduction"
import { ChangesMissing } from "@/components/missing-list"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { NOT_CHOSEN } from "@/i18n/ranking-view"
import { loadChangesPage, type ChangesPage } from "@/view-models/changes-page"
import { pageMetadata } from "../../../page-metadata"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/changes/[years]/[dimension]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { years, dimension } = await params
  const page = await load(years, dimension)
  const t = await getTranslations("changes")
  const { gains } = page
  const description = t("description", {
    ...yearsOf(page),
    compared: gains?.compared ?? 0,
    risen: gains?.risen ?? 0,
    fallen: gains?.fallen ?? 0,
  })
  const shown = { year: String(page.later.year), ...(page.dimension && { dimension: String(page.dimension.id) }) }
  return pageMetadata({
    title: await titleOf(page),
    description,
    paths: pathsIn(page),
    picture: { chart: "ranking", params: shown },
  })
}

export default async function Changes({ params }: Props) {
  const { years, dimension } = await params
  const page = await load(years, dimension)
  const { later, release } = page
  const spread = await spreadOf(page)
  return (
    <PageShell paths={pathsIn(page)} year={later.year} latestYear={page.latestYear} release={release}>
      <ChangesIntroduction page={page} heading={await titleOf(page)} />
      <ChangesChoices page={page} />
      {spread && <ChartPictureLink spec={spread} />}
      <ChangedPartsTable page={page} />
      <ChangedProvincesTable page={page} />
      <ChangesMissing page={page} />
    </PageShell>
  )
}

/** Once for the page and its metadata. */
const load = cache(async (years: string, dimension: string): Promise<ChangesPage> => {
  const [from, to] = years.split("-").map(Number)
  const chosen = from && to ? { from, to } : null
  const dimensionSlug = dimension === NOT_CHOSEN ? null : dimension
  return (await loadChangesPage({ years: chosen, dimensionSlug, locale: await getLocale() })) ?? notFound()
})

/** How many of those who rose and who fell most are drawn among all. */
const DRAWN = 2

/** All provinces from one edition to the other, those who changed most by name; none where nobody's change is computed. */
async function spreadOf({ earlier, later, dimension, rows }: ChangesPage) {
  if (rows.length === 0) return null
  const most = [...new Set([...rows.slice(0, DRAWN), ...rows.slice(-DRAWN)].map(({ province }) => province.slug))]
  const params = { from: String(earlier.year), to: String(later.year), province: most.join(",") }
  return chartSpec("spread", dimension ? { ...params, dimension: String(dimension.id) } : params, await getLocale())
}

async function titleOf(page: ChangesPage): Promise<string> {
  const [t, locale] = [await getTranslations("changes"), await getLocale()]
  const { dimension } = page
  return dimension ? t("titleDimension", { name: dimension.name[locale], ...yearsOf(page) }) : t("title", yearsOf(page))
}

function yearsOf({ earlier, later }: ChangesPage) {
  return { from: earlier.year, to: later.year }
}

function pathsIn(page: ChangesPage) {
  const { dimension } = page
  return pathsOf((locale) => ({ page: "changes", ...yearsOf(page), dimension: dimension?.slug[locale] ?? null }))
}
