import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatPoints, formatScale } from "@/i18n/format"
import type { DimensionResultView, ProvincePage, SubDimensionView } from "@/view-models/province-page"
import { cellLabels } from "./cell-labels"
import { PlacesChange, PointsChange } from "./change-text"
import { ShortGap } from "./gap-text"
import { GroupChip } from "./group-chip"
import { MeasureNotes } from "./note"
import { ShortRank } from "./rank-text"

/** Every dimension and sub-dimension of a province: points, group, rank, change, and the distance to what to compare with. */
export function DimensionTable({ page }: { page: ProvincePage }) {
  const t = useTranslations("province")
  const { edition, previousYear } = page
  return (
    <section aria-labelledby="dimensions">
      <h2 id="dimensions">{t("dimensions", { year: edition.year })}</h2>
      <p className="max-w-measure text-quiet">{t("dimensionsHelp")}</p>
      <div className="table-region" role="region" aria-label={t("dimensionsTable")} tabIndex={0}>
        <table className="dimensions" role="table" style={cellLabels(labels(t, previousYear))}>
          <thead role="rowgroup">
            <tr role="row">
              {heads(t, previousYear).map((head) => (
                <th key={head} role="columnheader" scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {page.dimensions.map((each) => (
            <DimensionRows key={each.dimension.id} of={each} page={page} />
          ))}
        </table>
      </div>
      {previousYear && <MeasureNotes heading={t("notes", { year: previousYear })} breaks={breaksOf(page)} />}
    </section>
  )
}

/** What stands beside figures on phones, where the columns have no heads. */
function labels(t: ReturnType<typeof useTranslations<"province">>, previousYear: number | null) {
  return {
    rank: t("besideRank"),
    change: t("change", { year: previousYear ?? "" }),
    best: t("besideBest"),
    mean: t("besideMean"),
    region: t("besideRegion"),
  }
}

function heads(t: ReturnType<typeof useTranslations<"province">>, previousYear: number | null): readonly string[] {
  const change = previousYear ? [t("change", { year: previousYear })] : []
  return [t("measure"), t("points"), t("group"), t("rank"), ...change, t("toBest"), t("toMean"), t("toRegion")]
}

function DimensionRows({ of: view, page }: { of: DimensionResultView; page: ProvincePage }) {
  const locale = useLocale()
  const { dimension } = view
  const href = pathOf({ page: "dimension", slug: dimension.slug[locale], year: page.edition.year }, locale)
  return (
    <tbody role="rowgroup">
      <MeasureRow view={view} number={String(dimension.id)} name={dimension.name[locale]} href={href} page={page} />
      {view.subDimensions.map((part) => (
        <MeasureRow key={part.id} view={part} number={part.id} name={part.name[locale]} page={page} />
      ))}
    </tbody>
  )
}

type RowProps = {
  view: DimensionResultView | SubDimensionView
  number: string
  name: string
  /** a dimension's own page; sub-dimensions have none */
  href?: string
  page: ProvincePage
}

function MeasureRow({ view, number, name, href, page }: RowProps) {
  const { result } = view
  return (
    <tr role="row" className={href ? "is-dimension" : undefined}>
      <th role="rowheader" scope="row">
        <span className="measure-number">{`${number} `}</span>
        {href ? <a href={href}>{name}</a> : name}
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
    { beside: "best", from: view.best },
    { beside: "mean", from: view.summary?.mean ?? null },
    { beside: "region", from: view.regionMean },
  ]
  return (
    <>
      <td role="cell" className="points">
        {formatPoints(result.points, locale)}
        <span className="font-normal text-quiet">{t("outOfMost", { max: formatScale(view.max, locale) })}</span>
      </td>
      <td role="cell" className="in-group">
        <GroupChip group={result.group} />
      </td>
      <td role="cell" className="rank">
        <ShortRank result={result} />
      </td>
      {previousYear && (
        <td role="cell" className="change">
          <PointsChange change={result.change} previousYear={previousYear} /> <PlacesChange change={result.change} />
        </td>
      )}
      {gaps.map(({ beside, from }) => (
        <td key={beside} role="cell" className={`gap to-${beside}`}>
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

function breaksOf({ dimensions }: ProvincePage) {
  return dimensions.flatMap(({ breaks, subDimensions }) => [...breaks, ...subDimensions.flatMap((part) => part.breaks)])
}
