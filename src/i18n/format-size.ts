import type { Locale } from "@/domain/bilingual"

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const

/** The size of a file, in thousands of bytes: "662 kB", "5,1 MB". */
export function formatSize(bytes: number, locale: Locale): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), UNITS.length - 1)
  const size = bytes / 1000 ** power
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: UNITS[power],
    maximumFractionDigits: size < 10 && power > 0 ? 1 : 0,
  }).format(size)
}
