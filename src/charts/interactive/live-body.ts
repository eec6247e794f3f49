import type { ReactNode } from "react"
import type { Stop, Weights } from "./stop"

/** An interactive drawing laid out for a width: like the static one, and what can be read out of it. */
export type LiveBody = {
  chart: ReactNode
  /** pixels, without the legend */
  height: number
  stops: readonly Stop[]
  /** the index of the stop where the keyboard begins */
  start: number
  weights: Weights
  /** how many elements with `data-mark` stand when everything is drawn */
  marks: number
}

/** Layer above every mark that Recharts draws. */
export const ON_TOP = 900
