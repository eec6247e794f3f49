import { samePoints } from "@/domain/points"
import { firstLine } from "../check/check-sub-dimensions"
import type { EditionAxes } from "../package/axes"
import type { FactGrid } from "../package/fact-grid"
import type { DataPackage } from "../package/read-package"
import { scorePlace } from "../package/score-place"
import type { Warned } from "./warnings"

/** Fewer scores may be alike by chance. */
const LEAST = 5

/** The provinces whose scores are those of the edition before, to the last decimal: sheets of one year have been copied into another. */
export function copiedScores({ facts }: DataPackage, before: EditionAxes, { year, provinces }: EditionAxes): Warned[] {
  const [old, now] = [facts.scores.get(before.year)!, facts.scores.get(year)!]
  return provinces.names.flatMap((province, index): Warned[] => {
    const pairs = pairsOf(old, now, province, index)
    if (pairs.length < LEAST || !pairs.every(([was, is]) => samePoints(was, is))) return []
    const lines = now.lines.subarray(now.cell(index, 0), now.cell(index, 0) + now.measures.names.length)
    const warning = {
      ...scorePlace(now, firstLine(lines), index),
      problem: `scores of province ${province} in ${year} copied from ${before.year}`,
      found: `${pairs.length} scores, all alike`,
      expected: "others than in the edition before",
      remedy: "Look whether the table of the right year was taken",
    }
    return [{ year, province, measure: null, warning }]
  })
}

/** The scores that both editions have. */
function pairsOf(old: FactGrid, now: FactGrid, code: string, index: number): [was: number, is: number][] {
  const before = old.provinces.at.get(code)
  if (before === undefined) return []
  return now.measures.names.flatMap((id, measure): [number, number][] => {
    const other = old.measures.at.get(id)
    if (other === undefined || !old.has(before, other) || !now.has(index, measure)) return []
    return [[old.values[old.cell(before, other)]!, now.values[now.cell(index, measure)]!]]
  })
}
