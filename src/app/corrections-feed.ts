import { createHash } from "node:crypto"
import { createTranslator } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { correctionsFeedPath, pathOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import { messagesOf } from "@/i18n/messages"
import { loadCorrectionsPage, type CorrectedRelease } from "@/public-api/corrections-page"
import { whole, type DataFile, type FileRequest, TERMS } from "@/public-api/files/data-file"
import { xml } from "@/file-formats/xml"
import { figuresOf, measureOf } from "@/components/corrections"

/** Older releases stand on the page. */
const ENTRIES = 50

/** The releases and what each corrected, newest first, for feed readers: Atom (RFC 4287). */
export function correctionsFeed(locale: Locale): DataFile {
  return {
    name: correctionsFeedPath(locale).slice(1),
    contentType: "application/atom+xml; charset=utf-8",
    content: (request) => whole(() => feedOf(request, locale)),
  }
}

async function feedOf({ origin, release }: FileRequest, locale: Locale): Promise<string> {
  const page = origin + pathOf({ page: "corrections" }, locale)
  const told = (await loadCorrectionsPage(release.id))?.releases ?? []
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${idOf(`papi-scorecard corrections ${locale}`)}</id>`,
    `<title>${xml(wordsIn(locale)("feedTitle"))}</title>`,
    `<updated>${release.importedAt}</updated>`,
    `<author><name>${xml(messagesOf(locale).site.name)}</name></author>`,
    `<rights>${xml(TERMS[locale])}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${xml(origin + correctionsFeedPath(locale))}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${xml(page)}"/>`,
    ...told.slice(0, ENTRIES).flatMap((each) => entryOf(each, page, locale)),
    "</feed>",
  ]
  return `${lines.join("\n")}\n`
}

function entryOf(told: CorrectedRelease, page: string, locale: Locale): string[] {
  const t = wordsIn(locale)
  const { release, corrected } = told
  const { id, importedAt } = release
  const title = told.isFirst ? t("first", { rows: release.rows }) : t("entry", { id, count: corrected })
  return [
    "<entry>",
    `<id>${idOf(`papi-scorecard release ${id} ${release.checksum} ${importedAt} ${locale}`)}</id>`,
    `<title>${xml(title)}</title>`,
    `<published>${importedAt}</published>`,
    `<updated>${importedAt}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(`${page}#release-${id}`)}"/>`,
    `<content type="html">${xml(contentOf(told, locale))}</content>`,
    "</entry>",
  ]
}

/** Why, then the figures line by line, as HTML. */
function contentOf({ release, corrected, shown }: CorrectedRelease, locale: Locale): string {
  const t = wordsIn(locale)
  const when = t("release", { id: release.id, day: formatDay(release.importedAt, locale) })
  const why = release.note === null ? t("noReason") : t("reason", { note: release.note })
  const lines = shown.map((each) => {
    const { was, is } = figuresOf(each, locale, t)
    return `<li>${xml(`${each.province.name[locale]} ${each.year}, ${measureOf(each, locale, t)}: ${was} → ${is}`)}</li>`
  })
  const more = corrected > shown.length ? `<p>${xml(t("file"))}</p>` : ""
  return `<p>${xml(`${when}. ${why}`)}</p>${lines.length > 0 ? `<ul>${lines.join("")}</ul>` : ""}${more}`
}

function wordsIn(locale: Locale) {
  const messages = messagesOf(locale)
  return createTranslator({ locale, messages, namespace: "corrections", timeZone: "Asia/Ho_Chi_Minh" })
}

/** A UUID made of what a thing is (version 8, RFC 9562): an id must stay although the site moves. */
function idOf(identity: string): string {
  const hash = createHash("sha256").update(identity).digest("hex")
  const variant = ((parseInt(hash[16]!, 16) & 3) | 8).toString(16)
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
