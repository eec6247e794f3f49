import { createHash, randomUUID } from "node:crypto"
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { brotliCompress, brotliDecompress, constants } from "node:zlib"
import { LRUCache } from "lru-cache"

// Where Next keeps pages: in memory, and on disk by release, so that a server that starts anew has them, also while its database is
// away. Plain JavaScript: Next loads it by its path, before and beside its bundles.

/** Characters of pages that a process keeps in memory. */
const IN_MEMORY = 128 * 1024 * 1024

/** Pages of a release that are kept on disk: every page of all editions in both languages is some tens of thousands. */
const ON_DISK = 40_000

/** Releases of which pages are kept on disk: the one that is served, and the one before for instances that have not changed yet. */
const RELEASES = 2

const KEY = /\/cached\/(\d+)\//
const pack = promisify(brotliCompress)
const unpack = promisify(brotliDecompress)
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** Next makes a handler for each request: what they share belongs to the process. */
const shared = (globalThis.papiPages ??= {
  memory: new LRUCache({ maxSize: IN_MEMORY, sizeCalculation: ({ value }) => sizeOf(value) }),
  /** pages on disk by release; counted once */
  counts: new Map(),
})

function sizeOf(value) {
  const html = typeof value?.html === "string" ? value.html.length : 0
  return Math.max(1_000, html + (value?.body?.length ?? 0))
}

/** @see https://nextjs.org/docs/app/api-reference/config/next-config-js/incrementalCacheHandlerPath */
export default class PageCache {
  async get(key) {
    const kept = shared.memory.get(key)
    if (kept) return kept
    const read = await readPage(key)
    if (read) shared.memory.set(key, read)
    return read
  }

  async set(key, value, { cacheControl } = {}) {
    const entry = { value, lastModified: Date.now(), cacheControl }
    shared.memory.set(key, entry)
    const isWhole = value?.kind === "PAGES" && cacheControl?.revalidate === false
    if (isWhole) await writePage(key, entry).catch(() => {}) // a full disk costs the next start some time, no reader anything
  }

  async revalidateTag() {} // nothing here has tags

  resetRequestCache() {}
}

/** The folder of a release's pages, of this build and this site's address; null where none are kept. */
function folderOf(release) {
  const { CACHE_DIR, PAPI_BUILD, SITE_URL } = process.env
  const { served, preparing } = globalThis.papiSite ?? {}
  const known = [served, preparing].find((each) => String(each?.release.id) === release)
  if (!CACHE_DIR || !PAPI_BUILD || !known) return null
  // Two databases both have a release 1, from different moments.
  const state = createHash("sha256").update(`${PAPI_BUILD} ${SITE_URL} ${known.release.importedAt}`).digest("hex")
  return join(CACHE_DIR, "pages", `${release}-${state.slice(0, 16)}`)
}

function pathOf(key) {
  const release = KEY.exec(key)?.[1]
  const folder = release === undefined ? null : folderOf(release)
  return folder && { folder, path: join(folder, createHash("sha256").update(key).digest("hex").slice(0, 32)) }
}

async function readPage(key) {
  const place = pathOf(key)
  if (!place) return null
  try {
    return JSON.parse((await unpack(await readFile(place.path))).toString("utf8"))
  } catch {
    return null // not there, or not whole
  }
}

async function writePage(key, entry) {
  const place = pathOf(key)
  if (!place) return
  const { folder, path } = place
  await mkdir(folder, { recursive: true })
  if (!shared.counts.has(folder)) {
    shared.counts.set(folder, (await readdir(folder)).length)
    await dropOldReleases(folder)
  }
  const count = shared.counts.get(folder)
  if (count >= ON_DISK) return
  shared.counts.set(folder, count + 1)
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, await pack(JSON.stringify(entry), QUICK))
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

/** Removes pages of releases, builds and databases that are served no longer: the folders that were begun longest ago. */
async function dropOldReleases(current) {
  const store = join(current, "..")
  const folders = await Promise.all(
    (await readdir(store)).map(async (name) => ({
      path: join(store, name),
      begun: (await stat(join(store, name))).birthtimeMs,
    })),
  )
  const others = folders.filter(({ path }) => path !== current).toSorted((a, b) => b.begun - a.begun)
  for (const { path } of others.slice(RELEASES - 1)) await rm(path, { recursive: true, force: true })
}
