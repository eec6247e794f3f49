import { comparability, type MethodologyBreak } from "./comparability"

/** A sub-dimension in one period of its meaning, first and last edition included. */
type Period = { id: string; firstYear: number; lastYear: number }

/**
 * The edition whose questions tell what a sub-dimension asks in another one: the nearest that has them, the later of two. Where
 * a break or a caution lies between, other questions may have been asked.
 * @param asked  the editions whose questions are known
 * @returns null where no edition tells
 */
export function questionsYear(
  year: number,
  { id, firstYear, lastYear }: Period,
  asked: readonly number[],
  breaks: readonly MethodologyBreak[],
): number | null {
  const alike = asked
    .filter((each) => each >= firstYear && each <= lastYear)
    .filter((each) => comparability(year, each, id, breaks).notes.length === 0)
  return alike.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)[0] ?? null
}
