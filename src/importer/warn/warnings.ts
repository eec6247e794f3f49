import type { DataPackage } from "../package/read-package"
import { FACT_TABLES } from "../package/tables"
import type { Plan } from "../plan/plan"
import type { Problem } from "../problems"
import { copiedScores, unusualScores, type Warned } from "./unusual-scores"

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
