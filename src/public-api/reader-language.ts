import Negotiator from "negotiator"
import { LOCALES, type Locale } from "@/domain/bilingual"

/**
 * The reader's language among the site's, by the Accept-Language header (RFC 9110, section 12.5.4). Who states none that the site has
 * reads Vietnamese, as on the pages.
 */
export function readerLanguage(acceptLanguage: string | null): Locale {
  const wanted = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "" } })
  const [first = "vi"] = wanted.languages([...LOCALES])
  return first as Locale // one of those it was given
}
