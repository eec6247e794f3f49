import { comparability } from "@/domain/comparability"
import { TOTAL, type Measure } from "@/domain/measure"
import { roundToSixDecimals } from "@/domain/points"
import { unusualChanges, type UnusualChange } from "@/domain/unusual-changes"
import { firstLine } from "../check/check-sub-dimensions"
import { totalOf } from "../check/total-of"
import type { EditionAxes } from "../package/axes"
import type { FactGrid } from "../package/fact-grid"
import type { DataPackage } from "../package/read-package"
import { scorePlace } from "../package/score-place"
import { breaksOf } from "../reach/side"
import type { Warned } from "./warnings"

type Change = { province: string; index: number; points: number }

/**
 * The totals, dimensions and sub-dimensions of an edition that changed otherwise than those of nearly all provinces. Measures with a break
 * between the editions are left out: nothing is compared across one.
 */
export function unusualScores(data: DataPackage, before: EditionAxes, axes: EditionAxes): Warned[] {
  const [old, now] = [data.facts.scores.get(before.year)!, data.facts.scores.get(axes.year)!]
  const breaks = breaksOf(data)
  return measuresOf(axes)
    .filter((measure) => comparability(before.year, axes.year, measure, breaks).comparable)
    .flatMap((measure) =>
      unusualChanges(changesOf(old, now, measure)).map((unusual) => warned(unusual, measure, before.year, now)),
    )
}

function measuresOf({ periods }: EditionAxes): Measure[] {
  return [TOTAL, ...new Set(periods.map(({ dimension }) => String(dimension))), ...periods.map(({ id }) => id)]
}

function changesOf(old: FactGrid, now: FactGrid, measure: Measure): Change[] {
  const fits = (id: string) => isPart(id, measure)
  return now.provinces.names.flatMap((province, index) => {
    const before = old.provinces.at.get(province)
    if (before === undefined) return []
    const [was, is] = [totalOf(old, before, fits), totalOf(now, index, fits)]
    const points = roundToSixDecimals((is ?? NaN) - (was ?? NaN))
    return Number.isNaN(points) ? [] : [{ province, index, points }]
  })
}

function isPart(id: string, measure: Measure): boolean {
  return measure === TOTAL || id === measure || id.startsWith(`${measure}.`)
}

function warned({ change, low, high }: UnusualChange<Change>, measure: Measure, from: number, now: FactGrid): Warned {
  const { province, index, points } = change
  const lines = now.measures.names.map((id, each) => (isPart(id, measure) ? now.lines[now.cell(index, each)]! : 0))
  const warning = {
    ...scorePlace(now, firstLine(Int32Array.from(lines)), index),
    problem: `unusual change of ${measure} in province ${province} from ${from} to ${now.year}`,
    found: `${signed(points)} points`,
    expected: `between ${signed(low)} and ${signed(high)}, as of the other provinces`,
    remedy: "Hold the scores of both years against the source; leave them as they are where they are right",
  }
  return { year: now.year, province, measure, warning }
}

function signed(points: number): string {
  return `${points < 0 ? "-" : "+"}${Math.abs(points).toFixed(3)}`
}
