import { useLocale, useTranslations } from "next-intl"
import type { CSSProperties, ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints, formatPoints } from "@/i18n/format"
import type { NewProvincePage } from "@/view-models/new-province-page"
import type { MissingView, ProvinceView, ResultView } from "@/view-models/parts"
import { GroupNumber, RankText } from "./standing"
import { MissingReason } from "./missing-list"
import { TableRegion } from "./table"

type Row = {
  key: string
  /** null: the total, which stands out */
  name: string | null
  /** of each province in turn, one for each of the heads */
  cells: readonly ReactNode[]
}

type Props = {
  label: string
  provinces: readonly ProvinceView[]
  /** the edition that the provinces' links lead to */
  year: number
  /** what stands under each province, such as two years; none: one column without a head */
  heads?: readonly ReactNode[]
  rows: readonly Row[]
}

/** On phones the name of a measure has a line of its own above its cells, so that three provinces need no scrolling sideways. */
const LINES = "max-md:grid max-md:grid-cols-[repeat(var(--n),minmax(0,1fr))] max-md:gap-x-1"
const WHOLE_LINE = "max-md:col-span-full max-md:border-0 max-md:pb-0"
const HEAD = { role: "columnheader", scope: "col" } as const

/** Provinces beside each other, a row for each measure, one figure in a cell. */
export function SideBySideTable({ label, provinces, year, heads = [null], rows }: Props) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const columns = provinces.length * heads.length
  return (
    <TableRegion label={label}>
      <table
        role="table"
        className="text-sm max-md:block max-md:min-w-[calc(var(--n)*2.9rem)] md:table-fixed [&_:is(td,th)]:pe-0"
        style={{ "--n": columns } as CSSProperties}
      >
        <thead role="rowgroup" className="max-md:block">
          <tr role="row" className={LINES}>
            {/* The region's sticky first column would put it back among the columns, and every name over the wrong one. */}
            <th {...HEAD} className="max-md:sr-only max-md:absolute! md:w-72">
              {t("measure")}
            </th>
            {provinces.map(({ code, slug, name }) => (
              <th
                key={code}
                {...HEAD}
                colSpan={heads.length}
                data-code={code}
                className="max-md:col-[span_var(--span)]"
                style={{ "--span": heads.length } as CSSProperties}
              >
                <a href={pathOf({ page: "province", slug, year }, locale)}>{name[locale]}</a>
              </th>
            ))}
          </tr>
          {heads.length > 1 && (
            <tr role="row" className={LINES}>
              <td role="cell" className="max-md:hidden" />
              {provinces.flatMap(({ code }) =>
                heads.map((head, index) => (
                  <th key={`${code} ${index}`} {...HEAD}>
                    {head}
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        <tbody role="rowgroup" className="max-md:block">
          {rows.map(({ key, name, cells }) => (
            <tr key={key} role="row" className={`${LINES} ${name === null ? "bg-wash font-semibold" : ""}`}>
              <th role="rowheader" scope="row" className={WHOLE_LINE}>
                {name ?? t("total")}
              </th>
              {cells.map((cell, index) => (
                <td key={index} role="cell">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

type ResultProps = { result: ResultView | null | undefined; points?: string; missing?: MissingView | null }

/** Points; below them the group's number and, small, the rank. A dash where there is no result, with the reason to the ear. */
export function SideBySideResult({ result, points, missing }: ResultProps) {
  const t = useTranslations()
  const locale = useLocale()
  if (!result)
    return (
      <span className="hatched block text-quiet">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{missing ? <MissingReason missing={missing} /> : t("missing.short")}</span>
      </span>
    )
  const { group, rank, tied } = result
  return (
    <>
      <span className="font-semibold max-md:tracking-tighter max-md:whitespace-nowrap md:inline-block md:min-w-12">
        {points ?? formatPoints(result.points, locale)}
      </span>{" "}
      <span className="whitespace-nowrap text-quiet max-md:block">
        {group && <GroupNumber group={group} />} {group && <span className="sr-only">{t(`group.${group}`)} </span>}
        <span aria-hidden="true">{tied ? `${rank}=` : rank}</span>
        <span className="sr-only">
          <RankText result={result} />
        </span>
      </span>
    </>
  )
}

/** A column for each predecessor of a new province. No column adds them up. */
export function PredecessorsTable({ page }: { page: NewProvincePage }) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { predecessors, measures, latestYear: year } = page
  const rows = measures.map(({ measure, dimension, results }): Row => {
    const print = distinctPoints(
      results.flatMap((result) => (result ? [result.points] : [])),
      locale,
    )
    const cells = results.map((result, i) => (
      <SideBySideResult
        key={i}
        result={result}
        points={result ? print(result.points) : undefined}
        missing={dimension ? null : predecessors[i]?.missing}
      />
    ))
    return { key: measure, name: dimension && `${dimension.id} ${dimension.short[locale]}`, cells }
  })
  return (
    <>
      <SideBySideTable
        label={t("tableLabel", { year })}
        provinces={predecessors.map(({ province }) => province)}
        year={year}
        rows={rows}
      />
      {predecessors.map(
        ({ province, missing }) =>
          missing && (
            <p key={province.code} className="max-w-measure text-sm text-quiet">
              {province.name[locale]}: <MissingReason missing={missing} />
            </p>
          ),
      )}
    </>
  )
}
