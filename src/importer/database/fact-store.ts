import type { FactName } from "../package/fact-tables"

/** Where each kind of fact lies in the database. */
export const FACT_STORE: Readonly<
  Record<FactName, { table: string; measure: string | null; values: readonly string[] }>
> = {
  scores: { table: "score", measure: "sub_dimension", values: ["points"] },
  intervals: { table: "interval", measure: null, values: ["low", "high", "standard_error", "respondents"] },
  indicatorValues: { table: "indicator_value", measure: "indicator", values: ["value"] },
}

/** The columns that name a row, but for its release. */
export function keyColumns(name: FactName): string[] {
  const { measure } = FACT_STORE[name]
  return ["year", "province", ...(measure ? [measure] : [])]
}

/** The condition for rows as they were in a release; null = as they are now. */
export function heldIn(release: number | null): string {
  if (release === null) return "until_release IS NULL"
  return `since_release <= ${release} AND (until_release IS NULL OR until_release > ${release})`
}
