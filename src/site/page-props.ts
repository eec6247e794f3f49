import type { ServerResponse } from "node:http"
import type { ParsedUrlQuery } from "node:querystring"
import type { GetServerSideProps, GetStaticPaths, GetStaticProps, Redirect } from "next"
import { DatabaseAway, isDatabaseAway } from "@/db/fault"
import type { Locale } from "@/domain/bilingual"
import { pickMessages } from "@/i18n/messages"
import { editions } from "@/queries/editions"
import { onOneRelease } from "@/queries/releases"
import type { SiteView } from "@/view-models/parts"
import { localeOf, siteOrigin } from "./common-props"

/** What a loader of a page is told: the segments of its internal path, its language, and the release it reads. */
export type Asked = { params: Readonly<Record<string, string>>; locale: Locale; site: SiteView & { release: object } }

/** No page is made at build time: the database is not there yet. */
export const whenAsked: GetStaticPaths = () => ({ paths: [], fallback: "blocking" })

/** In seconds. A page of a release that a replica did not have yet is made anew; any other page stays true for ever. */
const SOON = 1

/** What a page's own props may say: something in it is not known yet, so the page is made anew when it is asked for again. */
export type Unfinished = { unfinished?: boolean }

/**
 * Props of a page that is kept as long as its release is served (src/pages/cached). Everything in it is read from one release.
 * @param load  null where the data do not have what the address names
 */
export function cachedPage<Own extends object>(
  load: (asked: Asked) => Promise<(Own & Unfinished) | null>,
): GetStaticProps {
  return async ({ params = {} }) => {
    const { release, locale, ...rest } = oneValueEach(params)
    const props = await withSite((site) => load({ params: rest, locale: localeOf(locale), site }))
    if (!props) return { notFound: true, revalidate: SOON }
    const isOfThisRelease = String(props.site.release.id) === release
    return {
      props: asJson({ ...props, locale: localeOf(locale) }),
      revalidate: isOfThisRelease && !props.unfinished ? false : SOON,
    }
  }
}

/** What the frame of every page says. */
const FRAME_MESSAGES = [
  ...["site", "find", "share", "notFound", "badRequest"],
  ...["methodology.link", "methodology.accessibility.heading", "data.link", "corrections.link"],
]

/**
 * Props of a page that is made anew for each request (src/pages/dynamic): what readers type has no end.
 * @param messages  of a working tool, whose words go to the browser: the paths of its own
 */
export function dynamicPage<Own extends object>(
  load: (
    asked: Asked & { query: URLSearchParams; response: ServerResponse },
  ) => Promise<Own | { redirect: Redirect } | null>,
  messages?: readonly string[],
): GetServerSideProps {
  return async ({ params = {}, query, res }) => {
    const { locale, ...rest } = oneValueEach(params)
    const search = new URLSearchParams(oneValueEach(query))
    for (const name of Object.keys(params)) search.delete(name)
    const language = localeOf(locale)
    const asked = { params: rest, locale: language, query: search, response: res }
    const props = await withSite((site) => load({ ...asked, site }))
    if (!props) return { notFound: true }
    if ("redirect" in props) return { redirect: props.redirect as Redirect }
    const words = messages && { messages: pickMessages(language, [...FRAME_MESSAGES, ...messages]) }
    return { props: asJson({ ...props, ...words, locale: language }) }
  }
}

/** A page's own props with what every page knows of the site, both read from one release. */
async function withSite<Own extends object>(load: (site: Asked["site"]) => Promise<Own | null>) {
  try {
    return await onOneRelease(async (release) => {
      const site = await siteView(release)
      const own = await load(site)
      return own && { ...own, site }
    })
  } catch (error) {
    // Whatever the driver calls it: the page that tells readers knows one name.
    throw isDatabaseAway(error) ? new DatabaseAway((error as Error).message) : error
  }
}

async function siteView(release: { id: number; importedAt: string }) {
  const [latest] = await editions()
  const { id, importedAt } = release
  return { origin: siteOrigin(), release: { id, importedAt }, latestYear: latest?.year ?? null }
}

function oneValueEach(params: ParsedUrlQuery): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  )
}

/** Without what JSON does not know: Next refuses `undefined` in props. */
function asJson<T>(props: T): T {
  return JSON.parse(JSON.stringify(props)) as T
}
