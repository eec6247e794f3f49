import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { CorrectionRelease } from "@/components/corrections"
import { Lead } from "@/components/section"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { correctionsFeedPath, pathOf, pathsOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import { loadCorrectionsPage, type CorrectionsPage } from "@/public-api/corrections-page"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async () => {
  const page = await loadCorrectionsPage()
  return page && { page }
})

export default function Corrections({ page }: PageProps<{ page: CorrectionsPage }>) {
  const t = useTranslations("corrections")
  const data = useTranslations("data")
  const locale = useLocale()
  const paths = pathsOf(() => ({ page: "corrections" }))
  const feed = { type: "application/atom+xml", href: correctionsFeedPath(locale), title: t("feedTitle") }
  return (
    <PageShell paths={paths}>
      <PageHead title={t("title")} description={t("description")} paths={paths} alternates={[feed]} />
      <div className="space-y-3">
        <h1>{t("heading")}</h1>
        <Lead>
          <Corrected page={page} />
        </Lead>
        <p className="max-w-measure">{t("help")}</p>
        <p className="flex flex-wrap gap-x-5">
          <a href="/corrections.csv" download>
            {t("file")}
          </a>
          <a href={feed.href}>{t("feed")}</a>
          <a href={pathOf({ page: "data" }, locale)}>{data("link")}</a>
        </p>
      </div>
      {page.releases.map((each) => (
        <CorrectionRelease key={each.release.id} told={each} />
      ))}
    </PageShell>
  )
}

/** How much was corrected, and when last; or that nothing was, and since when. */
function Corrected({ page: { releases, corrected } }: { page: CorrectionsPage }) {
  const t = useTranslations("corrections")
  const locale = useLocale()
  const told = releases.find((each) => each.corrected > 0) ?? releases.at(-1)
  const day = told ? formatDay(told.release.importedAt, locale) : ""
  return corrected === 0 ? t("leadNone", { day }) : t("lead", { count: corrected, day })
}
