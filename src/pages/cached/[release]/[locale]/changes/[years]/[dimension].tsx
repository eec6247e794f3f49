import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { ChangedPartsTable, ChangedProvincesTable } from "@/components/changes-tables"
import { ChangesChoices, ChangesIntroduction, ChangesPicture } from "@/components/changes-introduction"
import { ChangesMissing } from "@/components/missing-list"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { pathsOf } from "@/i18n/addresses"
import { NOT_CHOSEN } from "@/i18n/ranking-view"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { loadChangesPage, type ChangesPage } from "@/view-models/changes-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ params: { years = "", dimension }, locale }) => {
  const [from, to] = years.split("-").map(Number)
  const dimensionSlug = dimension === NOT_CHOSEN ? null : dimension!
  const page = await loadChangesPage({ years: from && to ? { from, to } : null, dimensionSlug, locale })
  if (!page) return null
  return { page }
})

type Props = PageProps<{ page: ChangesPage }>

export default function Changes({ page }: Props) {
  const t = useTranslations("changes")
  const locale = useLocale()
  const { earlier, later, dimension, gains } = page
  const years = { from: earlier.year, to: later.year }
  const title = dimension ? t("titleDimension", { name: dimension.name[locale], ...years }) : t("title", years)
  const { compared = 0, risen = 0, fallen = 0 } = gains ?? {}
  const shown = { year: String(later.year), ...(dimension && { dimension: String(dimension.id) }) }
  const paths = pathsOf((each) => ({ page: "changes", ...years, dimension: dimension?.slug[each] ?? null }))
  return (
    <PageShell paths={paths} year={later.year}>
      <PageHead
        title={title}
        description={t("description", { ...years, compared, risen, fallen })}
        paths={paths}
        picture={{ chart: "ranking", params: shown }}
      />
      <ChangesIntroduction page={page} heading={title} />
      <ChangesPicture page={page} />
      <ChangesChoices page={page} />
      <ChangedPartsTable page={page} />
      <ChangedProvincesTable page={page} />
      <ChangesMissing page={page} />
    </PageShell>
  )
}
