import "server-only"
import { unstable_cache } from "next/cache"
import { DATA_TAG } from "./data-tag"

/** Safety net, in seconds: what a missed release notice can cost. */
const AT_MOST = 3600

/**
 * Keeps the answers of a loader until the next data release. Pages that use it carry the data tag, so they follow.
 * When a refresh fails because the database is down, Next serves the answer it has: an old page outlives the database.
 * Outside Next (tests, tools) there is no such cache and the loader is called each time.
 *
 * @param name  unique among loaders: it is part of the cache key, together with the arguments as JSON
 */
export function untilNewData<Args extends unknown[], Answer>(
  name: string,
  load: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  if (!process.env.NEXT_RUNTIME) return load
  return unstable_cache(load, [name], { tags: [DATA_TAG], revalidate: AT_MOST })
}
