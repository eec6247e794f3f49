import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { ChartForm } from "@/charts/builder/chart-form"
import { ChartOutputs } from "@/charts/builder/chart-outputs"
import { ChartFigure } from "@/charts/chart-figure"
import { chartPaths } from "@/charts/embed/chart-paths"
import { oEmbedTypes } from "@/charts/embed/oembed-types"
import { Lead } from "@/components/lead"
import { PageShell } from "@/components/page-shell"
import { pathOf, pathsOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import { reportCitation } from "@/public-api/files/citation"
import { pageMetadata } from "../../page-metadata"
import { ChartKinds } from "../chart-kinds"
import { pageOrigin } from "../page-origin"
import { chartSentences } from "@/app/chart-sentences"
import { loadChartPage, type ChartPage } from "./load-chart-page"

/** Readers may ask for anything: answers are not kept, what they are made of is. */
export const dynamic = "force-dynamic"

type Props = PageProps<"/[locale]/charts/[chart]">

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await load(props)
  const metadata = await pageMetadata({
    title: page.spec.title,
    description: page.spec.description,
    paths: pathsIn(page, { ...page.spec.params, title: "" }),
    picture: { chart: page.spec.kind, params: page.spec.params },
  })
  const types = oEmbedTypes(chartPaths(page.request).page, await pageOrigin(), page.spec.title)
  return { ...metadata, alternates: { ...metadata.alternates, types } }
}

/** A chart at its own address: to look at, to change, to take away. */
export default async function Chart(props: Props) {
  const page = await load(props)
  const { spec, request, choices } = page
  const [t, data] = [await getTranslations("builder"), await getTranslations("data")]
  const [release] = choices.releases
  const citation = (address: string) => {
    const drawn = choices.releases.find(({ id }) => id === spec.release) ?? release
    const day = drawn ? formatDay(drawn.importedAt, spec.locale) : ""
    return `${reportCitation({ year: spec.years.last })[spec.locale]} ${data("citeSite", { id: spec.release, day, address })}`
  }
  return (
    <PageShell
      paths={pathsIn(page, { ...spec.params, theme: request.theme === "light" ? "" : request.theme })}
      year={spec.years.first === spec.years.last ? spec.years.last : null}
      latestYear={choices.years[0]}
      release={release}
    >
      <div className="space-y-3">
        <p>
          <a href={pathOf({ page: "charts" }, spec.locale)}>{t("title")}</a>
        </p>
        <h1>{t(`kind.${spec.kind}.name`)}</h1>
        <Lead>{t(`kind.${spec.kind}.question`)}</Lead>
      </div>
      <ChartKinds current={spec.kind} params={spec.params} />
      <div className="chart-builder">
        <ChartFigure spec={spec} level={2} withTools={false} />
        <ChartForm kind={spec.kind} params={spec.params} theme={request.theme} choices={choices} />
      </div>
      <ChartOutputs
        {...{ spec, request, citation }}
        origin={await pageOrigin()}
        sentences={await chartSentences(spec, spec.params)}
      />
    </PageShell>
  )
}

/** An address without choices leads to an example where its chart cannot do without. */
async function load({ params, searchParams }: Props): Promise<ChartPage> {
  const [{ chart }, query, locale] = [await params, await searchParams, await getLocale()]
  const page = await loadChartPage(chart, query, locale)
  if (page === null) notFound()
  if ("example" in page) redirect(pathOf({ page: "charts", chart, query: page.example }, locale))
  return page
}

function pathsIn({ spec }: ChartPage, query: Readonly<Record<string, string>>) {
  return pathsOf(() => ({ page: "charts", chart: spec.kind, query }))
}
