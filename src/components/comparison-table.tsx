import { useLocale, useTranslations } from "next-intl"
import { formatPoints } from "@/i18n/format"
import type { ComparedCell, ComparedMeasure, ComparisonPage } from "@/view-models/comparison-page"
import { PlacesChange, PointsChange } from "./change-text"
import { MissingReason } from "./missing-list"
import { SideBySideResult, SideBySideRow, SideBySideTable } from "./side-by-side-table"

type Props = { page: ComparisonPage; caption: string; measures: readonly ComparedMeasure[] }

/** A column for each province, a row for each measure, a line for each year. */
export function ComparisonTable({ page, caption, measures }: Props) {
  return (
    <SideBySideTable label={caption} provinces={page.provinces} year={page.years.at(-1)!}>
      {measures.map((each) => (
        <MeasureRow key={each.measure} of={each} page={page} />
      ))}
    </SideBySideTable>
  )
}

function MeasureRow({ of: { number, name, cells }, page }: { of: ComparedMeasure; page: ComparisonPage }) {
  const locale = useLocale()
  return (
    <SideBySideRow name={name && `${number} ${name[locale]}`}>
      {cells.map((cell, i) => (
        <td key={page.provinces[i]!.slug} className="space-y-1">
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
            <p>
              <PointsChange change={cell.change} previousYear={cell.change.from} />{" "}
              <PlacesChange change={cell.change} />
            </p>
          )}
        </td>
      ))}
    </SideBySideRow>
  )
}

type LineProps = {
  cell: ComparedCell
  /** which of the years */
  at: number
  page: ComparisonPage
  missing: ComparisonPage["provinces"][number]["missing"][number] | undefined
}

/** Where two years stand below each other, each is named. */
function YearLine({ cell, at, page: { years }, missing }: LineProps) {
  const t = useTranslations("missing")
  const locale = useLocale()
  const result = cell.results[at]
  return (
    <p>
      {years.length > 1 && <span className="text-quiet">{years[at]}: </span>}
      {result ? (
        <SideBySideResult result={result} points={formatPoints(result.points, locale)} />
      ) : missing ? (
        <MissingReason missing={missing} />
      ) : (
        t("short")
      )}
    </p>
  )
}
