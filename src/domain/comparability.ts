import type { Bilingual } from "./bilingual"
import type { Measure } from "./measure"

/** A change of method in the edition of `year` against the one before, on exactly one measure. */
export type MethodologyBreak = {
  year: number
  measure: Measure
  /** "break": differences across it are not computed. "caution": they are, beside the note */
  kind: "break" | "caution"
  note: Bilingual
}

export type Comparability = {
  comparable: boolean
  /** breaks and cautions between the two editions, oldest first */
  notes: readonly MethodologyBreak[]
}

/**
 * The only judge of whether two editions may be compared on a measure: they may when no break lies after the earlier and up
 * to the later. Measures do not inherit breaks from each other: a sub-dimension that changes has a row for each measure it
 * spoils.
 */
export function comparability(
  from: number,
  to: number,
  measure: Measure,
  breaks: readonly MethodologyBreak[],
): Comparability {
  const [earlier, later] = [Math.min(from, to), Math.max(from, to)]
  const notes = breaks
    .filter((row) => row.measure === measure && row.year > earlier && row.year <= later)
    .toSorted((a, b) => a.year - b.year)
  return { comparable: notes.every(({ kind }) => kind !== "break"), notes }
}

/**
 * The editions in which other provinces were measured than in the one before. Means, medians, ranks and groups break there on every
 * measure; the points of a province only where its own territory changed (see sameTerritory in lineage.ts).
 *
 * @param editions  in any order
 */
export function boundaryBreaks(
  editions: readonly { year: number; boundarySet: number }[],
  measure: Measure,
): MethodologyBreak[] {
  const ordered = editions.toSorted((a, b) => a.year - b.year)
  return ordered.flatMap(({ year, boundarySet }, position) => {
    const before = ordered[position - 1]
    if (!before || before.boundarySet === boundarySet) return []
    return [{ year, measure, kind: "break" as const, note: otherBase(before.boundarySet, { year, boundarySet }) }]
  })
}

/** The same for a province whose own territory stayed: its points may be compared, with care; ranks and groups have another base. */
export function boundaryCautions(
  editions: readonly { year: number; boundarySet: number }[],
  measure: Measure,
): MethodologyBreak[] {
  const setOf = (year: number) => editions.find((each) => each.year === year)!.boundarySet
  return boundaryBreaks(editions, measure).map(({ year }) => {
    const before = Math.max(...editions.map((each) => each.year).filter((each) => each < year))
    return { year, measure, kind: "caution", note: sameTerritory(setOf(before), { year, boundarySet: setOf(year) }) }
  })
}

function otherBase(before: number, { year, boundarySet }: EditionOfSet): Bilingual {
  return {
    vi: `Từ kỳ ${year}, PAPI có ${boundarySet} tỉnh, thành phố thay vì ${before}: hạng, nhóm và trung bình không so được với các kỳ trước.`,
    en: `From ${year} PAPI has ${boundarySet} provinces instead of ${before}: ranks, groups and means cannot be compared with earlier ones.`,
  }
}

function sameTerritory(before: number, { year, boundarySet }: EditionOfSet): Bilingual {
  return {
    vi: `Địa giới ở đây không đổi, nhưng từ kỳ ${year} hạng và nhóm tính giữa ${boundarySet} tỉnh, thành phố thay vì ${before}: nên chỉ so điểm.`,
    en: `The territory is the same, but from ${year} ranks and groups are among ${boundarySet} provinces instead of ${before}: compare points only.`,
  }
}

type EditionOfSet = { year: number; boundarySet: number }

/** Why two editions of different boundary sets are not compared, in words. */
export function otherProvinces(earlier: EditionOfSet, later: EditionOfSet): Bilingual {
  return {
    vi: `Kỳ ${earlier.year} có ${earlier.boundarySet} tỉnh, thành phố, kỳ ${later.year} có ${later.boundarySet}: đó là những đơn vị khác nhau.`,
    en: `The edition of ${earlier.year} has ${earlier.boundarySet} provinces, that of ${later.year} has ${later.boundarySet}: they are different units.`,
  }
}
