import { createTranslator } from "next-intl"
import type { Bilingual, Locale } from "@/domain/bilingual"
import { type Group, GROUPS } from "@/domain/quartile-group"
import { UNIT_DECIMALS, type Unit } from "@/domain/measure"
import { messagesOf } from "@/i18n/messages"
import type { ChartNote, LegendItem } from "./chart-spec"

/** Words and numbers of charts in one language. */
export function wordingOf(locale: Locale) {
  const messages = messagesOf(locale)
  const t = createTranslator({ locale, messages, namespace: "charts", timeZone: "Asia/Ho_Chi_Minh" })
  const list = new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "conjunction" })
  const number = numbersIn(locale)
  const rank = (of: { rank: number; tied: boolean }) => `${of.tied ? "=" : ""}${number(of.rank, 0, "negative")}`
  return {
    locale,
    t,
    /** the first letter as a sentence begins */
    capital: (text: string) => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1),
    /** a name that is data */
    in: (text: Bilingual) => text[locale],
    /** why there is no result, where that was published */
    reason: (missing: { reason: Bilingual } | undefined) => (missing ? missing.reason[locale] : t("noReasonKnown")),
    list: (names: readonly string[]) => list.format(names),
    /** provinces by name, where they are few */
    who: (names: readonly string[]) =>
      names.length > 3 ? t("provinceCount", { count: names.length }) : list.format(names),
    /** "2018", or "2011–2024" */
    period: (first: number, last: number) =>
      first === last ? String(last) : t("years", { first: String(first), last: String(last) }),
    /** "12", or "=12" where provinces share the rank */
    rank,
    /** "hạng 12 trên 61, nhóm cao nhất" */
    standing: (result: { rank: number; tied: boolean; group: Group | null }, ranked: number) =>
      t("profile.standing", { rank: rank(result), ranked, group: result.group ? t(`group.${result.group}`) : "" }),
    /** "12"; no separators below ten thousand places */
    whole: (value: number) => number(value, 0, "negative"),
    value: (value: number, unit: Unit) => number(value, UNIT_DECIMALS[unit], "negative", unit === "share"),
    change: (value: number, unit: Unit) => number(value, UNIT_DECIMALS[unit], "exceptZero", unit === "share"),
    /** labels of ticks, all with the decimals that the finest needs */
    ticks: (values: readonly number[], unit: Unit, sign: "negative" | "exceptZero" = "negative") => {
      const decimals = decimalsOf(unit === "share" ? values.map((value) => value * 100) : values)
      return values.map((value) => ({
        value,
        label: number(value, value === 0 ? 0 : decimals, sign, unit === "share"),
      }))
    },
  }
}

export type Wording = ReturnType<typeof wordingOf>

/** Numbers of the groups, best first: they tell a group where colours do not. */
export function groupNumber(group: Group): number {
  return GROUPS.indexOf(group) + 1
}

/** What there is to say, one behind the other. */
export function sentences(...said: readonly string[]): string {
  return said.filter(Boolean).join(" ")
}

/** Why there are no results: each reason once, with whatever it holds for, as in "Hưng Yên 2021 and 2022". */
export function reasonNotes(
  missing: readonly { name: string; reason: string }[],
  { t, list }: Wording,
  of?: string,
): ChartNote[] {
  return [...new Set(missing.map(({ reason }) => reason))].map((reason) => {
    const names = list(missing.filter((each) => each.reason === reason).map(({ name }) => name))
    return { sign: null, text: t("reason", { list: of === undefined ? names : `${of} ${names}`, reason }) }
  })
}

/** The provinces that are not drawn, as a sentence; nothing where there are none. */
export function missingSentence(missing: readonly { name: string }[], { t, list }: Wording): string {
  return missing.length > 0 ? t("trend.missing", { list: list(missing.map(({ name }) => name)) }) : ""
}

/** The signs of a legend that the drawing has. */
export function signs(...items: readonly (LegendItem | false | null | undefined | "")[]): LegendItem[] {
  return items.filter((item) => !!item)
}

/** Numbers are rounded here and nowhere else in the charts. A minus is a minus, not a hyphen. */
function numbersIn(locale: Locale) {
  const formats = new Map<string, Intl.NumberFormat>()
  return (value: number, decimals: number, signDisplay: "negative" | "exceptZero", percent = false) => {
    const style = percent ? "percent" : "decimal"
    const key = [decimals, signDisplay, style].join()
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
    const format = formats.get(key) ?? new Intl.NumberFormat(locale, { ...digits, signDisplay, style })
    formats.set(key, format)
    return format.format(value).replace("-", "−")
  }
}

function decimalsOf(values: readonly number[]): number {
  const needed = values.map((value) => String(Number(value.toFixed(6))).split(".")[1]?.length ?? 0)
  return Math.max(0, ...needed)
}
