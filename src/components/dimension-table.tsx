import { useLocale, useTranslations } from "next-intl"
import { formatPoints, formatScale } from "@/i18n/format"
import type { DimensionResultView, ProvincePage, SubDimensionView } from "@/view-models/province-page"
import { PlacesChange, PointsChange } from "./change-text"
import { GroupChip, ShortGap, ShortRank } from "./standing"
import { TableHead, TableRegion } from "./table"

/** A dimension of a province and its parts: points, group, rank, change, and the distance to what to compare with. */
export function DimensionTable({ view, page }: { view: DimensionResultView; page: ProvincePage }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { dimension, subDimensions } = view
  const name = dimension.name[locale]
  return (
    <TableRegion label={t("dimensionTable", { name })}>
      <table className="row-table text-sm [&_td]:whitespace-nowrap" role="table">
        <TableHead ofRows columns={heads(t, page.previousYear)} />
        <tbody role="rowgroup">
          <MeasureRow view={view} number={String(dimension.id)} name={name} isSum page={page} />
          {subDimensions.map((part) => (
            <MeasureRow key={part.id} view={part} number={part.id} name={part.name[locale]} page={page} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

function heads(t: ReturnType<typeof useTranslations<"province">>, previousYear: number | null): readonly string[] {
  const change = previousYear ? [t("change", { year: previousYear })] : []
  return [t("measure"), t("points"), t("group"), t("rank"), ...change, t("toBest"), t("toMean"), t("toRegion")]
}

type RowProps = {
  view: DimensionResultView | SubDimensionView
  number: string
  name: string
  /** the dimension that the other rows are parts of */
  isSum?: boolean
  page: ProvincePage
}

function MeasureRow({ view, number, name, isSum = false, page }: RowProps) {
  const { result } = view
  return (
    <tr role="row" className={`narrow:py-2 narrow:ps-9 ${isSum ? "font-semibold" : ""}`}>
      <th role="rowheader" scope="row" className="min-w-60 ps-9 -indent-9 narrow:basis-full narrow:ps-0 print:min-w-36">
        <span className="inline-block min-w-9 indent-0">{`${number} `}</span>
        {name}
      </th>
      {result ? <ResultCells view={view} result={result} page={page} /> : <MissingCells page={page} />}
    </tr>
  )
}

type CellsProps = Pick<RowProps, "view" | "page"> & { result: NonNullable<RowProps["view"]["result"]> }

function ResultCells({ view, result, page }: CellsProps) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { previousYear } = page
  const gaps = [
    { from: view.best, label: t("besideBest") },
    { from: view.summary?.mean ?? null, label: t("besideMean") },
    { from: view.regionMean, label: t("besideRegion") },
  ]
  return (
    <>
      <td role="cell">
        {formatPoints(result.points, locale)}
        <span className="font-normal text-quiet">{t("outOfMost", { max: formatScale(view.max, locale) })}</span>
      </td>
      <td role="cell">
        <GroupChip group={result.group} />
      </td>
      <td role="cell" data-label={t("besideRank")}>
        <ShortRank result={result} />
      </td>
      {previousYear && (
        <td role="cell" className="narrow:basis-full" data-label={t("change", { year: previousYear })}>
          <PointsChange change={result.change} previousYear={previousYear} />{" "}
          <span className="text-[0.9375em] wide:block">
            <PlacesChange change={result.change} />
          </span>
        </td>
      )}
      {gaps.map(({ from, label }) => (
        <td key={label} role="cell" data-label={label}>
          <ShortGap points={result.points} from={from} />
        </td>
      ))}
    </>
  )
}

function MissingCells({ page }: { page: ProvincePage }) {
  const t = useTranslations("missing")
  return (
    <td role="cell" className="hatched text-quiet" colSpan={page.previousYear ? 7 : 6}>
      {t("short")}
    </td>
  )
}
