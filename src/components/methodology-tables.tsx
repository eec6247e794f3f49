import { useLocale, useTranslations } from "next-intl"
import { LOCALES } from "@/domain/bilingual"
import { type Measure, measureKind, TOTAL } from "@/domain/measure"
import { GROUPS } from "@/domain/quartile-group"
import { formatCount, formatDay } from "@/i18n/format"
import type { BreakView } from "@/view-models/parts"
import type { MethodologyPage } from "@/view-models/methodology-page"
import { measuresByNote } from "./note"
import { GROUP_ENTRY, GroupEntry } from "./ranking-introduction"
import { DataTable, TableRegion } from "./table"

/** Every edition: how many provinces have a total, of how many dimensions, from how many people. */
export function EditionsTable({ page }: { page: MethodologyPage }) {
  const t = useTranslations("methodology.papi")
  const locale = useLocale()
  const unknown = <span className="text-quiet">{t("unknown")}</span>
  return (
    <TableRegion label={t("table")}>
      <DataTable
        className="whitespace-nowrap"
        caption={t("table")}
        columns={[t("year"), t("measured"), t("dimensions"), t("respondents"), t("published")]}
        rows={page.editions.map(({ year, ranked, units, dimensions, respondents, publishedOn }) => ({
          key: year,
          cells: [
            year,
            t("measuredOf", { ranked, units }),
            dimensions,
            respondents ? formatCount(respondents, locale) : unknown,
            publishedOn ? formatDay(publishedOn, locale) : unknown,
          ],
        }))}
      />
    </TableRegion>
  )
}

/** The dimensions of the latest edition and how many parts each adds up. */
export function DimensionsTable({ page }: { page: MethodologyPage }) {
  const t = useTranslations("methodology.points")
  const locale = useLocale()
  const { dimensions, year } = page.latest
  return (
    <TableRegion label={t("table", { year })}>
      <DataTable
        caption={t("table", { year })}
        columns={[t("number"), t("name"), t("parts")]}
        rows={dimensions.map(({ id, name, parts }) => ({ key: id, cells: [id, name[locale], parts] }))}
        head={1}
      />
    </TableRegion>
  )
}

/** What it took to be in each group of the latest edition. */
export function GroupKey({ page }: { page: MethodologyPage }) {
  const t = useTranslations("methodology.groups")
  const { summary, sizes, year } = page.latest
  if (!summary.cutOffs) return null
  return (
    <>
      <h3>{t("cutOffs", { year })}</h3>
      <ul className="grid grid-cols-2 gap-x-6 md:grid-cols-4 print:hidden">
        {GROUPS.map((group, index) => (
          <li key={group} className={GROUP_ENTRY}>
            <GroupEntry group={group} summary={summary} size={sizes[index] ?? 0} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Over how many provinces the groups of each edition are cut, and whether a source confirms it. */
export function GroupCutsTable({ page }: { page: MethodologyPage }) {
  const t = useTranslations("methodology.groups")
  return (
    <TableRegion label={t("cutsTable")}>
      <DataTable
        caption={t("cutsTable")}
        columns={[t("edition"), t("of"), t("countedHead"), t("rankedHead"), t("confirmedHead")]}
        rows={page.groupCuts.map(({ year, measure, counted, ranked, units, confirmed, inferred }) => ({
          key: `${year} ${measure}`,
          cells: [
            year,
            measure === TOTAL ? t("total") : measure,
            counted,
            ranked,
            t(confirmed ? "confirmed" : inferred ? "inferred" : ranked === units ? "whole" : "unconfirmed"),
          ],
        }))}
      />
    </TableRegion>
  )
}

const TERMS = [
  "edition",
  "dimension",
  "subDimension",
  "indicator",
  "total",
  "group",
  "interval",
  "break",
  "release",
] as const

/** The field's terms in both languages, with what they mean. */
export function Glossary() {
  const t = useTranslations("methodology.glossary.terms")
  const locale = useLocale()
  const other = LOCALES.find((each) => each !== locale)
  return (
    <dl className="max-w-note space-y-2.5">
      {TERMS.map((term) => (
        <div key={term}>
          <dt className="font-semibold">
            {t(`${term}.name`)}{" "}
            <span className="font-normal text-quiet" lang={other}>
              {t(`${term}.other`)}
            </span>
          </dt>
          <dd>{t(`${term}.meaning`)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Every break and caution under its edition, each note once, with the measures it touches. */
export function BreaksByYear({ breaks }: { breaks: readonly BreakView[] }) {
  const t = useTranslations("methodology.breaks")
  return [...new Set(breaks.map(({ year }) => year))].map((year) => (
    <div key={year} className="space-y-3">
      <h3>{t("from", { year })}</h3>
      <ul className="max-w-note space-y-2.5">
        {(["break", "caution"] as const).map((kind) => (
          <NotesOfKind key={kind} kind={kind} breaks={breaks.filter((each) => each.year === year)} />
        ))}
      </ul>
    </div>
  ))
}

function NotesOfKind({ kind, breaks }: { kind: BreakView["kind"]; breaks: readonly BreakView[] }) {
  const t = useTranslations("methodology.breaks")
  const locale = useLocale()
  const ofKind = breaks.filter((each) => each.kind === kind)
  return [...measuresByNote(ofKind, locale)].map(([note, measures]) => (
    <li key={note}>
      <b>{t(kind, { measures: namesOf(measures).join(", ") })}</b> {note}
    </li>
  ))

  /** Indicators are counted: there are a hundred, and their names are sentences. */
  function namesOf(measures: readonly Measure[]): string[] {
    const ofIndex = measures.filter((measure) => measureKind(measure) !== "indicator")
    const count = measures.length - ofIndex.length
    const names = ofIndex.map((measure) => (measure === TOTAL ? t("total") : measure))
    return count === 0 ? names : [...names, t("indicators", { count })]
  }
}
