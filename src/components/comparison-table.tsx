import { useLocale } from "next-intl"
import type { ComparedMeasure, ComparisonPage } from "@/view-models/comparison-page"
import { PlacesArrow, PointsChange } from "./change-text"
import { SideBySideResult, SideBySideTable } from "./side-by-side-table"

type Props = { page: ComparisonPage; caption: string; measures: readonly ComparedMeasure[] }

/** Every measure of the provinces, the years as columns within a province. */
export function ComparisonTable({ page, caption, measures }: Props) {
  const locale = useLocale()
  const { provinces, years } = page
  const rows = measures.map(({ measure, number, name, cells }) => ({
    key: measure,
    name: name && `${number} ${name[locale]}`,
    cells: cells.flatMap(({ results }, i) =>
      results.map((result, at) => (
        <SideBySideResult key={at} result={result} missing={number ? null : provinces[i]!.missing[at]} />
      )),
    ),
  }))
  return (
    <SideBySideTable
      label={caption}
      provinces={provinces}
      year={years.at(-1)!}
      heads={years.length > 1 ? years : undefined}
      rows={rows}
    />
  )
}

/** What changed between the two years, on every measure. */
export function ComparedChanges({ page, caption, measures }: Props) {
  const locale = useLocale()
  const { provinces, years } = page
  const rows = measures.map(({ measure, number, name, cells }) => ({
    key: measure,
    name: name && `${number} ${name[locale]}`,
    cells: cells.map(({ change }, i) => (
      <span key={i}>
        <PointsChange change={change} previousYear={years[0]!} isShort /> <PlacesArrow change={change} />
      </span>
    )),
  }))
  return <SideBySideTable label={caption} provinces={provinces} year={years.at(-1)!} rows={rows} />
}
