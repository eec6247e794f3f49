import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { NewProvincePage } from "@/view-models/new-province-page"
import type { ProvinceView, ResultView } from "@/view-models/parts"
import type { MeasureSideBySide } from "@/view-models/predecessors"
import { GroupChip } from "./group-chip"
import { MissingReason } from "./missing-list"
import { ShortRank } from "./rank-text"
import { TableHead, TableRegion } from "./table"

type Props = { label: string; provinces: readonly ProvinceView[]; year: number; children: ReactNode }

/** A column for each province, as wide as a long name and a group need; a row for each measure. */
export function SideBySideTable({ label, provinces, year, children }: Props) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const names = provinces.map(({ code, slug, name }) => (
    <a key={code} href={pathOf({ page: "province", slug, year }, locale)}>
      {name[locale]}
    </a>
  ))
  return (
    <TableRegion label={label}>
      <table className="w-auto min-w-[min(100%,48rem)] [&_td]:min-w-38 [&_th:first-child]:max-w-44 [&_th:first-child]:min-w-30 [&_th:first-child]:pe-3">
        <TableHead columns={[t("measure"), ...names]} />
        <tbody>{children}</tbody>
      </table>
    </TableRegion>
  )
}

/** A measure of every province; without a name, the total, which stands out. */
export function SideBySideRow({ name, children }: { name: string | null; children: ReactNode }) {
  const t = useTranslations("compare")
  return (
    <tr className={name ? undefined : "bg-wash font-semibold"}>
      <th scope="row">{name ?? t("total")}</th>
      {children}
    </tr>
  )
}

/** Points and group before the rank, which stays together with its base. */
export function SideBySideResult({ result, points }: { result: ResultView; points: string }) {
  return (
    <>
      <span className="me-1 font-semibold">{points}</span> <GroupChip group={result.group} />{" "}
      <span className="whitespace-nowrap text-quiet">
        <ShortRank result={result} />
      </span>
    </>
  )
}

/** A column for each predecessor of a new province. No column adds them up. */
export function PredecessorsTable({ page }: { page: NewProvincePage }) {
  const t = useTranslations("mergers")
  const { predecessors, measures, latestYear: year } = page
  const provinces = predecessors.map(({ province }) => province)
  return (
    <SideBySideTable label={t("tableLabel", { year })} provinces={provinces} year={year}>
      {measures.map((each) => (
        <PredecessorsRow key={each.measure} of={each} page={page} />
      ))}
    </SideBySideTable>
  )
}

function PredecessorsRow({ of: { dimension, results }, page }: { of: MeasureSideBySide; page: NewProvincePage }) {
  const t = useTranslations("missing")
  const locale = useLocale()
  const print = distinctPoints(
    results.flatMap((result) => (result ? [result.points] : [])),
    locale,
  )
  return (
    <SideBySideRow name={dimension && `${dimension.id} ${dimension.short[locale]}`}>
      {results.map((result, i) => {
        const missing = dimension ? null : page.predecessors[i]?.missing
        return result ? (
          <td key={i}>
            <SideBySideResult result={result} points={print(result.points)} />
          </td>
        ) : (
          <td key={i} className="hatched text-quiet">
            {missing ? <MissingReason missing={missing} /> : t("short")}
          </td>
        )
      })}
    </SideBySideRow>
  )
}
