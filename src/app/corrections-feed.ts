import { createTranslator } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import { messagesOf } from "@/i18n/messages"
import { loadCorrections, type CorrectedRelease } from "@/public-api/corrections-page"
import { atomFeed, type AtomEntry } from "@/public-api/files/atom"
import { whole, type DataFile } from "@/public-api/files/data-file"
import { TERMS } from "@/public-api/files/terms"
import { xml } from "@/public-api/files/text-formats"
import { figuresOf, measureOf } from "./correction-words"

/** Older releases stand on the page. */
const ENTRIES = 50

export function feedAddress(locale: Locale): string {
  return `/corrections.${locale}.atom`
}

/** The releases and what each corrected, newest first, for feed readers. */
export function correctionsFeed(locale: Locale): DataFile {
  return {
    name: feedAddress(locale).slice(1),
    contentType: "application/atom+xml; charset=utf-8",
    content: ({ origin, release }) =>
      whole(async () => {
        const t = wordsIn(locale)
        const page = origin + pathOf({ page: "corrections" }, locale)
        const told = (await loadCorrections(release.id))?.releases ?? []
        return atomFeed({
          identity: `papi-scorecard corrections ${locale}`,
          language: locale,
          title: t("feedTitle"),
          author: messagesOf(locale).site.name,
          rights: TERMS[locale],
          self: origin + feedAddress(locale),
          page,
          updated: release.importedAt,
          entries: told.slice(0, ENTRIES).map((each) => entryOf(each, page, locale)),
        })
      }),
  }
}

function wordsIn(locale: Locale) {
  const messages = messagesOf(locale)
  return createTranslator({ locale, messages, namespace: "corrections", timeZone: "Asia/Ho_Chi_Minh" })
}

function entryOf(told: CorrectedRelease, page: string, locale: Locale): AtomEntry {
  const t = wordsIn(locale)
  const { release, corrected } = told
  const { id } = release
  return {
    identity: `papi-scorecard release ${id} ${release.checksum} ${release.importedAt} ${locale}`,
    title: told.isFirst ? t("first", { rows: release.rows }) : t("entry", { id, count: corrected }),
    updated: release.importedAt,
    address: `${page}#release-${id}`,
    content: contentOf(told, locale),
  }
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
