/** The two languages of the data and of the site, Vietnamese first. */
export const LOCALES = ["vi", "en"] as const
export type Locale = (typeof LOCALES)[number]

/** A name or note that is data, in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>
