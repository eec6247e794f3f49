import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { ResultView } from "@/view-models/parts"
import type { NewProvincePage } from "@/view-models/new-province-page"
import type { MeasureSideBySide } from "@/view-models/predecessors"
import { GroupChip } from "./group-chip"
import { MissingReason } from "./missing-list"
import { ShortRank } from "./rank-text"

/** A column for each predecessor, a row for each measure. No column adds them up. */
export function SideBySideTable({ page }: { page: NewProvincePage }) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { predecessors, measures, latestYear: year } = page
  return (
    <div className="table-region" role="region" aria-label={t("tableLabel", { year })} tabIndex={0}>
      <table className="side-by-side">
        <thead>
          <tr>
            <th scope="col">{t("measure")}</th>
            {predecessors.map(({ province }) => (
              <th key={province.code} scope="col">
                <a href={pathOf({ page: "province", slug: province.slug, year }, locale)}>{province.name[locale]}</a>
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

function MeasureRow({ of: { measure, dimension, results }, page }: { of: MeasureSideBySide; page: NewProvincePage }) {
  const t = useTranslations()
  const locale = useLocale()
  const print = distinctPoints(
    results.flatMap((result) => (result ? [result.points] : [])),
    locale,
  )
  return (
    <tr className={dimension ? undefined : "bg-wash font-semibold"}>
      <th scope="row">{dimension ? `${dimension.id} ${dimension.short[locale]}` : t("mergers.total")}</th>
      {results.map((result, i) => {
        const missing = measure === "total" ? page.predecessors[i]?.missing : null
        return result ? (
          <ResultCell key={i} result={result} print={print} />
        ) : (
          <td key={i} className="hatched text-quiet">
            {missing ? <MissingReason missing={missing} /> : t("missing.short")}
          </td>
        )
      })}
    </tr>
  )
}

/** Points and group before the rank. */
function ResultCell({ result, print }: { result: ResultView; print: (points: number) => string }) {
  return (
    <td>
      <span className="points">{print(result.points)}</span> <GroupChip group={result.group} />{" "}
      <span className="quiet">
        <ShortRank result={result} />
      </span>
    </td>
  )
}
