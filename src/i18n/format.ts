import type { Locale } from "@/domain/bilingual"
import { type Unit, UNIT_DECIMALS } from "@/domain/measure"

// The only place where figures are rounded. The data have six decimals at most; they are handed to Intl as decimal text, because
// half of 0.01 as a binary fraction may fall below the half.

const MINUS = "\u2212"

/** How pages print points, unless two figures would look the same. */
const DECIMALS = 2

const EXACT = 6

/** Points with a comma or a point, by language: 44,23 and 44.23. */
export function formatPoints(points: number, locale: Locale, decimals: number = DECIMALS): string {
  return decimal(points, locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

/** All the decimals that points have, two at least: what is typed and counted with must not hide any. */
export function formatExact(points: number, locale: Locale): string {
  return decimal(points, locale, { minimumFractionDigits: DECIMALS, maximumFractionDigits: EXACT })
}

/** A difference without its sign, for words such as "tăng 0,18". One that would print as nothing keeps its first digit: 0,003. */
export function formatDifference(points: number, locale: Locale): string {
  const size = Math.abs(points)
  if (size >= 0.005 || size === 0) return formatPoints(size, locale)
  return decimal(size, locale, { maximumSignificantDigits: 1 })
}

/** A difference with its sign: +0,18 or −0,18. */
export function formatSigned(points: number, locale: Locale): string {
  const sign = points > 0 ? "+" : points < 0 ? MINUS : ""
  return sign + formatDifference(points, locale)
}

/** A value in its own unit, without the unit's word: 44,23 points, 16,7%, 12 minutes. */
export function formatValue(value: number, unit: Unit, locale: Locale, decimals: number = UNIT_DECIMALS[unit]): string {
  if (unit === "points") return formatPoints(value, locale)
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return decimal(value, locale, unit === "share" ? { ...digits, style: "percent" } : digits)
}

/** A difference between two such values, without its sign; of shares in percentage points, 7,7, with a word to follow. */
export function formatUnitDifference(
  value: number,
  unit: Unit,
  locale: Locale,
  decimals: number = UNIT_DECIMALS[unit],
): string {
  if (unit === "points") return formatDifference(value, locale)
  const size = unit === "share" ? Math.abs(value) * 100 : Math.abs(value)
  const wouldVanish = size > 0 && size < 10 ** -decimals / 2
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return decimal(size, locale, wouldVanish ? { maximumSignificantDigits: 1 } : digits)
}

/** A scale's end, as PAPI prints it: 10, 3,33, 0,25. */
export function formatScale(points: number, locale: Locale): string {
  return decimal(points, locale, { maximumFractionDigits: DECIMALS })
}

/** Figures along an axis, all with as many decimals as the one that needs the most: 6,8, 7,0, 7,2. */
export function formatTicks(ticks: readonly number[], locale: Locale): readonly string[] {
  const decimalsOf = (tick: number) => String(Number(tick.toFixed(DECIMALS))).split(".")[1]?.length ?? 0
  const decimals = Math.max(0, ...ticks.map(decimalsOf))
  return ticks.map((tick) => formatPoints(tick, locale, decimals))
}

/** A whole number with the language's thousands: 18.894 and 18,894. */
export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(count)
}

/** A day: 15/04/2025 and 15 April 2025. @param iso  a day or an instant; an instant is read in Viet Nam's time */
export function formatDay(iso: string, locale: Locale): string {
  const style: Intl.DateTimeFormatOptions =
    locale === "vi"
      ? { day: "2-digit", month: "2-digit", year: "numeric" }
      : { day: "numeric", month: "long", year: "numeric" }
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { ...style, timeZone: "Asia/Ho_Chi_Minh" }).format(
    new Date(iso),
  )
}

/** Names in a row: "A, B và C", "A, B and C". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(items)
}

/**
 * Prints the points of a list so that different figures look different: with two decimals, and with as many more as it takes
 * where two of the list would print the same. Equal figures look equal.
 *
 * @param listed  every figure the reader can compare, those to be printed among them
 */
export function distinctPoints(listed: readonly number[], locale: Locale): (points: number) => string {
  const figures = [...new Set(listed.map((points) => points.toFixed(EXACT)))]
  const isShared = (figure: string, decimals: number) => {
    const printed = formatPoints(Number(figure), locale, decimals)
    return figures.some((other) => other !== figure && formatPoints(Number(other), locale, decimals) === printed)
  }
  return (points) => {
    let decimals = DECIMALS
    while (decimals < EXACT && isShared(points.toFixed(EXACT), decimals)) decimals += 1
    return formatPoints(points, locale, decimals)
  }
}

/** Formats that have been made, by language and options: to make one takes longer than twenty numbers do. */
const made = new Map<string, Intl.NumberFormat>()

function decimal(points: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  const key = locale + JSON.stringify(options)
  const format = made.get(key) ?? new Intl.NumberFormat(locale, options)
  made.set(key, format)
  return format.format(points.toFixed(EXACT) as `${number}`).replace("-", MINUS)
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const

/** The size of a file, in thousands of bytes: "662 kB", "5,1 MB". */
export function formatSize(bytes: number, locale: Locale): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), UNITS.length - 1)
  const size = bytes / 1000 ** power
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: UNITS[power],
    unitDisplay: power === 0 ? "long" : "short", // the short one of English has no plural
    maximumFractionDigits: size < 10 && power > 0 ? 1 : 0,
  }).format(size)
}
