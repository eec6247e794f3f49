import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { axisAround } from "@/domain/value-axis"
import { GROUPS } from "@/domain/quartile-group"
import { pathOf } from "@/i18n/addresses"
import { factSentences } from "@/i18n/fact-sentences"
import { formatPoints } from "@/i18n/format"
import type { ProvincePage } from "@/view-models/province-page"
import type { ResultView } from "@/view-models/parts"
import { PlacesArrow, PointsChange } from "./change-text"
import { Disclosure, Lead } from "./section"
import { Gap, GroupChip, ShortRank } from "./standing"
import { OldOrNew } from "./province-lineage"
import { PlaceAxis } from "./place-strip"
import { StripKey, StripMarks } from "./strip-marks"

type Page = { page: ProvincePage }

/** The first screen: which province and year, the answer in words, its figures, and where it stands among all and on the map. */
export function ProvinceHeader({ page, map }: Page & { map: ReactNode }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { total } = page
  const [sentence, ...more] = factSentences(page.facts, locale)
  return (
    <div id="overview" className="grid grid-cols-1 gap-x-12 gap-y-3 lg:grid-cols-12">
      <div className="space-y-3 lg:col-span-7">
        <Heading page={page} />
        <Lead>{sentence}</Lead>
        <OldOrNew province={page.province} lineage={page.lineage} />
        {total && <Figures page={page} total={total} />}
        {more.length > 0 && <p className="max-w-measure narrow:hidden">{more.join(" ")}</p>}
      </div>
      <div className="space-y-3 lg:col-span-5">
        {total && <Standing page={page} total={total} />}
        {more.length > 0 && <p className="wide:hidden">{more.join(" ")}</p>}
        <Disclosure summary={t("map")} isOpenWide>
          {map}
        </Disclosure>
      </div>
    </div>
  )
}

/** The name between the editions before and after. */
function Heading({ page: { province, edition, years } }: Page) {
  const t = useTranslations("province")
  const locale = useLocale()
  const at = years.findIndex(({ year }) => year === edition.year)
  const [later, earlier] = [years[at - 1], years[at + 1]]
  const link = (to: typeof later, arrow: [string, string], label: string) =>
    to && (
      <a
        className="inline-flex size-11 items-center justify-center no-underline hover:underline sm:w-auto sm:px-2"
        href={pathOf({ page: "province", slug: to.slug, year: to.year }, locale)}
        aria-label={label}
      >
        {arrow[0]}
        <span className="hidden sm:inline">{to.year}</span>
        {arrow[1]}
      </a>
    )
  return (
    <div className="flex items-baseline gap-x-3">
      <h1 className="max-sm:flex-1">
        {province.name[locale]} <span className="font-normal text-quiet">{edition.year}</span>
      </h1>
      <span className="flex print:hidden">
        {link(earlier, ["\u2190\u00a0", ""], t("yearBefore", { year: earlier?.year ?? "" }))}
        {link(later, ["", "\u00a0\u2192"], t("yearAfter", { year: later?.year ?? "" }))}
      </span>
    </div>
  )
}

/** Points, group, rank with its base, change: in one row where there is room. */
function Figures({ page, total }: Page & { total: ResultView }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { dimensions, previousYear, edition } = page
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line py-2 lg:gap-x-10">
      <p
        id="figure"
        className="text-[2.75rem] sm:text-[3.25rem] leading-none font-semibold tracking-[-0.04em] lg:text-[4.5rem]"
      >
        {formatPoints(total.points, locale)}
        <span className="block pt-1 text-sm leading-[1.6] font-normal tracking-normal text-quiet">
          {t("outOf", { max: dimensions.length * 10 })}
        </span>
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-2 text-sm sm:gap-x-3 leading-normal sm:text-base">
        <dt className="sr-only">{t("group")}</dt>
        <dd className="col-span-full font-semibold">
          <GroupChip group={total.group} />
        </dd>
        <dt className="text-quiet">{t("rank")}</dt>
        <dd>
          <strong className="font-semibold">
            <ShortRank result={total} />
          </strong>
        </dd>
        {previousYear && (
          <>
            <dt className="whitespace-nowrap text-quiet">{t("change", { year: previousYear })}</dt>
            <dd>
              <a href={pathOf({ page: "changes", from: previousYear, to: edition.year, dimension: null }, locale)}>
                <PointsChange change={total.change} previousYear={previousYear} />
              </a>{" "}
              <PlacesArrow change={total.change} />
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}

/** The place among all provinces, and the distance to what one compares with. */
function Standing({ page, total }: Page & { total: ResultView }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { field, summary, best, regionMean, province, interval, spanPoints, edition } = page
  const axis = axisAround(interval ? [...field, interval.low, interval.high] : field)
  const compared = [
    { name: t("best"), value: best },
    { name: t("mean"), value: summary.mean },
    { name: t("median"), value: summary.median },
    { name: t("regionMean", { region: province.region.name[locale] }), value: regionMean },
  ]
  return (
    <section aria-label={t("standing")}>
      <div className="-mx-2 -mb-2">
        <PlaceAxis axis={axis} points={[]} />
      </div>
      <StripMarks
        {...axis}
        all={field}
        own={total.points}
        mean={summary.mean}
        median={summary.median}
        best={best}
        interval={interval}
        span={spanPoints}
        label={t("stripLabel", { year: edition.year })}
      />
      <StripKey
        words={{
          own: province.name[locale],
          ...(interval && { interval: t("strip.interval") }),
          ...(spanPoints && { span: t("strip.span") }),
          tick: t("strip.tick"),
          mean: t("strip.mean"),
          median: t("strip.median"),
          best: t("strip.best"),
        }}
      />
      <p className="text-sm text-quiet">
        {t("pressRank", { rank: total.rank, units: summary.units, ranked: total.ranked })}
      </p>
      <dl className="mt-2 grid grid-cols-[1fr_auto_auto] gap-x-4 text-sm">
        {compared.map(
          ({ name, value }) =>
            value !== null && (
              <div key={name} className="contents">
                <dt className="text-quiet">{name}</dt>
                <dd>{formatPoints(value, locale)}</dd>
                <dd className="text-quiet">
                  <Gap points={total.points} from={value} />
                </dd>
              </div>
            ),
        )}
      </dl>
      <NextGroup page={page} total={total} />
      <Disclosure summary={t("meaning", { points: formatPoints(total.points, locale) })}>
        <Meaning page={page} total={total} />
      </Disclosure>
    </section>
  )
}

/** What the large figure means. */
function Meaning({ page: { edition, dimensions, summary, best }, total }: Page & { total: ResultView }) {
  const t = useTranslations("read")
  const locale = useLocale()
  const { year } = edition
  const ends = { highest: formatPoints(best ?? total.points, locale), median: formatPoints(summary.median, locale) }
  return (
    <p className="text-sm">
      {t("totalOf", { year, count: dimensions.length, ...ends })} {t(total.span ? "spans" : "noSpans", { year })}
    </p>
  )
}

/** How many points are missing to the group above. */
function NextGroup({ page: { summary }, total }: Page & { total: ResultView }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const above = total.group && GROUPS[GROUPS.indexOf(total.group) - 1]
  if (!above || above === "poor" || !summary.cutOffs) return null
  return (
    <p className="text-sm">
      {t("nextGroup", { points: formatPoints(summary.cutOffs[above] - total.points, locale), group: above })}
    </p>
  )
}
