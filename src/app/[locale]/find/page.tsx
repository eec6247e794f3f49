import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { FindAnswer } from "@/components/find-answer"
import { FindForm } from "@/components/find-form"
import { PageShell } from "@/components/page-shell"
import { pathOf, pathsOf } from "@/i18n/addresses"
import { loadFindPage } from "@/view-models/find-page"
import { pageMetadata } from "../page-metadata"

/** Readers may ask anything: answers are not kept. */
export const dynamic = "force-dynamic"

type Props = PageProps<"/[locale]/find">

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, query] = [await getTranslations("find"), await queryOf(searchParams)]
  return {
    ...(await pageMetadata({
      title: query ? t("titleFor", { query }) : t("title"),
      description: t("description"),
      paths: pathsOf(() => ({ page: "find" })),
    })),
    robots: query ? { index: false } : undefined,
  }
}

export default async function Find({ searchParams }: Props) {
  const [t, locale, query] = [await getTranslations("find"), await getLocale(), await queryOf(searchParams)]
  const page = await loadFindPage(query)
  const slugs = new Set(page.found.map(({ province }) => province.slug))
  const [slug] = slugs
  if (slug && slugs.size === 1) redirect(pathOf({ page: "province", slug, year: null }, locale))

  return (
    <PageShell paths={pathsOf(() => ({ page: "find", query }))} withFind={false}>
      <div className="space-y-3">
        <h1>{t("title")}</h1>
      </div>
      <FindForm id="find" query={query} large />
      <FindAnswer page={page} />
    </PageShell>
  )
}

/** src/proxy.ts lets through one "q" at most. */
async function queryOf(searchParams: Props["searchParams"]): Promise<string> {
  const { q } = await searchParams
  return typeof q === "string" ? q.trim() : ""
}
