import type { PageConfig } from "next"
import { useTranslations } from "next-intl"
import { Methodology } from "@/components/methodology"
import { Lead } from "@/components/section"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { loadMethodologyPage, type MethodologyPage } from "@/view-models/methodology-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async () => {
  const page = await loadMethodologyPage()
  return page && { page }
})

export default function HowToRead({ page }: PageProps<{ page: MethodologyPage }>) {
  const t = useTranslations("methodology")
  const paths = pathsOf(() => ({ page: "methodology" }))
  return (
    <PageShell paths={paths}>
      <PageHead title={t("title")} description={t("description")} paths={paths} />
      <div className="space-y-3">
        <h1>{t("title")}</h1>
        <Lead>{t("lead")}</Lead>
      </div>
      <Methodology page={page} />
    </PageShell>
  )
}
