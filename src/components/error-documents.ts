import { createTranslator } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import { messagesOf } from "@/i18n/messages"
import type { QueryProblem } from "@/i18n/read-query"
import { plainDocument } from "./plain-document"

/** The longest name of a parameter that is repeated to its sender. */
const REPEATED = 40

/** 400 in words: what of the query is wrong, and the page without it. */
export function badRequestDocument(locale: Locale, { kind, name }: QueryProblem, pathname: string): string {
  const t = wordsIn(locale)
  return plainDocument({
    ...frame(locale),
    title: t("badRequest.title"),
    paragraphs: [t(`badRequest.${kind}`, { name: name.slice(0, REPEATED) })],
    link: { href: pathname, text: t("badRequest.way") },
  })
}

/** 400 of a chart in its own words, and the chart as it is without choices. */
export function refusedChartDocument(locale: Locale, sentence: string, pathname: string): string {
  const t = wordsIn(locale)
  return plainDocument({
    ...frame(locale),
    title: t("embed.refused.title"),
    paragraphs: [sentence],
    link: { href: pathname, text: t("badRequest.way") },
  })
}

/** 404 in words, with two ways out: the search, and home. */
export function notFoundDocument(locale: Locale): string {
  const t = wordsIn(locale)
  return plainDocument({
    ...frame(locale),
    title: t("notFound.title"),
    paragraphs: [t("notFound.text")],
    find: { action: pathOf({ page: "find" }, locale), label: t("find.label"), button: t("find.button") },
    link: { href: pathOf({ page: "home" }, locale), text: t("notFound.way") },
  })
}

/** 500 in words. The link asks for the same page again. */
export function serverErrorDocument(locale: Locale): string {
  const t = wordsIn(locale)
  return plainDocument({
    ...frame(locale),
    title: t("serverError.title"),
    paragraphs: [t("serverError.text")],
    link: { href: "", text: t("serverError.way") },
  })
}

function frame(locale: Locale) {
  return { locale, site: { href: pathOf({ page: "home" }, locale), text: wordsIn(locale)("site.name") } }
}

function wordsIn(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale) })
}
