import type { Locale } from "@/domain/bilingual"
import en from "../../messages/en.json"
import vi from "../../messages/vi.json"

/** The words this site writes itself. Names of provinces, dimensions and sub-dimensions are data. */
export type Messages = typeof vi

const MESSAGES: Record<Locale, Messages> = { vi, en }

/** On the server: all words of a language. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale]
}
