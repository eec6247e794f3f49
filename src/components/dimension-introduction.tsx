import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatCount, formatList, formatPoints, formatScale } from "@/i18n/format"
import type { DimensionPage } from "@/view-models/dimension-page"
import { ActionLink, ChoiceList } from "./links"
import { Disclosure, Lead } from "./section"
import { FirstEdition } from "./mergers"
import { HistoryBreak } from "./history-table"
import { MapSteps, type Steps } from "./map-steps"
import { MethodNotes } from "./note"
import { ShortRanking } from "./place-strip"
import { TableHead, TableRegion } from "./table"

/** The dimensions that the messages describe in a citizen's words. A new one has its name until it is described. */
const DESCRIBED = [1, 2, 3, 4, 5, 6, 7, 8] as const

export function isDescribed(id: number): id is (typeof DESCRIBED)[number] {
  return DESCRIBED.some((each) => each === id)
}

/** What a dimension measures, who leads and where the others stand; then the ways to other years and dimensions. */
export function DimensionIntroduction({ page }: { page: DimensionPage }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  const { dimension, edition, previousYear, summary, years } = page
  return (
    <>
      <div className="space-y-3">
        <h1>
          {dimension.name[locale]} <span className="font-normal text-quiet">{edition.year}</span>
        </h1>
        {isDescribed(dimension.id) && <Lead>{t(`about.${dimension.id}`)}</Lead>}
        <Answer page={page} />
        <FirstEdition year={edition.year} units={summary.units} previousYear={previousYear} years={years} />
        <MethodNotes breaks={page.breaks} previousYear={previousYear} />
      </div>
      <div>
        <ChoiceList label={t("years")} choices={useYears(page)} />
        <ChoiceList
          label={t("measures")}
          choices={page.dimensions.map(({ id, slug, short }) => ({
            label: `${id} ${short[locale]}`,
            href: pathOf({ page: "dimension", slug: slug[locale], year: edition.year }, locale),
            current: id === dimension.id,
          }))}
        />
      </div>
    </>
  )
}

/** The years of the map: links to the maps of the dimension's other pages. */
export function DimensionMapSteps({ page, label, steps }: { page: DimensionPage; label: string; steps: Steps }) {
  return <MapSteps label={label} choices={useYears(page, "map")} steps={steps} />
}

function useYears({ dimension, edition, years }: DimensionPage, part?: string) {
  const locale = useLocale()
  return years.map((year) => ({
    label: String(year),
    href: pathOf({ page: "dimension", slug: dimension.slug[locale], year, part }, locale),
    current: year === edition.year,
  }))
}

function Answer({ page: { dimension, edition, summary, ends, history } }: { page: DimensionPage }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  const { year, respondents } = edition
  const first = history.find((each) => each.year === year)?.first ?? []
  const print = (points: number) => formatPoints(points, locale)
  return (
    <>
      <p className="max-w-measure">
        {t("lead", {
          year,
          first: formatList(
            first.map(({ name }) => name[locale]),
            locale,
          ),
          highest: print(ends.highest.result.points),
          lowest: print(ends.lowest.result.points),
          mean: print(summary.mean),
          median: print(summary.median),
        })}
      </p>
      <p className="max-w-measure text-quiet">
        {t("base", {
          ranked: summary.ranked,
          units: summary.units,
          min: formatScale(dimension.min, locale),
          max: formatScale(dimension.max, locale),
        })}{" "}
        {t("asked", { year, respondents: respondents ? formatCount(respondents, locale) : "none" })}
      </p>
    </>
  )
}

/** The first and the last on a dimension, and the ways to everybody. */
export function DimensionLeaders({ page }: { page: DimensionPage }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  const { edition, previousYear, years, highest, lowest } = page
  const { year } = edition
  const shared = { year, among: { axis: page.axis, points: page.points, mean: page.summary.mean } }
  const slug = page.dimension.slug[locale]
  return (
    <div>
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
        <ShortRanking {...shared} heading={t("highest")} rows={highest} show="points" />
        <ShortRanking {...shared} heading={t("lowest")} rows={lowest} show="points" />
      </div>
      <p className="flex flex-wrap gap-x-5">
        <ActionLink href={pathOf({ page: "rankings", year, dimension: slug }, locale)}>
          {t("wholeRanking", { year })}
        </ActionLink>
        {previousYear && years.includes(previousYear) && (
          <ActionLink href={pathOf({ page: "changes", from: previousYear, to: year, dimension: slug }, locale)}>
            {t("changes", { from: previousYear, to: year })}
          </ActionLink>
        )}
      </p>
    </div>
  )
}

type Year = DimensionPage["history"][number]

const COLUMNS = ["year", "mean", "median", "first", "least", "ranked"] as const

/** A dimension in every edition, latest first, with the changes of method between them. */
export function DimensionHistory({ page }: { page: DimensionPage }) {
  const t = useTranslations("dimension")
  return (
    <Disclosure
      summary={
        <h2 id="history" className="inline">
          {t("history")}
        </h2>
      }
    >
      <p className="max-w-measure text-quiet">{t("historyHelp")}</p>
      <TableRegion label={t("historyTable")}>
        <table className="text-sm whitespace-nowrap print:whitespace-normal [&_:is(th,td)]:pe-3">
          <TableHead columns={COLUMNS.map((column) => t(column))} />
          <tbody>
            {page.history.map((year, position) => (
              <YearRows key={year.year} of={year} isOldest={position === page.history.length - 1} page={page} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Disclosure>
  )
}

function YearRows({ of, isOldest, page }: { of: Year; isOldest: boolean; page: DimensionPage }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  const { year, summary, first, highest, lowest, breaks } = of
  const isShown = year === page.edition.year
  const href = pathOf({ page: "dimension", slug: page.dimension.slug[locale], year }, locale)
  const names = formatList(
    first.map(({ name }) => name[locale]),
    locale,
  )
  return (
    <>
      <tr className={isShown ? "bg-wash font-semibold" : undefined}>
        <th scope="row">{isShown ? year : <a href={href}>{year}</a>}</th>
        <td className="font-semibold">{formatPoints(summary.mean, locale)}</td>
        <td>{formatPoints(summary.median, locale)}</td>
        <td>
          {names} <span className="text-quiet">{formatPoints(highest, locale)}</span>
        </td>
        <td>{formatPoints(lowest, locale)}</td>
        <td>{t("rankedOf", { ranked: summary.ranked, units: summary.units })}</td>
      </tr>
      {!isOldest && <HistoryBreak year={year} breaks={breaks} columns={COLUMNS.length} />}
    </>
  )
}
