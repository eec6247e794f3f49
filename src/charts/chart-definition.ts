import type { ReactNode } from "react"
import type { z } from "zod"
import type { Place } from "@/browser-script/places"
import type { Group } from "@/domain/quartile-group"
import type { ChartQueries } from "./chart-queries"
import type { ChartSpec, LegendItem } from "./chart-spec"
import type { Colours } from "./drawing/palette"
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

export type Look = {
  colours: Colours
  /** in front of every id, so that several drawings share a page */
  idPrefix: string
  /** pixels of the smallest letters, where a drawing's own may be smaller */
  least?: number
}

/** The marks of a chart, laid out for a width in pixels. */
export type Drawn = {
  height: number
  marks: ReactNode
  /** to stand above the marks; null: the marks hold it */
  legend: readonly LegendItem[] | null
  /** what a reader may point at, in the order of reading. One may come twice: on a map and in its inset */
  places: () => readonly Place[]
}

/** One chart: what it accepts, reads and makes of it. The only place where it is written down, besides its line in the catalogue. */
export type ChartDefinition<Params extends z.ZodObject = z.ZodObject, Rows = unknown, Spec = ChartSpec> = {
  params: Params
  /** @throws {ChartRefusal} for a province, dimension or year that the data do not have */
  load: (params: z.output<Params>, context: LoadContext) => Promise<Rows>
  /** Pure: rows in, words and marks out. */
  build: (rows: Rows, wording: Wording) => OwnPart<Spec>
  /**
   * Pure: places and marks for a picture of `width` pixels. With `room`, the pixels that the marks may be high, they fill it as far as
   * that helps, and leave out in sight what has none.
   */
  draw: (spec: Spec, width: number, look: Look, room?: number) => Drawn
  /** a reader points at a row, wherever in it */
  inRows?: true
  /** the wide drawing of an embed: pixels that it is laid out for, and the narrowest frame that shows it; 640 and 560 if absent */
  wideEmbed?: { width: number; from: number }
  /** what a picture for links says; title and subtitle if absent */
  social?: (spec: Spec, place: SocialPlace) => SocialWords
  /** it shows results of provinces: what is said of it are the facts of the chosen ones */
  saysResults?: true
  examples: readonly ChartExample[]
}

/** Ties the types of a definition's parts together. */
export function chartDefinition<Params extends z.ZodObject, Rows, Spec extends ChartSpec>(
  definition: ChartDefinition<Params, Rows, Spec>,
): ChartDefinition {
  return definition as unknown as ChartDefinition // load takes what params gives, draw what build gives: only this function knows
}

/** A line of a picture for links, with its size in pixels. */
export type SocialLine = { text: string; size: number; weight: 400 | 600; quiet: boolean; above: number }

/** "hạng 12 trên 61" */
export type SocialPlace = (row: { rank: string; tied: "yes" | "no"; ranked: number }) => string
export type Chip = { value: string; unit: string; group: Group | null; label: string; place: string }

/** What a picture for links says of a chart, and what it shows between `left` and `right` at the height `y`. */
export type SocialWords = {
  lines: readonly SocialLine[]
  chip: Chip | null
  strip?: (left: number, right: number, y: number) => ReactNode
}

export const titleLine = (text: string): SocialLine => ({ text, size: 46, weight: 600, quiet: false, above: 16 })
export const nameLine = (text: string): SocialLine => ({ text, size: 92, weight: 600, quiet: false, above: 0 })
export const smallLine = (text: string): SocialLine => ({ text, size: 32, weight: 400, quiet: true, above: 12 })
export const rowLine = (text: string): SocialLine => ({ text, size: 36, weight: 400, quiet: false, above: 4 })
