import type { AppProps } from "next/app"
import localFont from "next/font/local"
import { useEffect } from "react"
import { NextIntlClientProvider } from "next-intl"
import { SiteProvider } from "@/components/site-context"
import { messagesOf } from "@/i18n/messages"
import type { PageProps } from "@/site/common-props"
import "@/styles/globals.css"

// Two files, all letters of both languages in each: see the recipe of the letters in docs/decisions.
const letters = localFont({
  src: [
    { path: "../fonts/generated/be-vietnam-pro-400.woff2", weight: "400" },
    { path: "../fonts/generated/be-vietnam-pro-600.woff2", weight: "600" },
  ],
  display: "swap",
  adjustFontFallback: false,
  variable: "--font-letters",
})

/** What stands around every page: the words of its language, what it may know of the site, the letters. */
export default function App({ Component, pageProps }: AppProps<PageProps<object>>) {
  const { locale = "vi", site } = pageProps
  useEffect(tellHydrated, [])
  return (
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Asia/Ho_Chi_Minh">
      <SiteProvider site={site}>
        <div className={`${letters.variable} font-sans`}>
          <Component {...pageProps} />
        </div>
      </SiteProvider>
    </NextIntlClientProvider>
  )
}

/** Tools alone get here: from now on the script of all pages may put its buttons among their elements. */
function tellHydrated(): void {
  document.body.dataset.hydrated = ""
  dispatchEvent(new Event("hydrated"))
}
