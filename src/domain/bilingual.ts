/** The two languages of the data and of the site, Vietnamese first. */
export const LOCALES = ["vi", "en"] as const
export type Locale = (typeof LOCALES)[number]

/** A name or note that is data, in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>

/** The name of an indicator. PAPI printed some in Vietnamese only: then English readers get that wording, and are told. */
export function indicatorName(vi: string, en: string | null): Bilingual {
  return { vi, en: en ?? `${vi} (no English wording published)` }
}
