import type { Edition } from "@/queries/editions"
import type { Release } from "@/queries/releases"

/**
 * Keeps what is loaded of an edition until another release comes: for what is the same for every province, and takes long.
 *
 * @param most  how many editions of releases are kept; the first goes first
 * @param load  what else it is given must follow from the edition and the release
 */
export function cachedByEdition<Loaded, More extends unknown[]>(
  most: number,
  load: (edition: Edition, ...more: More) => Promise<Loaded>,
): (edition: Edition, release: Release, ...more: More) => Promise<Loaded> {
  const kept = new Map<string, Promise<Loaded>>()
  return (edition, release, ...more) => {
    const key = `${release.id} ${release.importedAt} ${edition.year}`
    const known = kept.get(key)
    if (known) return known
    const loaded = load(edition, ...more)
    kept.set(key, loaded)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    loaded.catch(() => kept.delete(key)) // the database may be back for the next reader
    return loaded
  }
}
