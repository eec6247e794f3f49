import { readConsistently } from "@/db/client"
import { currentRelease, type Release } from "./releases"

/**
 * Runs a loader on one state of the database, and hands it the release it reads: no page mixes two.
 * @returns null before the first import, and where the loader finds nothing
 */
export function onOneRelease<T>(load: (release: Release) => Promise<T | null>): Promise<T | null> {
  return readConsistently(async () => {
    const release = await currentRelease()
    return release && load(release)
  })
}
