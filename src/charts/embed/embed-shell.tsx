import type { ReactNode } from "react"
import type { Locale } from "@/domain/bilingual"
import type { ChartKind } from "../chart-spec"
import { X_HEIGHT } from "../drawing/marks"
import { type Theme, themeStyle } from "../drawing/palette"
import { ABOVE_NOTE, AROUND_DRAWING, drawingsOf, LEADING, MARGIN, NOTE, REACH, SUBTITLE, TITLE } from "./embed-contents"

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

/** Class of an embed's root, which has the colours of its theme. */
const EMBED_CLASS = "papi"

const SCHEMES: Readonly<Record<Theme, string>> = { light: "light", dark: "dark", auto: "light dark" }

/** The style sheet of everything that stands in a frame. */
function embedStyle(theme: Theme): string {
  return `${themeStyle(EMBED_CLASS, theme)}
.${EMBED_CLASS}{color-scheme:${SCHEMES[theme]};background:var(--chart-paper);color:var(--chart-ink);font:${NOTE}px/${LEADING} -apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;font-size-adjust:${X_HEIGHT};overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
body{margin:0;padding:${MARGIN}px}
figure,h1,p{margin:0}
h1{font-size:${TITLE}px;font-weight:600;line-height:${LEADING}}
.subtitle{font-size:${SUBTITLE}px}
.subtitle,.source{color:var(--chart-muted)}
.drawing{padding-block:${AROUND_DRAWING}px}
.drawing>svg{display:block;width:100%;height:auto;margin:auto;overflow:visible}
[data-stage]{position:relative;touch-action:manipulation;outline-offset:0}
[data-ring],[data-tip]{position:absolute;left:0;top:0;pointer-events:none}
[data-ring]{width:14px;height:14px;margin:-9px;border:2px solid var(--chart-ink);border-radius:50%}
[data-tip]:not(:empty){padding:6px 10px}
[data-tip]{max-width:min(260px,90%);border-radius:4px;background:var(--chart-ink);color:var(--chart-paper)}
.notes p{margin-top:${ABOVE_NOTE}px}
a,summary{color:inherit;font-weight:600;padding-block:${REACH}px;cursor:pointer}
a{display:inline-block;text-underline-offset:.2em}
.more{display:flex;flex-wrap:wrap;column-gap:18px}
.more>[open]{flex-basis:100%}
.notes a{padding:0;display:inline}
:focus-visible{outline:3px solid var(--chart-series-1);outline-offset:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.more>details{min-width:0}
.table-region{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:start;padding-bottom:4px}
th,td{padding:4px 12px 4px 0;border-bottom:1px solid var(--chart-grid);text-align:start;vertical-align:top;overflow-wrap:normal}
th{font-weight:600}`
}

/** Shows of a chart's drawings the one that fits. The frame's width is the viewport's, so a media query suffices. */
export function drawingStyle(kind: ChartKind): string {
  const { narrow, wide } = drawingsOf(kind)
  return `.drawing>svg{max-width:${narrow.widest}px}.drawing>.wide{max-width:${wide.widest}px;display:none}
@media(min-width:${wide.from}px){.drawing>.narrow{display:none}.drawing>.wide{display:block}}`
}

/** An embed runs the site's own script only, fetches nothing else, and stands in anybody's page. */
export const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "script-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ")
