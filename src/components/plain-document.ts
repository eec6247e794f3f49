import type { Locale } from "@/domain/bilingual"

/** A page that must stand alone: it is sent where the app, and so its style sheet, cannot be relied on. */
export type PlainDocument = {
  locale: Locale
  /** the site's name, which leads home */
  site: { href: string; text: string }
  title: string
  paragraphs: readonly string[]
  link: { href: string; text: string }
  /** a form to find a province, where there is reason to look for one */
  find?: { action: string; label: string; button: string }
}

/** The looks of the site in a few lines; tests hold the colours to those of src/styles/globals.css. */
export const PLAIN_STYLE = `
:root { color-scheme: light dark; --paper: #fbf8f1; --ink: #211d16; --frame: #867c69; --focus: #0b4f8a }
@media (prefers-color-scheme: dark) { :root { --paper: #15130e; --ink: #ece6d9; --frame: #8d8370; --focus: #9ccbec } }
body { margin: 0; border-top: 4px solid var(--ink); background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Be Vietnam Pro", system-ui, sans-serif }
header, main { max-width: 71rem; margin-inline: auto; padding: 0.5rem clamp(1rem, 4vw, 2.5rem); overflow-wrap: anywhere }
h1 { margin-block: 1.5rem 0.5rem; font-size: clamp(1.875rem, 1.4rem + 2.2vw, 3rem); font-weight: 600; letter-spacing: -0.02em; line-height: 1.5 }
p { max-width: 42rem }
a { display: inline-flex; align-items: center; min-height: 2.75rem; color: inherit; font-weight: 600; text-underline-offset: 0.22em }
header a { text-decoration: none }
label { display: block; font-weight: 600 }
form div { display: flex; max-width: 34rem }
input, button { box-sizing: border-box; min-height: 3.5rem; border: 1px solid var(--frame); border-radius: 0; background: none; color: inherit; font: inherit }
input { flex: 1; min-width: 0; padding-inline: 0.75rem }
button { padding-inline: 1.25rem; border-color: var(--ink); background: var(--ink); color: var(--paper); font-weight: 600 }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
`

/** The whole page as HTML; every text is escaped. */
export function plainDocument({ locale, site, title, paragraphs, link, find }: PlainDocument): string {
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${escaped(`${title} | ${site.text}`)}</title><style>${PLAIN_STYLE}</style></head>
<body><header>${anchor(site)}</header>
<main><h1>${escaped(title)}</h1>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n")}
${find ? findForm(find) : ""}
<p>${anchor(link)}</p></main></body>
</html>
`
}

function anchor({ href, text }: PlainDocument["link"]): string {
  return `<a href="${escaped(href)}">${escaped(text)}</a>`
}

function findForm({ action, label, button }: NonNullable<PlainDocument["find"]>): string {
  return `<form role="search" action="${escaped(action)}"><label for="find">${escaped(label)}</label>
<div><input id="find" name="q" type="search" required maxlength="80" autocomplete="off"><button type="submit">${escaped(button)}</button></div></form>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Text as it stands in HTML or XML, between tags or in quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
