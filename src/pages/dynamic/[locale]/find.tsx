import type { PageConfig } from "next"
import { useTranslations } from "next-intl"
import { FindAnswers, FindForm } from "@/components/find"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { findAnswers } from "@/domain/find-answers"
import type { Found } from "@/domain/find-list"
import { pathsOf } from "@/i18n/addresses"
import type { PageProps } from "@/site/common-props"
import { findListOf } from "@/site/find-list"
import { dynamicPage } from "@/site/page-props"
import { servedRelease } from "@/site/served-release"

export const config: PageConfig = { unstable_runtimeJS: false }

/** Longer than any name with a year and a dimension beside it. */
const LONGEST_QUERY = 80

const NOTHING: Found = { answers: [], isSure: false, isNear: false }

/** What names one page only leads there. */
export const getServerSideProps = dynamicPage(async ({ query: search, locale }) => {
  const query = search.get("q")?.trim() ?? ""
  const served = servedRelease()
  const found = served ? findAnswers(query.slice(0, LONGEST_QUERY), findListOf(served, locale)) : NOTHING
  const [first] = found.answers
  if (found.isSure && first) return { redirect: { destination: first.path, permanent: false } }
  return { query, found }
})

export default function Find({ query, found }: PageProps<{ query: string; found: Found }>) {
  const t = useTranslations("find")
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
      <FindAnswers query={query} found={found} />
    </PageShell>
  )
}
