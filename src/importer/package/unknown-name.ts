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
    remedy: "Correct the year, or add the edition to editions.csv",
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
    remedy:
      others.length > 0
        ? `Use the code that the province has in set ${boundarySet}: ${code} is one of set ${others[0]}`
        : /^\d$/.test(code)
          ? `Write the code with two digits: 0${code}`
          : "Correct the code; a spreadsheet may have read it as a number",
  }
}

export function unknownMeasure(
  name: Exclude<FactName, "intervals">,
  measure: string,
  { year, subDimensions, indicators }: EditionAxes,
): CellProblem {
  const found = shown(measure)
  if (name === "scores")
    return {
      ...{ problem: `unknown sub-dimension of ${year}`, found, expected: `one of ${subDimensions.names.join(", ")}` },
      remedy: "Correct the number, or add a period to sub_dimensions.csv that holds the year",
    }
  const expected = `an id of indicators.csv with ${year} among its years (${indicators.names.length} have it)`
  const remedy = "Correct the id, or add the year to the indicator's years in indicators.csv"
  return { problem: `unknown indicator of ${year}`, found, expected, remedy }
}
