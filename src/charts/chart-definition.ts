import type { z } from "zod"
import type { ChartQueries } from "./chart-queries"
import type { ChartSpec } from "./chart-spec"
import type { Wording } from "./wording"

/** Parameters of a chart as they stand in an address. */
export type ChartParams = Readonly<Record<string, string>>

/** What a chart shows in the gallery, and what its golden pictures are drawn from. */
export type ChartExample = { name: string; params: ChartParams }

export type LoadContext = {
  queries: ChartQueries
  wording: Wording
  /** the data release to read; undefined: the data as they are now */
  release: number | undefined
}

/** A spec but for what every chart says alike: added by chartSpec. */
export type OwnPart<Spec> = Spec extends ChartSpec ? Omit<Spec, "locale" | "source" | "release"> : never

/** One chart: what it accepts, reads and makes of it. The only place where it is written down, besides its line in the catalogue. */
export type ChartDefinition<Params extends z.ZodObject = z.ZodObject, Rows = unknown> = {
  params: Params
  /** @throws {ChartRefusal} for a province, dimension or year that the data do not have */
  load: (params: z.output<Params>, context: LoadContext) => Promise<Rows>
  /** Pure: rows in, words and marks out. */
  build: (rows: Rows, wording: Wording) => OwnPart<ChartSpec>
  examples: readonly ChartExample[]
}

/** Ties the types of a definition's parts together. */
export function chartDefinition<Params extends z.ZodObject, Rows>(
  definition: ChartDefinition<Params, Rows>,
): ChartDefinition {
  return definition as unknown as ChartDefinition // load takes what params gives, which only this function knows
}
