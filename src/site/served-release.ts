import type { ReleaseRecord } from "@/queries/releases"
import type { ReleaseView } from "@/view-models/parts"
import type { KnownAddresses, KnownNames } from "./known-addresses"

/** A state of the data with all that is needed to know which page an address means. */
export type ServedRelease = {
  release: ReleaseView
  /** it and all before it, newest first: what was made for them can be sent while the database is away */
  releases: readonly ReleaseRecord[]
  /** the newest edition */
  latestYear: number
  addresses: KnownAddresses
  names: KnownNames
}

type State = {
  /** what readers get; null until the database has answered once, and before the first import */
  served: ServedRelease | null
  /** a newer one whose most asked pages are being made */
  preparing: ServedRelease | null
  /** how often a public address was asked for, the longest unasked first */
  asked: Map<string, number>
}

/** Addresses that are remembered: every page of today's editions in both languages is about as many. */
const REMEMBERED = 4_000

/** Next bundles proxy, pages and instrumentation apart: what they share in one process lives here. */
const state: State = ((globalThis as { papiSite?: State }).papiSite ??= {
  served: null,
  preparing: null,
  asked: new Map(),
})

/** Tells the server's own requests for pages of a release that readers do not get yet; its value is that release's number. */
export const PREPARE_HEADER = "x-papi-prepare"

/** The release that readers get; null while the database has not answered since the server started. */
export function servedRelease(): ServedRelease | null {
  return state.served
}

/** The release that a request is about: the one in preparation for the server's own requests, else what readers get. */
export function releaseFor(headers: Headers): ServedRelease | null {
  const asked = headers.get(PREPARE_HEADER)
  return asked !== null && asked === String(state.preparing?.release.id) ? state.preparing : state.served
}

/** From now on readers get this release: all pages at once, so that no two pages tell of different ones. */
export function serve(release: ServedRelease): void {
  state.served = release
  state.preparing = null
}

/** Lets the server ask itself for pages of a release before readers get it. */
export function prepare(release: ServedRelease): void {
  state.preparing = release
}

/** Counts a reader's request for a page that is kept. */
export function countAsked(address: string): void {
  const times = state.asked.get(address) ?? 0
  state.asked.delete(address)
  state.asked.set(address, times + 1)
  if (state.asked.size <= REMEMBERED) return
  const [longestUnasked] = state.asked.keys()
  state.asked.delete(longestUnasked!)
}

/** Addresses of kept pages, most asked first. */
export function askedAddresses(): readonly string[] {
  return [...state.asked].toSorted(([, a], [, b]) => b - a).map(([address]) => address)
}
