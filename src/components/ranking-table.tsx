import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { RankedRow, RankingPage } from "@/view-models/ranking-page"
import { PlacesArrow, PointsChange } from "./change-text"
import { GroupNumber, RankText, ShortSpan } from "./standing"
import { Lead } from "./section"
import { meanOf, PlaceAxis, placeOf } from "./place-strip"
import { STICKY_HEAD } from "./table"

/** Every province of a ranking with its mark on one axis. Rows of a table on wide screens, of two lines on phones. */
export function RankingTable({ page, caption }: { page: RankingPage; caption: ReactNode }) {
  const locale = useLocale()
  if (page.rows.length === 0) return <NoRows page={page} />
  const withChange = hasChanges(page)
  const print = distinctPoints(
    page.rows.map(({ result }) => result.points),
    locale,
  )
  return (
    <table className={`narrow:block ${STICKY_HEAD}`} role="table" style={meanOf(page.axis, page.summary.mean)}>
      <caption className="pt-1 text-sm text-quiet narrow:block">{caption}</caption>
      <RankingHead page={page} withChange={withChange} />
      <tbody role="rowgroup" className="narrow:block">
        {page.rows.map((row) => (
          <RankingRow
            key={row.province.code}
            row={row}
            page={page}
            withChange={withChange}
            points={print(row.result.points)}
          />
        ))}
      </tbody>
    </table>
  )
}

/** A filter may leave nobody: said in words, with the way back. */
function NoRows({ page: { edition, dimension } }: { page: RankingPage }) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  const slug = dimension?.slug[locale] ?? null
  return (
    <Lead>
      {t("emptyFilter")}{" "}
      <a href={pathOf({ page: "rankings", year: edition.year, dimension: slug, part: "table" }, locale)}>
        {t("clear")}
      </a>
    </Lead>
  )
}

/** A column that the edition cannot fill is left out: the page says why. */
function hasChanges({ previousYear, breaks }: RankingPage): boolean {
  return previousYear !== null && breaks.every(({ kind }) => kind !== "break")
}

/** Two lines on phones: rank, name, points, group and change; below them the mark. */
const LINES =
  "narrow:grid narrow:grid-cols-[2.25rem_minmax(0,1fr)_auto_1.75rem_3.5rem] narrow:items-center narrow:gap-x-2"

function RankingHead({ page, withChange }: { page: RankingPage; withChange: boolean }) {
  const t = useTranslations("rankings")
  const { filter, previousYear, axis, points } = page
  const sorted = (sort: typeof filter.sort) =>
    filter.sort === sort ? (sort === "change" ? "descending" : "ascending") : undefined
  const head = { role: "columnheader", scope: "col" } as const
  return (
    <thead role="rowgroup" className="narrow:sticky narrow:top-0 narrow:z-2 narrow:block narrow:bg-paper">
      <tr role="row" className={`narrow:border-b narrow:border-ink ${LINES}`}>
        <th {...head} className="narrow:sr-only" aria-sort={sorted("rank")}>
          {t("rank")}
        </th>
        <th {...head} className="narrow:sr-only" aria-sort={sorted("name")}>
          {t("province")}
        </th>
        {/* The axis's last figure reaches into the next head. */}
        <th {...head} className="w-1/2 p-0 pt-1 lg:z-2! narrow:col-[2/5] narrow:w-auto narrow:border-0">
          <span className="sr-only">{t("place")}</span>
          <PlaceAxis axis={axis} points={points} />
        </th>
        <th {...head} className="wide:ps-4 narrow:sr-only">
          {t("points")}
        </th>
        <th {...head} className="narrow:sr-only">
          {t("group")}
        </th>
        {withChange && (
          <th {...head} className="pe-0 narrow:border-0 narrow:p-0 narrow:leading-tight" aria-sort={sorted("change")}>
            {t("change", { year: previousYear ?? "" })}
          </th>
        )}
      </tr>
    </thead>
  )
}

type RowProps = { row: RankedRow; page: RankingPage; withChange: boolean; points: string }

function RankingRow({ row: { province, result, interval }, page, withChange, points }: RowProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { edition, previousYear, axis, filter } = page
  return (
    <tr
      id={province.slug}
      data-code={province.code}
      role="row"
      className={`scroll-mt-14 target:bg-wash target:shadow-[inset_4px_0_var(--color-ink)] wide:*:py-[0.3rem] narrow:border-b narrow:border-line narrow:py-1 narrow:*:border-0 narrow:*:p-0 ${LINES}`}
    >
      <td role="cell" className="ps-1.5! whitespace-nowrap narrow:row-start-1">
        <span aria-hidden="true">
          {result.rank}
          {result.tied && "="}
        </span>
        <span className="sr-only">
          <RankText result={result} />
        </span>
        {result.span && (
          <span className="text-sm text-quiet narrow:sr-only">
            {" "}
            <span className="sr-only">{t("rankings.span")} </span>
            <ShortSpan span={result.span} />
          </span>
        )}
      </td>
      <th
        role="rowheader"
        scope="row"
        className="narrow:relative narrow:z-1 narrow:col-start-2 narrow:row-[1/3] wide:whitespace-nowrap"
      >
        <a
          className="font-semibold narrow:flex narrow:min-h-11"
          href={pathOf({ page: "province", slug: province.slug, year: edition.year }, locale)}
        >
          {province.name[locale]}
        </a>
        {filter.sort === "code" && <span className="text-sm text-quiet"> {province.code}</span>}
      </th>
      <td
        role="cell"
        className="place narrow:col-[2/5] narrow:row-start-2 narrow:h-5"
        style={placeOf({ axis, interval, ...result })}
      />
      <td role="cell" className="font-semibold wide:ps-4 narrow:col-start-3 narrow:row-start-1">
        {points}
      </td>
      <td role="cell" className="whitespace-nowrap narrow:col-start-4 narrow:row-start-1">
        {result.group && (
          <>
            <GroupNumber group={result.group} /> <span className="narrow:sr-only">{t(`group.${result.group}`)}</span>
          </>
        )}
      </td>
      {withChange && (
        <td
          role="cell"
          className="pe-0 text-sm whitespace-nowrap narrow:col-start-5 narrow:row-[1/3] narrow:leading-tight narrow:whitespace-normal"
        >
          <PointsChange change={result.change} previousYear={previousYear} isShort />{" "}
          <span className="narrow:block">
            <PlacesArrow change={result.change} />
          </span>
        </td>
      )}
    </tr>
  )
}
