import type { Locale } from "@/domain/bilingual"
import en from "../../messages/en.json"
import vi from "../../messages/vi.json"

/** The words this site writes itself. Names of provinces, dimensions and sub-dimensions are data. */
export type Messages = typeof vi

const MESSAGES: Record<Locale, Messages> = { vi, en }

export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale]
}

/** Keys of messages and languages are checked wherever next-intl is used. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
