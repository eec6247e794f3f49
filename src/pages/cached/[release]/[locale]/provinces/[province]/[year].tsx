import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { ChartFigure } from "@/charts/chart-figure"
import type { PageChart } from "@/charts/make-chart"
import { bordersOf } from "@/charts/geometry/map-geometry"
import { MeasuredProvince } from "@/components/measured-province"
import { NewProvincePage } from "@/site/new-provinces"
import { ProvinceMap, ProvinceScorecard } from "@/site/province-charts"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import type { Locale } from "@/domain/bilingual"
import { pathsOf } from "@/i18n/addresses"
import { factSentences } from "@/i18n/fact-sentences"
import { NOT_CHOSEN } from "@/i18n/ranking-view"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { loadNewProvinceCharts, loadProvinceCharts } from "@/site/load-province-charts"
import { loadClearest } from "@/view-models/diagnosis"
import { loadNearby } from "@/view-models/nearby"
import { loadProvincePage } from "@/view-models/province-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

async function load(slug: string, year: number | null, locale: Locale) {
  const answer = await loadProvincePage({ slug, year })
  if (!answer) return null
  if (answer.kind === "unmeasured") return { ...answer, charts: await loadNewProvinceCharts(answer.page, locale) }
  const { province, edition } = answer.page
  const unit = { ...province, boundarySet: edition.boundarySet }
  const [charts, nearby, clearest] = await Promise.all([
    loadProvinceCharts(answer.page, locale),
    loadNearby(unit, edition.year, bordersOf(unit.boundarySet, province.code)),
    loadClearest(unit, edition.year),
  ])
  return { ...answer, charts, nearby, clearest }
}

export const getStaticProps = cachedPage(async ({ params: { province = "", year = "" }, locale }) => {
  const chosen = year === NOT_CHOSEN ? null : Number(year)
  const answer = await load(province, chosen, locale)
  return answer && { answer, slug: province, chosen }
})

type Props = PageProps<{ answer: NonNullable<Awaited<ReturnType<typeof load>>>; slug: string; chosen: number | null }>

/** A province in an edition; one that no edition has measured yet shows what it was made of. */
export default function Province({ answer, slug, chosen }: Props) {
  const t = useTranslations("province")
  const locale = useLocale()
  const paths = pathsOf(() => ({ page: "province", slug, year: chosen }))
  if (answer.kind === "unmeasured") return <NewProvincePage page={answer.page} charts={answer.charts} paths={paths} />
  const { province, edition, facts } = answer.page
  const { scorecard, trend } = answer.charts
  const [sentence] = factSentences(facts, locale)
  return (
    <PageShell paths={paths} year={edition.year}>
      <PageHead
        title={t("title", { name: province.name[locale], year: edition.year })}
        description={t("description", { answer: sentence })}
        paths={paths}
        picture={{ chart: "ranking", params: { province: province.slug, year: String(edition.year) } }}
      />
      <MeasuredProvince
        page={answer.page}
        nearby={answer.nearby}
        clearest={answer.clearest}
        charts={{
          map: <ProvinceMap page={answer.page} nearby={answer.nearby} />,
          scorecard: <ProvinceScorecard page={answer.page} spec={scorecard} />,
          trend: figure(trend),
        }}
      />
    </PageShell>
  )
}

function figure(spec: PageChart | null) {
  return spec && <ChartFigure spec={spec} level={3} />
}
