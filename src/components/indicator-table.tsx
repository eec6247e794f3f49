import { useLocale, useTranslations } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { inHundred } from "@/domain/in-people"
import { type Unit, UNIT_DECIMALS } from "@/domain/measure"
import { formatUnitDifference, formatValue } from "@/i18n/format"
import type { IndicatorResult, IndicatorResults } from "@/view-models/province-indicators"
import { TableHead } from "./table"

/** Of a share, two decimals of its percentage: a table is for those who look closely. */
const DECIMALS = { ...UNIT_DECIMALS, share: 2 } as const

type IndicatorTableWords = ReturnType<typeof useTranslations<never>>

/** What people were asked and how the province's answered: every published value, and where the latest one stands. */
export function IndicatorTable({ of: { year, indicators }, caption }: { of: IndicatorResults; caption: string }) {
  const t = useTranslations("indicators")
  const years = [...new Set(indicators.flatMap(({ values }) => values.map((each) => each.year)))].toSorted()
  const before = indicators.find(({ change }) => change)?.change?.from ?? null
  return (
    <table className="row-table text-sm [&_td]:whitespace-nowrap" role="table">
      <caption className="sr-only">{caption}</caption>
      <TableHead
        ofRows
        columns={[
          t("indicator"),
          ...years.map(String),
          ...(before ? [t("change", { year: before })] : []),
          t("rank", { year }),
          t("mean"),
          t("best"),
        ]}
      />
      <tbody role="rowgroup">
        {indicators.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} year={year} years={years} before={before} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = {
  indicator: IndicatorResult
  year: number
  years: readonly number[]
  /** what the head of the column of changes says; null: there is no such column */
  before: number | null
}

function IndicatorRow({ indicator: { name, unit, values, standing, change }, year, years, before }: RowProps) {
  const t = useTranslations()
  const locale = useLocale()
  const valueIn = new Map(values.map((each) => [each.year, each.value]))
  const people = inPeopleWords({ unit, standing }, valueIn.get(year) ?? null, useTranslations("indicators"))
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="min-w-60 narrow:basis-full wide:w-2/5">
        {name[locale]}
        {people && <p>{people}</p>}
      </th>
      {years.map((each) => (
        <td
          key={each}
          role="cell"
          data-label={each}
          className={each === year ? "font-semibold" : valueIn.has(each) ? undefined : "narrow:hidden"}
        >
          {valueIn.get(each) == null ? (
            <span className="font-normal text-quiet">{valueIn.has(each) ? t("missing.abbreviated") : "·"}</span>
          ) : (
            inUnit(valueIn.get(each)!, unit, locale, t)
          )}
        </td>
      ))}
      {before && (
        <td
          role="cell"
          className="whitespace-normal!"
          data-label={change ? t("indicators.change", { year: before }) : undefined}
        >
          {change &&
            difference(change, unit, locale, t) +
              (change.from === before ? "" : ` (${t("indicators.change", { year: change.from })})`)}
        </td>
      )}
      <td role="cell" data-label={t("indicators.rankShort")}>
        {standing && t("rank.short", { ...standing, tied: standing.tied ? "yes" : "no" })}
      </td>
      <td role="cell" data-label={t("indicators.meanShort")}>
        {standing && inUnit(standing.mean, unit, locale, t)}
      </td>
      <td role="cell" data-label={t("indicators.bestShort")}>
        {standing && inUnit(standing.best, unit, locale, t)}
      </td>
    </tr>
  )
}

function inUnit(value: number, unit: Unit, locale: Locale, t: IndicatorTableWords): string {
  return t("facts.value", { unit, value: formatValue(value, unit, locale, DECIMALS[unit]) })
}

/** "+7,70 điểm phần trăm" */
function difference({ value }: { value: number }, unit: Unit, locale: Locale, t: IndicatorTableWords): string {
  const sign = value > 0 ? "+" : value < 0 ? "\u2212" : ""
  return sign + t("facts.difference", { unit, value: formatUnitDifference(value, unit, locale, DECIMALS[unit]) })
}

type InHundredWords = ReturnType<typeof useTranslations<"indicators">>

/**
 * A share as people: "17 in 100 people asked; highest province: 31". Of those asked, whoever was asked that question, for some are asked of
 * a part only. Null for other units, and without a value.
 */
export function inPeopleWords(
  { unit, standing }: Pick<IndicatorResult, "unit" | "standing">,
  value: number | null,
  t: InHundredWords,
) {
  if (unit !== "share" || value === null) return null
  const [own, best] = [inHundred(value), standing && inHundred(standing.best)]
  return t("people", {
    kind: own.kind,
    count: own.count ?? 0,
    best: best?.kind ?? "missing",
    most: best?.count ?? 0,
  })
}
