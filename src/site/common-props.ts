import type { IncomingMessage } from "node:http"
import type { Locale } from "@/domain/bilingual"
import { isLocale } from "@/i18n/read-address"
import type { SiteView } from "@/view-models/parts"
import { servedRelease } from "./served-release"

/** What every page is given besides its own props. */
export type PageProps<Own> = Own & { locale: Locale; site: SiteView }

/** Props of a page that says what is wrong. It reads no data, so it can also be made while the database is down. */
export function errorPageProps(locale: string | string[] | undefined): PageProps<object> {
  const served = servedRelease()
  const site = { origin: siteOrigin(), release: served?.release ?? null, latestYear: served?.latestYear ?? null }
  return { locale: localeOf(locale), site }
}

/** The language of a request whose page is not known. */
export function localeOfRequest(request: IncomingMessage | undefined): Locale {
  return localeOf(request?.url?.split(/[/?]/)[1])
}

/** The public address, without a slash at the end. */
export function siteOrigin(): string {
  return (process.env.SITE_URL || "http://localhost:3000").replace(/\/+$/, "")
}

/** A segment of a path as a language: Vietnamese when in doubt. */
export function localeOf(text: string | string[] | undefined): Locale {
  return typeof text === "string" && isLocale(text) ? text : "vi"
}
