import { comparability } from "@/domain/comparability"
import { type Measure, TOTAL } from "@/domain/measure"
import { roundToSixDecimals, samePoints } from "@/domain/points"
import { unusualChanges, type UnusualChange } from "@/domain/unusual-changes"
import { breaksOf } from "./affected/site-data"
import type { PackageEdition } from "./package/editions"
import { firstLine, scorePlace, totalOf, type FactGrid } from "./package/facts"
import type { DataPackage } from "./package/read-package"
import { FACT_TABLES } from "./package/tables"
import type { Plan } from "./plan/plan"
import type { Problem } from "./problems"

/** What is odd about the newest edition of a package against the one before. It need not be wrong. */
export function warningsOfNewest(data: DataPackage): Problem[] {
  const newest = [...data.editions.keys()].at(-1)
  return newest === undefined ? [] : warningsOfEdition(data, newest)
}

/** What is odd about an edition of a package against the one before. */
export function warningsOfEdition(data: DataPackage, year: number): Problem[] {
  return warningsOf(data, year).map(({ warning }) => warning)
}

/** What is odd about what an import brings: about all of a new edition, and about the scores that it changes in others. */
export function warningsOfPlan(data: DataPackage, plan: Plan): Problem[] {
  const years = plan.facts.inserted.filter(({ file }) => file === FACT_TABLES.scores.file).map(({ year }) => year)
  const changed = plan.facts.changed.filter(({ file }) => file === FACT_TABLES.scores.file)
  const isBrought = ({ year, province, measure }: Warned) =>
    years.includes(year) ||
    changed.some(
      (fact) =>
        fact.year === year && fact.province === province && (measure === null || isPartOf(fact.measure!, measure)),
    )
  const looked = [...new Set([...years, ...changed.map(({ year }) => year)])].sort((a, b) => a - b)
  return looked.flatMap((year) =>
    warningsOf(data, year)
      .filter(isBrought)
      .map(({ warning }) => warning),
  )
}

function isPartOf(subDimension: string, measure: string): boolean {
  return measure === "total" || measure === subDimension || subDimension.startsWith(`${measure}.`)
}

/** Against the edition before, where both have the same provinces. */
function warningsOf(data: DataPackage, year: number): Warned[] {
  const axes = data.editions.get(year)!
  const before = [...data.editions.values()].findLast((other) => other.year < year)
  if (!before || before.boundarySet !== axes.boundarySet) return []
  return [...copiedScores(data, before, axes), ...unusualScores(data, before, axes)]
}

/** Where a warning stands: of which edition, province and measure ("total", "5", "5.3"); null for all of a province's scores. */
export type Warned = { year: number; province: string; measure: string | null; warning: Problem }

type Change = { province: string; index: number; points: number }

/**
 * The totals, dimensions and sub-dimensions of an edition that changed otherwise than those of nearly all provinces. Measures with a break
 * between the editions are left out: nothing is compared across one.
 */
function unusualScores(data: DataPackage, before: PackageEdition, axes: PackageEdition): Warned[] {
  const [old, now] = [data.facts.scores.get(before.year)!, data.facts.scores.get(axes.year)!]
  const breaks = breaksOf(data)
  return measuresOf(axes)
    .filter((measure) => comparability(before.year, axes.year, measure, breaks).comparable)
    .flatMap((measure) =>
      unusualChanges(changesOf(old, now, measure)).map((unusual) => warned(unusual, measure, before.year, now)),
    )
}

function measuresOf({ periods }: PackageEdition): Measure[] {
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

/** Fewer scores may be alike by chance. */
const LEAST = 5

/** The provinces whose scores are those of the edition before, to the last decimal: sheets of one year have been copied into another. */
function copiedScores({ facts }: DataPackage, before: PackageEdition, { year, provinces }: PackageEdition): Warned[] {
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
