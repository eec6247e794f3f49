import type { Measure } from "./measure"

/** Figures that PAPI published: points (an indicator's value), and the interval of a total. */
const PUBLISHED_FIGURES = ["points", "low", "high", "standardError", "respondents"] as const

/** Figures that move with them: rank, and group as its number from 1 (best) to 4. */
const FOLLOWING_FIGURES = ["rank", "group"] as const

const FIGURES = [...PUBLISHED_FIGURES, ...FOLLOWING_FIGURES]
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
}

/** The figures that differ, each once. The values have six decimals at most and come from the database: equal means the same number. */
export function correctionsIn(rows: readonly RowChange[]): Correction[] {
  return rows.flatMap(({ was, is, ...place }) =>
    FIGURES.flatMap((figure) => {
      const [old, now] = [was?.[figure] ?? null, is?.[figure] ?? null]
      return old === now ? [] : [{ ...place, figure, was: old, is: now }]
    }),
  )
}

/** Whether PAPI's own figure was corrected; else it moved with others. */
export function isPublishedFigure({ figure }: Pick<Correction, "figure">): boolean {
  return PUBLISHED_FIGURES.some((published) => published === figure)
}
