import { useLocale, useTranslations } from "next-intl"
import { TOTAL } from "@/domain/measure"
import { pathOf } from "@/i18n/addresses"
import { formatList, formatPoints } from "@/i18n/format"
import type { BreakView } from "@/view-models/parts"
import type { ProvincePage } from "@/view-models/province-page"
import { PlacesChange, PointsChange } from "./change-text"
import { GroupChip, GroupKey, GroupNumber, ShortRank } from "./standing"
import { measuresByNote } from "./note"
import { Section } from "./section"
import { TableHead, TableRegion } from "./table"

type Year = ProvincePage["history"][number]
type Dimensions = readonly number[]

/** The total and the dimensions of a province in every edition, latest first, with the changes of method between them. */
export function HistoryTable({ page }: { page: ProvincePage }) {
  const t = useTranslations("province")
  const { history } = page
  const dimensions = [...new Set(history.flatMap((year) => Object.keys(year.dimensions).map(Number)))]
  return (
    <Section id="history" heading={t("history")} className="space-y-1">
      <p className="text-quiet">
        {t("historyHelp")} <GroupKey />
      </p>
      <TableRegion label={t("historyTable")}>
        <table className="text-sm whitespace-nowrap print:whitespace-normal [&_:is(th,td)]:pe-3">
          <TableHead
            columns={[
              t("year"),
              t("total"),
              t("group"),
              t("rank"),
              t("changeFromBefore"),
              ...dimensions.map((id) => t("dimensionShort", { id })),
            ]}
          />
          <tbody>
            {history.map((year, position) => (
              <HistoryRows
                key={year.year}
                of={year}
                before={history[position + 1]?.year ?? null}
                page={page}
                dimensions={dimensions}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Section>
  )
}

type RowsProps = { of: Year; before: number | null; page: ProvincePage; dimensions: Dimensions }

function HistoryRows({
  of: { year, slug, total, dimensions: results, missing, breaks },
  before,
  page,
  dimensions,
}: RowsProps) {
  const t = useTranslations()
  const locale = useLocale()
  const isShown = year === page.edition.year
  const href = pathOf({ page: "province", slug, year }, locale)
  return (
    <>
      <tr className={isShown ? "bg-wash font-semibold" : undefined}>
        <th scope="row">{isShown ? year : <a href={href}>{year}</a>}</th>
        {total ? (
          <>
            <td className="font-semibold">{formatPoints(total.points, locale)}</td>
            <td>
              <GroupChip group={total.group} />
            </td>
            <td>
              <ShortRank result={total} />
            </td>
            <td className="min-w-36 whitespace-normal print:min-w-0">
              <PointsChange change={total.change} previousYear={before} /> <PlacesChange change={total.change} />
            </td>
          </>
        ) : (
          <td colSpan={4} className="hatched text-quiet">
            {missing && missing.dimensions.length > 0 ? t("missing.noTotal") : t("missing.short")}
          </td>
        )}
        {dimensions.map((id) => (
          <td key={id}>
            <DimensionFigure result={results[id]} />
          </td>
        ))}
      </tr>
      {before !== null && <HistoryBreak year={year} breaks={breaks} columns={5 + dimensions.length} />}
    </>
  )
}

/** Points and group of a dimension; in words where there is no result, and where the edition had no such dimension. */
function DimensionFigure({ result }: { result: Year["dimensions"][number] | undefined }) {
  const t = useTranslations()
  const locale = useLocale()
  if (result === undefined) return <span className="font-normal text-quiet">{t("province.noSuchDimension")}</span>
  if (result === null) return <span className="font-normal text-quiet">{t("missing.abbreviated")}</span>
  return (
    <>
      {`${formatPoints(result.points, locale)} `}
      {result.group && <GroupNumber group={result.group} />}
    </>
  )
}

type Props = { year: number; breaks: readonly BreakView[]; columns: number }

/** What changed in the method with an edition: a row of words between it and the one before. */
export function HistoryBreak({ year, breaks, columns }: Props) {
  if (breaks.length === 0) return null
  const kinds = (["break", "caution"] as const).filter((kind) => breaks.some((each) => each.kind === kind))
  const isBreak = kinds.includes("break")
  return (
    <tr>
      <td
        colSpan={columns}
        className={`py-0 whitespace-normal ${isBreak ? "border-b-2 border-dashed border-frame" : ""}`}
      >
        {/* The words stay in sight while the table scrolls below them. */}
        <div
          className={`sticky start-0 max-w-[min(46rem,100cqi)] border-s-3 ps-4 text-sm font-normal text-quiet ${isBreak ? "border-ink" : "border-line"}`}
        >
          {kinds.map((kind) => (
            <BreakNotes key={kind} kind={kind} year={year} breaks={breaks.filter((each) => each.kind === kind)} />
          ))}
        </div>
      </td>
    </tr>
  )
}

type NotesProps = Omit<Props, "columns"> & { kind: BreakView["kind"] }

/** One sentence for all measures that a year's change touches; the reasons unfold. */
function BreakNotes({ kind, year, breaks }: NotesProps) {
  const t = useTranslations("province")
  const locale = useLocale()
  const dimensions = breaks.map(({ measure }) => measure).filter((measure) => measure !== TOTAL)
  const named = [
    ...(dimensions.length < breaks.length ? [t("measureTotal")] : []),
    ...(dimensions.length > 0
      ? [t("measureDimensions", { count: dimensions.length, list: formatList(dimensions.toSorted(), locale) })]
      : []),
  ]
  return (
    <details className="[&>p]:pb-2">
      <summary className="font-normal text-ink">
        {t(`${kind}At`, { year, measures: formatList(named, locale) })}
      </summary>
      {[...measuresByNote(breaks, locale).keys()].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </details>
  )
}
