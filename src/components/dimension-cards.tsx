import { useLocale, useTranslations } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { lineRuns } from "@/domain/history-segments"
import { axisAround } from "@/domain/value-axis"
import { pathOf } from "@/i18n/addresses"
import { formatPoints, formatScale } from "@/i18n/format"
import type { HistoryYear } from "@/view-models/province-history"
import type { DimensionResultView, ProvincePage } from "@/view-models/province-page"
import { PlacesArrow, PointsChange, UnusualNote } from "./change-text"
import { DimensionTable } from "./dimension-table"
import { Disclosure, Section } from "./section"
import { GroupNumber } from "./standing"
import { IndicatorTable } from "./indicator-table"
import { MeasureNotes } from "./note"
import { StripMarks } from "./strip-marks"

type DimensionCardsProps = { page: ProvincePage }

/** A card a dimension: where it stands and how it went. It opens to its sub-dimensions, and these to what people were asked. */
export function DimensionCards({ page }: DimensionCardsProps) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { edition, previousYear, dimensions } = page
  const breaks = breaksOf(page)
  return (
    <Section id="dimensions" heading={t("dimensions", { year: edition.year })}>
      <p className="max-w-measure text-sm text-quiet">{t("cardsHelp", { previous: previousYear ?? "none" })}</p>
      <div className="folded print:*:break-inside-avoid grid gap-x-6 md:grid-cols-2 md:gap-y-4 xl:grid-cols-4">
        {dimensions.map((view) => (
          <DimensionCard key={view.dimension.id} view={view} page={page} />
        ))}
      </div>
      <UnusualNote changes={changesOf(page, t("total"), locale)} />
      {previousYear && breaks.length > 0 && (
        <Disclosure summary={t("notes", { year: previousYear })}>
          <MeasureNotes breaks={breaks} />
        </Disclosure>
      )}
    </Section>
  )
}

function DimensionCard({ view, page }: DimensionCardsProps & { view: DimensionResultView }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { dimension, subDimensions } = view
  const { year } = page.edition
  return (
    <details className="border-t border-line open:col-span-full md:border-ink" id={`dimension-${dimension.id}`}>
      <CardSummary view={view} page={page} />
      <DimensionTable view={view} page={page} />
      {subDimensions.map(
        ({ id, name, asked }) =>
          asked && (
            <details key={id}>
              <summary className="ps-9 -indent-4">
                {t("asked", { id, name: name[locale], count: asked.indicators.length, year: asked.year })}
              </summary>
              <IndicatorTable of={asked} caption={t("askedTable", { name: name[locale] })} />
            </details>
          ),
      )}
      <a
        className="inline-flex min-h-11 items-center"
        href={pathOf({ page: "dimension", slug: dimension.slug[locale], year }, locale)}
      >
        {t("everyProvince", { name: dimension.name[locale] })}
      </a>
    </details>
  )
}

/** On phones three lines: name, figures, strip. */
function CardSummary({
  view: { dimension, result, max, field, summary, best },
  page,
}: DimensionCardsProps & { view: DimensionResultView }) {
  const t = useTranslations()
  const locale = useLocale()
  const { history, edition, previousYear } = page
  return (
    <summary className="grid grid-cols-[1fr_auto] content-start gap-x-3 py-1.5 font-normal md:gap-y-1.5 md:py-2">
      <span className="leading-normal font-semibold">
        {dimension.id}. {dimension.short[locale]}
      </span>
      <Sparkline history={history} dimension={dimension.id} year={edition.year} />
      {result ? (
        <>
          <span className="col-span-full flex flex-wrap items-baseline gap-x-2 text-sm">
            <span className="whitespace-nowrap">
              <strong className="text-base font-semibold">{formatPoints(result.points, locale)}</strong>
              <span className="text-quiet">{t("province.outOfMost", { max: formatScale(max, locale) })}</span>
            </span>
            {result.group && (
              <span className="whitespace-nowrap">
                <GroupNumber group={result.group} /> <span className="sr-only">{t(`group.${result.group}`)}</span>
              </span>
            )}
            <span className="whitespace-nowrap">
              {t("province.placeOf", { rank: result.rank, ranked: result.ranked, tied: result.tied ? "yes" : "no" })}
            </span>
            <span className="whitespace-nowrap">
              <PointsChange change={result.change} previousYear={previousYear} /> <PlacesArrow change={result.change} />
            </span>
          </span>
          <span className="col-span-full">
            <StripMarks
              {...axisAround(field)}
              all={field}
              own={result.points}
              mean={summary?.mean ?? null}
              median={null}
              best={best}
              label=""
            />
          </span>
        </>
      ) : (
        <span className="hatched col-span-full text-sm text-quiet">{t("missing.short")}</span>
      )}
    </summary>
  )
}

/** Of everything the page tells a change of, with its number and name. */
function changesOf({ total, dimensions }: ProvincePage, ofTotal: string, locale: Locale) {
  const parts = dimensions.flatMap(({ dimension: { id, name }, result, subDimensions }) => [
    { id, name, result },
    ...subDimensions,
  ])
  return [
    { name: ofTotal, change: total?.change ?? null },
    ...parts.map(({ id, name, result }) => ({ name: `${id}. ${name[locale]}`, change: result?.change ?? null })),
  ]
}

function breaksOf({ dimensions }: ProvincePage) {
  return dimensions.flatMap(({ breaks, subDimensions }) => [...breaks, ...subDimensions.flatMap((part) => part.breaks)])
}

const [WIDTH, HEIGHT, EDGE] = [72, 20, 3]

type SparklineProps = {
  /** latest first, as pages have them */
  history: readonly HistoryYear[]
  dimension: number
  /** the edition whose point is marked */
  year: number
}

/** The points of a dimension over the years, small, without an axis: up or down, cut where the method broke or there is no result. */
function Sparkline({ history, dimension, year }: SparklineProps) {
  const years = history.map((each) => each.year).toSorted((a, b) => a - b)
  const values = new Map(history.flatMap((each) => valueIn(each, dimension)))
  if (values.size < 2) return null
  const [low, high] = [Math.min(...values.values()), Math.max(...values.values())]
  const x = (of: number) => EDGE + (years.indexOf(of) / (years.length - 1)) * (WIDTH - 2 * EDGE)
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE)
  const breaks = history.flatMap((each) => each.breaks)
  const runs = lineRuns(years, (each) => values.has(each), String(dimension), breaks)
  const path = runs.map(
    (run) => `M${run.map((of) => `${Math.round(x(of))} ${Math.round(y(values.get(of)!))}`).join("L")}`,
  )
  const own = values.get(year)
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true" className="flex-none">
      <path d={path.join("")} fill="none" className="stroke-ink" strokeWidth={1.5} strokeLinecap="round" />
      {own !== undefined && <circle cx={Math.round(x(year))} cy={Math.round(y(own))} r={2.5} className="fill-ink" />}
    </svg>
  )
}

function valueIn({ year, dimensions }: HistoryYear, dimension: number): [number, number][] {
  const result = dimensions[dimension]
  return result ? [[year, result.points]] : []
}
