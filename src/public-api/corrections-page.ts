import type { Correction } from "@/domain/corrections"
import { changedRows, type ChangedRows } from "@/domain/reference-rows"
import { correctionsOf, firstReleases } from "@/queries/corrections"
import { editions } from "@/queries/editions"
import { referenceFilesOf, releases, type ReleaseRecord } from "@/queries/releases"
import { correctionNamer, type NamedCorrection } from "./tables/corrections"

/** Rows shown of a release, and of all releases together: a page is for reading, corrections.csv has all. */
const OF_A_RELEASE = 30
const ON_THE_PAGE = 300

/** A release with what it changed. */
export type CorrectedRelease = {
  release: ReleaseRecord
  isFirst: boolean
  /** the first earlier release with the same content: this one went back to it */
  sameAs: number | null
  /** editions it published for the first time, latest first; their figures are no corrections */
  newEditions: readonly number[]
  /** PAPI's own figures and groups, and the sums of them: how many changed, and the first of them */
  corrected: number
  shown: readonly NamedCorrection[]
  /** ranks and groups that moved with them */
  moved: { ranks: number; groups: number }
  /** rows of names, notes and reasons that changed; none told of the first release */
  reference: readonly ChangedRows[]
}

export type CorrectionsPage = {
  /** newest first */
  releases: readonly CorrectedRelease[]
  /** figures corrected in all releases */
  corrected: number
  latestYear: number | null
}

/** What the corrections page shows; null before the first import. @param upTo  the newest release to tell of; without it, all */
export async function loadCorrectionsPage(upTo = Infinity): Promise<CorrectionsPage | null> {
  const records = (await releases()).filter(({ id }) => id <= upTo)
  if (records.length === 0) return null
  const [name, published, every] = await Promise.all([correctionNamer(), firstReleases(), editions()])
  const told: CorrectedRelease[] = []
  let room = ON_THE_PAGE
  for (const release of records) {
    const all = await correctionsOf(release.id)
    const corrected = all.filter(({ follows }) => !follows)
    const shown = corrected.slice(0, Math.min(OF_A_RELEASE, room)).map(name)
    room -= shown.length
    const moved = { ranks: countOf(all, "rank"), groups: countOf(all, "group") }
    const facts = factsOf(release, records, published)
    const reference = facts.isFirst ? [] : await referenceChanges(release.id)
    told.push({ ...facts, corrected: corrected.length, shown, moved, reference })
  }
  const corrected = told.reduce((sum, each) => sum + each.corrected, 0)
  return { releases: told, corrected, latestYear: every[0]?.year ?? null }
}

/** Releases are numbered without gaps. */
async function referenceChanges(release: number): Promise<ChangedRows[]> {
  return changedRows(await referenceFilesOf(release - 1), await referenceFilesOf(release))
}

function factsOf(release: ReleaseRecord, all: readonly ReleaseRecord[], published: ReadonlyMap<number, number>) {
  const earlier = all.filter(({ id, checksum }) => id < release.id && checksum === release.checksum)
  const years = [...published].filter(([, first]) => first === release.id).map(([year]) => year)
  return {
    release,
    isFirst: release.id === all.at(-1)?.id,
    sameAs: earlier.at(-1)?.id ?? null,
    newEditions: years.toSorted((a, b) => b - a),
  }
}

function countOf(all: readonly Correction[], wanted: "rank" | "group"): number {
  return all.filter(({ figure, follows }) => follows && figure === wanted).length
}
