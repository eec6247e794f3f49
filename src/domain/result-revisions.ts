/** A result as it stood from a release on, until another (exclusive; null: it still does). */
export type ResultVersion = { points: number; rank: number; since: number; until: number | null }

type Standing = { points: number; rank: number }

/** What a release made of a published result; null: none. */
export type ResultRevision = { release: number; was: Standing | null; is: Standing | null }

/**
 * How a published result changed from release to release, oldest first. That an edition is published at all is no revision; nor is a new
 * version that leaves points and rank as they were.
 *
 * @param versions  of one result, oldest first
 * @param published  the release that brought the edition
 */
export function revisionsOf(versions: readonly ResultVersion[], published: number): readonly ResultRevision[] {
  const steps = versions.flatMap((version, at): ResultRevision[] => {
    const before = versions[at - 1]
    const follows = before?.until === version.since
    const lost = before && !follows ? [{ release: before.until!, was: standing(before), is: null }] : []
    return [...lost, { release: version.since, was: follows ? standing(before) : null, is: standing(version) }]
  })
  const last = versions.at(-1)
  const gone = last && last.until !== null ? [{ release: last.until, was: standing(last), is: null }] : []
  return [...steps, ...gone].filter(({ release, was, is }) => release > published && !same(was, is))
}

function standing({ points, rank }: Standing): Standing {
  return { points, rank }
}

function same(a: Standing | null, b: Standing | null): boolean {
  return a?.points === b?.points && a?.rank === b?.rank
}
