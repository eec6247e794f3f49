import { useTranslations } from "next-intl"
import { useRef } from "react"
import { chartFields, ChartForm } from "@/charts/builder/chart-form"
import { type ChartChoices, loadChartChoices } from "@/charts/builder/chart-choices"
import { ChartOutputs } from "@/charts/builder/chart-outputs"
import { ChartPreview, useFollowedChart } from "@/charts/builder/chart-preview"
import { CHARTS } from "@/charts/catalogue"
import { chartSpec, type PageChart } from "@/charts/make-chart"
import { ChartRefusal } from "@/charts/chart-refusal"
import { chartPaths, oEmbedTypes } from "@/charts/chart-paths"
import { type ChartRequest, readChartRequest } from "@/charts/files/read-file-request"
import { ChartKinds } from "@/site/chart-kinds"
import { ChoiceList } from "@/components/links"
import { ErrorPage } from "@/components/error-page"
import { Lead } from "@/components/section"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { useSite } from "@/components/site-context"
import { CHART_KINDS } from "@/domain/chart-kinds"
import { pathOf, pathsOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import { reportCitation } from "@/domain/citation"
import { loadChartSentences } from "@/site/chart-sentences"
import type { PageProps } from "@/site/common-props"
import { dynamicPage } from "@/site/page-props"

// A working tool, not a reading page: React comes with it, and draws the preview with Recharts while the reader chooses.

type Chart = { spec: PageChart; request: ChartRequest; choices: ChartChoices; sentences: readonly string[] }
type Props = PageProps<{ chart: Chart; refusal?: undefined } | { refusal: { sentence: string; path: string } }>

const MESSAGES = ["builder", "charts", "chartFigure", "embed", "data.citeSite", "rankings.map"]

/** An address without choices leads to an example where its chart cannot do without. */
export const getServerSideProps = dynamicPage(async ({ params, query, locale, response }) => {
  const kind = CHART_KINDS.find((each) => each === params.chart)
  const choices = kind && (await loadChartChoices(locale))
  if (!kind || !choices) return null
  if (query.size === 0 && chartFields(kind).needsProvince) {
    const destination = pathOf({ page: "charts", chart: kind, query: CHARTS[kind].examples[0]!.params }, locale)
    return { redirect: { destination, permanent: false } }
  }
  try {
    const request = readChartRequest(kind, new URLSearchParams([...query, ["lang", locale]]))
    const spec = await chartSpec(kind, request.params, locale)
    return { chart: { spec, request, choices, sentences: await loadChartSentences(spec, spec.params) } }
  } catch (error) {
    if (!(error instanceof ChartRefusal)) throw error
    response.statusCode = error.status
    return { refusal: { sentence: error.message, path: pathOf({ page: "charts", chart: kind }, locale) } }
  }
}, MESSAGES)

/** A chart at its own address: to look at, to change, to take away. */
export default function ChartTool(props: Props) {
  const t = useTranslations()
  if (props.refusal) {
    const { sentence, path } = props.refusal
    return (
      <ErrorPage title={t("embed.refused.title")} text={sentence} way={{ href: path, text: t("badRequest.way") }} />
    )
  }
  return <Builder {...props.chart} />
}

function Builder({ spec, request, choices, sentences }: Chart) {
  const t = useTranslations("builder")
  const data = useTranslations("data")
  const { origin } = useSite()
  const form = useRef<HTMLFormElement>(null)
  const { spec: followed, theme, refusal, follow } = useFollowedChart(spec, request.theme)
  // The sentences are the server's; of a chart that followed a choice, its description says the same in short.
  const said = followed === spec ? sentences : [followed.description]
  const [release] = choices.releases
  const citation = (address: string) => {
    const drawn = choices.releases.find(({ id }) => id === spec.release) ?? release
    const day = drawn ? formatDay(drawn.importedAt, spec.locale) : ""
    return `${reportCitation({ year: spec.years.last })[spec.locale]} ${data("citeSite", { id: spec.release, day, address })}`
  }
  const pathsWith = (query: Readonly<Record<string, string>>) =>
    pathsOf(() => ({ page: "charts", chart: spec.kind, query }))
  const forOEmbed = oEmbedTypes(chartPaths(request).page, origin, spec.title)
  return (
    <PageShell
      paths={pathsWith({ ...spec.params, theme: request.theme === "light" ? "" : request.theme })}
      year={spec.years.first === spec.years.last ? spec.years.last : null}
    >
      <PageHead
        title={spec.title}
        description={spec.description}
        paths={pathsWith({ ...spec.params, title: "" })}
        picture={{ chart: spec.kind, params: spec.params }}
        alternates={Object.entries(forOEmbed).map(([type, [{ url, title }]]) => ({ type, href: url, title }))}
      />
      <div className="space-y-3">
        <p>
          <a href={pathOf({ page: "charts" }, spec.locale)}>{t("title")}</a>
        </p>
        <h1>{t(`kind.${spec.kind}.name`)}</h1>
        <Lead>{t(`kind.${spec.kind}.question`)}</Lead>
      </div>
      <ChartKinds current={spec.kind} params={spec.params} />
      <MapYears
        spec={followed}
        choices={choices}
        onYear={(year) => {
          const field = form.current?.elements.namedItem("year")
          if (!form.current || !(field instanceof HTMLSelectElement)) return false
          field.value = String(year)
          void follow(form.current)
          return true
        }}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <ChartPreview spec={followed} refusal={refusal} />
        <ChartForm
          ref={form}
          kind={spec.kind}
          params={spec.params}
          theme={request.theme}
          choices={choices}
          onChoice={follow}
        />
      </div>
      <ChartOutputs
        {...{ citation, origin }}
        spec={followed}
        request={{ ...request, params: followed.params, theme }}
        sentences={said}
      />
    </PageShell>
  )
}

type MapYearsProps = {
  spec: PageChart
  choices: ChartChoices
  /** chooses the year in the form, which the map follows; false where there is no form yet */
  onYear: (year: number) => boolean
}

/** The years of a map as steps: the same choices in another edition that has its measure. */
function MapYears({ spec, choices, onYear }: MapYearsProps) {
  const t = useTranslations("rankings")
  if (spec.kind !== "map" || spec.view === "years") return null
  const measured = choices.dimensions.find(({ id }) => String(id) === spec.params.dimension)?.firstYear ?? 0
  return (
    <ChoiceList
      label={t("map")}
      choices={choices.years
        .filter((year) => year >= measured)
        .map((year) => ({
          label: String(year),
          href: pathOf({ page: "charts", chart: "map", query: { ...spec.params, year: String(year) } }, spec.locale),
          current: year === spec.year,
          onFollow: () => onYear(year),
        }))}
    />
  )
}
