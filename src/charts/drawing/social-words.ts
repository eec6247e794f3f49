import type { ReactNode } from "react"
import type { Group } from "@/domain/quartile-group"

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
