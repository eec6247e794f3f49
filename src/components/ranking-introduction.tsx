import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { Group } from "@/domain/quartile-group"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { GroupCutView, SummaryView } from "@/view-models/parts"
import type { RankingPage } from "@/view-models/ranking-page"
import { GroupNumber } from "./standing"
import { Lead } from "./section"
import { FirstEdition } from "./mergers"
import { MethodNotes } from "./note"
import { OwnProvince } from "./ranking-choices"

type Props = { page: RankingPage; heading: string; tiles: ReactNode }

/** Who leads, who is last, and the way to one's own province; on phones beside the country in tiles. */
export function RankingIntroduction({ page, heading, tiles }: Props) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  const { edition, previousYear, summary, ends } = page
  const { highest, lowest } = ends
  return (
    <div className="space-y-3">
      <div className="flex items-start gap-x-4">
        <div className="min-w-0 flex-1 space-y-3">
          <h1>{heading}</h1>
          <Lead>
            {t("lead", {
              highest: highest.province.name[locale],
              most: formatPoints(highest.result.points, locale),
              lowest: lowest.province.name[locale],
              least: formatPoints(lowest.result.points, locale),
              mean: formatPoints(summary.mean, locale),
            })}
          </Lead>
          <p className="text-quiet">{t("base", { ranked: summary.ranked, units: summary.units })}</p>
        </div>
        {tiles}
      </div>
      <OwnProvince page={page} />
      <FirstEdition year={edition.year} units={summary.units} previousYear={previousYear} years={page.years} />
      <MethodNotes breaks={page.breaks} previousYear={previousYear} />
    </div>
  )
}

/** Ranks counted in other ways stand beside a plan, here that of the leading province: its table has all. */
const OTHERWISE = { sensitivity: "on" }

/** How to read the figures, and where to read on. */
export function RankingReading({ page }: { page: RankingPage }) {
  const t = useTranslations()
  const locale = useLocale()
  const { edition, previousYear, dimension, dimensions, summary, ends } = page
  const { year } = edition
  const slug = dimension?.slug[locale] ?? null
  const figures = {
    highest: formatPoints(ends.highest.result.points, locale),
    lowest: formatPoints(ends.lowest.result.points, locale),
  }
  const means = { mean: formatPoints(summary.mean, locale), median: formatPoints(summary.median, locale) }
  return (
    <>
      <p>
        {dimension
          ? t("read.dimension", { year, ...figures })
          : t("read.total", { year, count: dimensions.length, ...figures })}
      </p>
      <p>{t("read.means", means)}</p>
      {!dimension && <p>{t(page.hasSpans ? "read.spans" : "read.noSpans", { year })}</p>}
      <ul className="flex flex-wrap gap-x-5 *:inline-flex *:min-h-11 *:items-center">
        <li>
          <a href={pathOf({ page: "methodology" }, locale)}>{t("methodology.link")}</a>
        </li>
        {!dimension && (
          <li>
            <a
              href={`${pathOf({ page: "plan", slug: ends.highest.province.slug, year, query: OTHERWISE }, locale)}#sensitivity`}
            >
              {t("plan.sensitivityOffer")}
            </a>
          </li>
        )}
        {slug && (
          <li>
            <a href={pathOf({ page: "dimension", slug, year }, locale)}>{t("rankings.about")}</a>
          </li>
        )}
        {previousYear && (!dimension || dimension.firstYear <= previousYear) && (
          <li>
            <a href={pathOf({ page: "changes", from: previousYear, to: year, dimension: slug }, locale)}>
              {t("rankings.changes", { year: previousYear })}
            </a>
          </li>
        )}
      </ul>
    </>
  )
}

/** Over how many provinces the groups are cut, where that is not plain: others than those with a result, or nothing confirms it. */
export function GroupCutNote({ summary, cut }: { summary: SummaryView; cut: GroupCutView }) {
  const t = useTranslations("group")
  const { counted, ranked, units } = summary
  if (!summary.cutOffs || ranked === units || (cut.confirmed && counted === ranked)) return null
  const key = cut.confirmed ? "counted" : cut.inferred ? "countedInferred" : "countedUnconfirmed"
  return <p className="max-w-measure text-sm text-quiet">{t(key, { counted, ranked })}</p>
}

/** How the entry of a group is laid out: the number before name, least points and size. */
export const GROUP_ENTRY =
  "grid grid-cols-[auto_1fr] content-start items-baseline gap-x-2.5 border-t-3 border-line py-2.5"

/** A group's number, name, least points and size. */
export function GroupEntry({ group, summary, size }: { group: Group; summary: SummaryView; size: number }) {
  const t = useTranslations("group")
  const locale = useLocale()
  const { cutOffs } = summary
  return (
    <>
      <GroupNumber group={group} />
      <span className="font-semibold group-hover:underline">{t(group)}</span>
      {cutOffs && (
        <span className="col-start-2 text-sm font-normal text-quiet">
          {group === "poor"
            ? t("below", { points: formatPoints(cutOffs.lowAverage, locale) })
            : t("from", { points: formatPoints(cutOffs[group], locale) })}
        </span>
      )}
      <span className="col-start-2 text-sm font-normal text-quiet max-md:hidden">{t("size", { count: size })}</span>
    </>
  )
}
