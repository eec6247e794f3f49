import type { PageConfig } from "next"
import { useTranslations } from "next-intl"
import { FindAnswer } from "@/components/find-answer"
import { FindForm } from "@/components/find-form"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { pathOf, pathsOf } from "@/i18n/addresses"
import type { PageProps } from "@/site/common-props"
import { dynamicPage } from "@/site/page-props"
import { loadFindPage, type FindPage } from "@/view-models/find-page"

export const config: PageConfig = { unstable_runtimeJS: false }

/** A name that only one province has leads to its page. */
export const getServerSideProps = dynamicPage(async ({ query, locale }) => {
  const page = await loadFindPage(query.get("q")?.trim() ?? "")
  const [slug, ...others] = new Set(page.found.map(({ province }) => province.slug))
  if (slug === undefined || others.length > 0) return { page }
  return { redirect: { destination: pathOf({ page: "province", slug, year: null }, locale), permanent: false } }
})

export default function Find({ page }: PageProps<{ page: FindPage }>) {
  const t = useTranslations("find")
  const { query } = page
  return (
    <PageShell paths={pathsOf(() => ({ page: "find", query }))} withFind={false}>
      <PageHead
        title={query ? t("titleFor", { query }) : t("title")}
        description={t("description")}
        paths={pathsOf(() => ({ page: "find" }))}
        isIndexed={!query}
      />
      <div className="space-y-3">
        <h1>{t("title")}</h1>
      </div>
      <FindForm id="find" query={query} large />
      <FindAnswer page={page} />
    </PageShell>
  )
}
