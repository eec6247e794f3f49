import { useLocale, useTranslations } from "next-intl"
import type { RankingSort } from "@/domain/ranking-filter"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { RankingPage } from "@/view-models/ranking-page"
import { PlacesChange, PointsChange } from "./change-text"
import { GroupChip } from "./group-chip"
import { Lead } from "./lead"
import { RankText, ShortSpan } from "./rank-text"

type Row = RankingPage["rows"][number]
type Columns = { change: boolean; span: boolean }

/** Every province of a ranking. Rows of a table on wide screens, entries of two lines on phones. */
export function RankingTable({ page, caption }: { page: RankingPage; caption: string }) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  if (page.rows.length === 0) return <NoRows page={page} />
  const shown = columnsOf(page)
  const print = distinctPoints(
    page.rows.map(({ result }) => result.points),
    locale,
  )
  return (
    <table className="row-table sticky-head" role="table">
      <caption className="pb-2 text-quiet">{caption}</caption>
      <RankingHead page={page} shown={shown} />
      <tbody role="rowgroup">
        {page.rows.map((row) => (
          <RankingRow key={row.province.code} row={row} page={page} shown={shown} points={print(row.result.points)} />
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
      <a href={pathOf({ page: "rankings", year: edition.year, dimension: slug }, locale)}>{t("clear")}</a>
    </Lead>
  )
}

/** Columns that the edition cannot fill are left out: the page says why. */
function columnsOf({ previousYear, breaks, hasSpans }: RankingPage): Columns {
  return {
    change: previousYear !== null && breaks.every(({ kind }) => kind !== "break"),
    span: hasSpans,
  }
}

function RankingHead({ page, shown }: { page: RankingPage; shown: Columns }) {
  const t = useTranslations("rankings")
  const { summary, previousYear } = page
  return (
    <thead role="rowgroup" className="narrow:block">
      <tr
        role="row"
        className="narrow:relative narrow:flex narrow:gap-x-5 narrow:overflow-x-auto narrow:border-b narrow:border-ink narrow:whitespace-nowrap"
      >
        <SortHead page={page} sort="rank" order="ascending">
          {t("rank")} <span className="font-normal text-quiet">{t("rankOf", { ranked: summary.ranked })}</span>
        </SortHead>
        <SortHead page={page} sort="name" order="ascending">
          {t("province")}
        </SortHead>
        <th role="columnheader" scope="col" className="align-middle narrow:hidden">
          {t("points")}
        </th>
        <th role="columnheader" scope="col" className="align-middle narrow:hidden">
          {t("group")}
        </th>
        {shown.change && (
          <SortHead page={page} sort="change" order="descending">
            {t("change", { year: previousYear ?? "" })}
          </SortHead>
        )}
        {shown.span && (
          <th role="columnheader" scope="col" className="align-middle narrow:hidden">
            {t("span")}
          </th>
        )}
        <SortHead page={page} sort="code" order="ascending" className="narrow:hidden">
          {t("code")}
        </SortHead>
      </tr>
    </thead>
  )
}

type SortHeadProps = {
  page: RankingPage
  sort: RankingSort
  order: "ascending" | "descending"
  className?: string
  children: React.ReactNode
}

/** A column's name as a link that sorts by it. */
function SortHead({ page, sort, order, className = "", children }: SortHeadProps) {
  const locale = useLocale()
  const { edition, dimension, filter } = page
  const slug = dimension?.slug[locale] ?? null
  const href = pathOf({ page: "rankings", year: edition.year, dimension: slug, filter: { ...filter, sort } }, locale)
  const isSorted = filter.sort === sort
  return (
    <th
      role="columnheader"
      scope="col"
      className={`align-middle narrow:border-0 narrow:p-0 ${className}`}
      aria-sort={isSorted ? order : undefined}
    >
      <a
        className={`inline-flex min-h-11 items-center gap-[0.35em] ${isSorted ? "font-semibold text-ink no-underline" : ""}`}
        href={href}
      >
        {children}
        {isSorted && <span aria-hidden="true"> {order === "ascending" ? "\u2191" : "\u2193"}</span>}
      </a>
    </th>
  )
}

type RowProps = { row: Row; page: RankingPage; shown: Columns; points: string }

function RankingRow({ row: { province, result }, page, shown, points }: RowProps) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  const { edition, previousYear } = page
  return (
    <tr role="row" className="narrow:ps-11">
      <td role="cell" className="narrow:-ms-11 narrow:w-7">
        <span aria-hidden="true">{result.rank}</span>
        <span className="sr-only">
          <RankText result={result} />
        </span>
        {result.tied && (
          <span className="font-normal text-quiet" aria-hidden="true">
            {" "}
            {t("tie")}
          </span>
        )}
      </td>
      <th role="rowheader" scope="row" className="narrow:flex-[1_0_calc(100%-7rem)]">
        <a
          className="font-semibold not-hover:decoration-transparent narrow:flex narrow:min-h-11 narrow:items-center"
          href={pathOf({ page: "province", slug: province.slug, year: edition.year }, locale)}
        >
          {province.name[locale]}
        </a>
      </th>
      <td role="cell" className="font-semibold narrow:text-lg">
        {points}
      </td>
      <td role="cell">
        <GroupChip group={result.group} />
      </td>
      {shown.change && (
        <td role="cell">
          <PointsChange change={result.change} previousYear={previousYear} />{" "}
          <span className="text-[0.9375em]">
            <PlacesChange change={result.change} />
          </span>
        </td>
      )}
      {shown.span && (
        <td
          role="cell"
          className="text-[0.9375em] text-quiet narrow:basis-full"
          data-label={result.span ? t("besideSpan") : undefined}
        >
          <ShortSpan span={result.span} />
        </td>
      )}
      <td role="cell" className="text-[0.9375em] text-quiet narrow:hidden">
        {province.code}
      </td>
    </tr>
  )
}
