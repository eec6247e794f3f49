import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { ComparedCell, ComparedMeasure, ComparisonPage } from "@/view-models/comparison-page"
import { PlacesChange, PointsChange } from "./change-text"
import { GroupChip } from "./group-chip"
import { MissingReason } from "./missing-list"
import { ShortRank } from "./rank-text"

type Props = { page: ComparisonPage; caption: string; measures: readonly ComparedMeasure[] }

/** A column for each province, a row for each measure, a line for each year. */
export function ComparisonTable({ page, caption, measures }: Props) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const year = page.years.at(-1)!
  return (
    <div className="table-region" role="region" aria-label={caption} tabIndex={0}>
      <table className="side-by-side comparison">
        <thead>
          <tr>
            <th scope="col">{t("measure")}</th>
            {page.provinces.map(({ slug, name }) => (
              <th key={slug} scope="col">
                <a href={pathOf({ page: "province", slug, year }, locale)}>{name[locale]}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((each) => (
            <MeasureRow key={each.measure} of={each} page={page} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MeasureRow({ of: { number, name, cells }, page }: { of: ComparedMeasure; page: ComparisonPage }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  return (
    <tr className={number ? undefined : "bg-wash font-semibold"}>
      <th scope="row">{name ? `${number} ${name[locale]}` : t("total")}</th>
      {cells.map((cell, i) => (
        <td key={page.provinces[i]!.slug}>
          {page.years.map((year, at) => (
            <YearLine
              key={year}
              cell={cell}
              at={at}
              page={page}
              missing={number ? null : page.provinces[i]!.missing[at]}
            />
          ))}
          {cell.change && (
            <p className="compared-change">
              <PointsChange change={cell.change} previousYear={cell.change.from} />{" "}
              <PlacesChange change={cell.change} />
            </p>
          )}
        </td>
      ))}
    </tr>
  )
}

type LineProps = {
  cell: ComparedCell
  /** which of the years */
  at: number
  page: ComparisonPage
  missing: ComparisonPage["provinces"][number]["missing"][number] | undefined
}

/** Points and group before the rank. Where two years stand below each other, each is named. */
function YearLine({ cell, at, page: { years }, missing }: LineProps) {
  const t = useTranslations("missing")
  const locale = useLocale()
  const result = cell.results[at]
  const year = years.length > 1 && <span className="quiet">{years[at]}: </span>
  if (!result)
    return (
      <p>
        {year}
        {missing ? <MissingReason missing={missing} /> : t("short")}
      </p>
    )
  return (
    <p>
      {year}
      <span className="points">{formatPoints(result.points, locale)}</span> <GroupChip group={result.group} />{" "}
      <span className="quiet">
        <ShortRank result={result} />
      </span>
    </p>
  )
}
