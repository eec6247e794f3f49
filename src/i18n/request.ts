import { locale as rootLocale } from "next/root-params"
import { getRequestConfig } from "next-intl/server"
import { LOCALES } from "@/domain/bilingual"
import { messagesOf } from "./messages"
import { isLocale } from "./read-address"

/** What next-intl needs to know for a page: the language is the first segment of its path. */
export default getRequestConfig(async ({ locale: asked }) => {
  const found = asked ?? (await rootLocale())
  const locale = isLocale(found) ? found : LOCALES[0]
  return { locale, messages: messagesOf(locale), timeZone: "Asia/Ho_Chi_Minh" }
})
