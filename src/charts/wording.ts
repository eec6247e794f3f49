import { createTranslator } from "next-intl"
import type { Bilingual, Locale } from "@/domain/bilingual"
import { type Unit, UNIT_DECIMALS } from "@/domain/measure"
import { messagesOf } from "@/i18n/messages"

/** Words and numbers of charts in one language. */
export function wordingOf(locale: Locale) {
  const messages = messagesOf(locale)
  const t = createTranslator({ locale, messages, namespace: "charts", timeZone: "Asia/Ho_Chi_Minh" })
  const list = new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "conjunction" })
  const number = numbersIn(locale)
  return {
    locale,
    t,
    /** the first letter as a sentence begins */
    capital: (text: string) => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1),
    /** a name that is data */
    in: (text: Bilingual) => text[locale],
    list: (names: readonly string[]) => list.format(names),
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
