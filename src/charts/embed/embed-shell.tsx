import type { ReactNode } from "react"
import type { Locale } from "@/domain/bilingual"
import type { Theme } from "../drawing/palette"
import { EMBED_CLASS, embedStyle } from "./embed-style"

type Props = {
  locale: Locale
  theme: Theme
  title: string
  /** what the style sheet and the head have besides */
  style?: string
  head?: ReactNode
  children: ReactNode
}

/** The document of a frame: everything in one request, readable without scripts. */
export function EmbedShell({ locale, theme, title, style = "", head, children }: Props) {
  return (
    <html lang={locale} className={EMBED_CLASS}>
      {/* oxlint-disable-next-line nextjs/no-head-element -- a document of its own, which Next does not make */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {head}
        {/* otherwise browsers ask for an icon of their own */}
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: embedStyle(theme) + style }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
