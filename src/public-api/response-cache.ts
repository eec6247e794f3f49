import { createHash } from "node:crypto"
import { LRUCache } from "lru-cache"

/** A response's body as it is sent, and its strong ETag. */
export type CachedBody = { body: string; etag: string }

/** Characters of bodies that a process keeps. Thousands of answers, small beside the pages. */
const AT_MOST = 32_000_000

/**
 * Bodies that were asked for before, the longest unused dropped first; equal questions at the same time are loaded once. Keys name the
 * release, so that none grows old; and they outlive the database. Apart from the pages' cache, where a reader of many figures would
 * push out the pages.
 */
export function responseCache(maxSize: number = AT_MOST) {
  const cache = new LRUCache<string, CachedBody, () => Promise<unknown>>({
    maxSize,
    sizeCalculation: ({ body }) => body.length,
    fetchMethod: async (_key, _old, { context: load }) => withEtag(JSON.stringify(await load())),
    ignoreFetchAbort: true, // what is loading is given to those who wait, also when there is no room to keep it
  })
  return (key: string, load: () => Promise<unknown>) => cache.forceFetch(key, { context: load })
}

/** A body with its strong entity tag: the same for the same bytes only. */
export function withEtag(body: string): CachedBody {
  return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` }
}
