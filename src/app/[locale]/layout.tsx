import type { Viewport } from "next"
import { getLocale } from "next-intl/server"
import type { ReactNode } from "react"
import { latin, vietnamese } from "../fonts"
import "@/styles/globals.css"

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f1" },
    { media: "(prefers-color-scheme: dark)", color: "#15130e" },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()} className={`${latin.variable} ${vietnamese.variable}`}>
      <body>{children}</body>
    </html>
  )
}
