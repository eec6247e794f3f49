import { LOCALES, type Locale } from "@/domain/bilingual"

/** The language of messages to a reader who states none that the site has: Vietnamese, as on the pages. */
const DEFAULT: Locale = "vi"

/** The reader's language among the site's, by the Accept-Language header (RFC 9110, section 12.5.4). */
export function readerLanguage(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map(languageRange)
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const { language } of wanted) {
    const known = LOCALES.find((locale) => locale === language)
    if (known) return known
  }
  return DEFAULT
}

function languageRange(text: string): { language: string; weight: number } {
  const [tag = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2)
  return { language: tag.split("-")[0]!, weight: weight === undefined ? 1 : Number(weight) || 0 }
}
