import { PAGE_WORDS } from "@/i18n/addresses"

/** The kinds of address that answer for themselves; what comes after the kind may be anything. */
const BELOW =
  /^\/(api\/v1|api\/health|api\/oembed|charts\/script|charts|embed|press-kit|documents|social|_next\/static)(?=[/?]|$)/
const ROOT_FILE = /^\/[\w.-]+\.(csv|xlsx|zip|json|jsonld|bib|xml|atom|txt|js|svg)(-metadata\.json)?(?=\?|$)/
const PAGE = /^\/(vi|en)(?:\/([a-z-]+))?(?=[/?]|$)/

/** First segments of pages, in both languages; whatever else stands there is not a name of ours. */
const SECTIONS: ReadonlySet<string> = new Set(Object.values(PAGE_WORDS).flatMap(({ vi, en }) => [vi, en]))

/** What kind of address a request is for, out of some forty: for the log and for metrics, where an address itself would say too much. */
export function routeOf(url: string): string {
  const below = BELOW.exec(url)?.[1]
  if (below) return `/${below}`
  if (ROOT_FILE.test(url)) return "/files"
  const [, locale, section] = PAGE.exec(url) ?? []
  if (!locale) return url === "/" ? "/" : "other"
  if (section === undefined) return `/${locale}`
  return SECTIONS.has(section) ? `/${locale}/${section}` : "other"
}
