import { type Measure, measureKind } from "./measure"

/** Points (an indicator's value), the interval of a total, rank, and group as its number from 1 (best) to 4. */
const FIGURES = ["points", "low", "high", "standardError", "respondents", "rank", "group"] as const
export type Figure = (typeof FIGURES)[number]

/** What a province has on a measure in an edition. The year decides the boundary set of the code. */
type Place = { year: number; boundarySet: number; code: string; measure: Measure }

/** The figures of a place; null or absent = not published. */
export type Figures = Partial<Readonly<Record<Figure, number | null>>>

/** A place's figures before a release and in it; null = none. */
export type RowChange = Place & { release: number; was: Figures | null; is: Figures | null }

/** A figure of an edition published before that a release changed, added (`was` null) or took away (`is` null). */
export type Correction = Place & {
  figure: Figure
  was: number | null
  is: number | null
  /** the release in which it got its present value */
  release: number
  /** whether it only moved with corrected points, its own or others'; else a figure that PAPI published was corrected */
  follows: boolean
}

/** The figures that differ, each once. The values have six decimals at most and come from the database: equal means the same number. */
export function correctionsIn(rows: readonly RowChange[]): Correction[] {
  return rows.flatMap(({ was, is, ...place }) => {
    const changed = FIGURES.filter((figure) => valueOf(was, figure) !== valueOf(is, figure))
    return changed.map((figure) => ({
      ...place,
      figure,
      was: valueOf(was, figure),
      is: valueOf(is, figure),
      follows: figure === "rank" || (figure === "group" && !isGroupCutAnew(place.measure, changed)),
    }))
  })
}

function valueOf(figures: Figures | null, figure: Figure): number | null {
  return figures?.[figure] ?? null
}

/** PAPI publishes the groups of the total and of dimensions: where only the group changed, that is what was corrected. */
function isGroupCutAnew(measure: Measure, changed: readonly Figure[]): boolean {
  return changed.length === 1 && ["total", "dimension"].includes(measureKind(measure))
}

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
