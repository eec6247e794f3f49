import { NextIntlClientProvider } from "next-intl"
import type { ReactNode } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import type { Locale } from "@/domain/bilingual"
import { messagesOf } from "@/i18n/messages"

/** A component's HTML in a language. */
export function markup(node: ReactNode, locale: Locale = "vi"): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Asia/Ho_Chi_Minh">
      {node}
    </NextIntlClientProvider>,
  )
}

/** What a screen reader is given: without what is hidden from it, without tags. */
export function spoken(html: string): string {
  return html
    .replace(/<(\w+)[^>]*aria-hidden="true"[^>]*>.*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
}
