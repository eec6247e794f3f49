import { shown } from "../problems"
import type { EditionAxes } from "./axes"
import type { CellProblem } from "./cell"
import type { FactName } from "./fact-tables"

// What a fact names and its edition does not have: the reader is told what the edition has, or where the name belongs.

type Editions = ReadonlyMap<number, EditionAxes>

export function unknownYear(year: string, editions: Editions): CellProblem {
  return {
    problem: "year without an edition",
    found: shown(year),
    expected: `a year of editions.csv (${[...editions.keys()].join(", ")})`,
  }
}

export function unknownProvince(code: string, { year, boundarySet }: EditionAxes, editions: Editions): CellProblem {
  const others = [...editions.values()]
    .filter((other) => other.provinces.at.has(code))
    .map((other) => other.boundarySet)
  return {
    problem: `unknown province of ${year}`,
    found: shown(code),
    expected: `a code of boundary set ${boundarySet} in provinces.csv`,
    ...(/^\d$/.test(code) && { remedy: `Codes have two digits: 0${code}` }),
    ...(others.length > 0 && { remedy: `${code} is a code of boundary set ${others[0]}` }),
  }
}

export function unknownMeasure(
  name: Exclude<FactName, "intervals">,
  measure: string,
  { year, subDimensions, indicators }: EditionAxes,
): CellProblem {
  const found = shown(measure)
  if (name === "scores")
    return { problem: `unknown sub-dimension of ${year}`, found, expected: `one of ${subDimensions.names.join(", ")}` }
  const expected = `an id of indicators.csv with ${year} among its years (${indicators.names.length} have it)`
  return { problem: `unknown indicator of ${year}`, found, expected }
}
