import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { directionOf } from "@/domain/points"
import { pathOf } from "@/i18n/addresses"
import { formatCount, formatDifference, formatPoints, formatSigned } from "@/i18n/format"
import type { HomePage } from "@/view-models/home-page"
import { ActionLink } from "./links"
import { UnusualProvinces } from "./change-text"
import { isDescribed } from "./dimension-introduction"
import { Disclosure, Section } from "./section"
import { FindForm } from "./find"
import { FirstEdition } from "./mergers"
import { MapSteps } from "./map-steps"
import { ShortRanking } from "./place-strip"

type Props = { page: HomePage; tiles: ReactNode; map: ReactNode; steps: { data: string; script: string } }

/** The question and the way to one's own province, what happened in the latest edition, and beside it the map. */
export function HomeIntroduction({ page, tiles, map, steps }: Props) {
  const t = useTranslations("home")
  const locale = useLocale()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 xl:grid-cols-[minmax(0,1fr)_37rem] print:block">
      <div className="space-y-5">
        <h1>{t("heading")}</h1>
        <FindForm id="find" large />
        <div className="flex items-start gap-x-4">
          <News page={page} />
          {tiles}
        </div>
        <About page={page} />
      </div>
      <div>
        <MapSteps
          steps={steps}
          label={t("years")}
          choices={page.years.map((year) => ({
            label: String(year),
            href: pathOf({ page: "rankings", year, dimension: null, part: "map" }, locale),
            current: year === page.edition.year,
          }))}
        />
        {map}
      </div>
    </div>
  )
}

/** What happened, in three sentences: who stands where, how all moved, who moved most. */
function News({ page: { edition, previousYear, ends, rises, falls, gains } }: { page: HomePage }) {
  const t = useTranslations("home")
  const locale = useLocale()
  const named = (end: (typeof ends)["highest"]) => ({
    name: end.province.name[locale],
    points: formatPoints(end.result.points, locale),
  })
  const [highest, lowest] = [named(ends.highest), named(ends.lowest)]
  const moved = (row: (typeof rises)[number]) =>
    `${row.province.name[locale]} (${formatSigned(row.result.change!.points!, locale)}${row.result.change?.unusual ? " ⚠" : ""})`
  return (
    <section aria-labelledby="news" className="max-w-measure min-w-0 flex-1 space-y-2">
      <h2 id="news">{t("news", { year: edition.year })}</h2>
      <p>
        {t("newsEnds", { highest: highest.name, most: highest.points, lowest: lowest.name, least: lowest.points })}{" "}
        {gains &&
          t("newsGains", {
            previous: previousYear ?? "",
            risen: gains.risen,
            fallen: gains.fallen,
            compared: gains.compared,
            direction: directionOf(gains.mean),
            mean: formatDifference(gains.mean, locale),
          })}{" "}
        {rises[0] && falls[0] && t("newsMovers", { rise: moved(rises[0]), fall: moved(falls[0]) })}
      </p>
      <UnusualProvinces rows={[...rises, ...falls]} />
    </section>
  )
}

/** What PAPI is, how to read a total: its parts, its range, and what the averages are not. */
function About({ page }: { page: HomePage }) {
  const t = useTranslations()
  const locale = useLocale()
  const { edition, summary, dimensions, ends } = page
  const { year, respondents } = edition
  const { ranked, units } = summary
  const print = (points: number) => formatPoints(points, locale)
  return (
    <>
      <p className="max-w-measure text-quiet">
        {t("home.lead", { year, ranked, units, respondents: respondents ? formatCount(respondents, locale) : "none" })}
      </p>
      <Disclosure summary={t("read.heading")}>
        <p>
          {t("read.total", {
            year,
            count: dimensions.length,
            highest: print(ends.highest.result.points),
            lowest: print(ends.lowest.result.points),
          })}
        </p>
        <p>{t("read.means", { mean: print(summary.mean), median: print(summary.median) })}</p>
        <p>{t("home.groupsHelp")}</p>
      </Disclosure>
    </>
  )
}

/** The first and the last, and who moved most where years can be compared. */
export function HomeLeaders({ page }: { page: HomePage }) {
  const t = useTranslations("home")
  const locale = useLocale()
  const { edition, previousYear, highest, lowest, rises, falls, axis, points, summary } = page
  const { year } = edition
  const shared = { year, among: { axis, points, mean: summary.mean } }
  const before = previousYear ?? ""
  return (
    <div className="space-y-4">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <ShortRanking {...shared} heading={t("highest")} rows={highest} show="points" />
        <ShortRanking {...shared} heading={t("lowest")} rows={lowest} show="points" />
        {rises.length > 0 && (
          <ShortRanking {...shared} heading={t("rises", { year: before })} rows={rises} show="change" />
        )}
        {falls.length > 0 && (
          <ShortRanking {...shared} heading={t("falls", { year: before })} rows={falls} show="change" />
        )}
      </div>
      <FirstEdition year={year} units={summary.units} previousYear={previousYear} years={page.years} />
      {previousYear && rises.length + falls.length === 0 && <p>{t("notCompared", { year, previous: previousYear })}</p>}
      <p className="flex flex-wrap gap-x-5">
        <ActionLink href={pathOf({ page: "rankings", year, dimension: null }, locale)}>
          {t("wholeRanking", { year })}
        </ActionLink>
        {rises.length + falls.length > 0 && previousYear && (
          <ActionLink href={pathOf({ page: "changes", from: previousYear, to: year, dimension: null }, locale)}>
            {t("everyChange", { year: previousYear })}
          </ActionLink>
        )}
        <ActionLink href={pathOf({ page: "compare" }, locale)}>{t("compare")}</ActionLink>
      </p>
    </div>
  )
}

/** What the total adds up: each dimension by its name and, where there is room, in a citizen's words. */
export function HomeDimensions({ page: { dimensions, edition } }: { page: HomePage }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Section id="dimensions" heading={t("home.dimensions", { count: dimensions.length })}>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {dimensions.map(({ id, slug, name, short }) => (
          <li key={id} className="border-t border-line pb-1 sm:pb-4">
            <a
              className="inline-flex min-h-11 items-center font-semibold"
              href={pathOf({ page: "dimension", slug: slug[locale], year: edition.year }, locale)}
            >
              {id} {short[locale]}
            </a>
            <p className="text-sm text-quiet max-sm:hidden">
              {isDescribed(id) ? t(`dimension.about.${id}`) : name[locale]}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
