import type { Group } from "@/domain/quartile-group"

export type MapColours = {
  /** fill of a group, and of text that stands on it */
  groups: Readonly<Record<Group, { fill: string; on: string }>>
  /** provinces without a group, behind the hatch of those without a result */
  blank: string
  ink: string
  muted: string
  /** around the country and each symbol: 3:1 against the page, which the light groups are not */
  outline: string
  /** between provinces: the colour of the page */
  border: string
}

export const LIGHT: MapColours = {
  groups: {
    best: { fill: "#0b4f8a", on: "#fff" },
    highAverage: { fill: "#7fb6dd", on: "#0f1a26" },
    lowAverage: { fill: "#f4b779", on: "#26170b" },
    poor: { fill: "#a8470b", on: "#fff" },
  },
  blank: "#eceef1",
  ink: "#1b2430",
  muted: "#59636f",
  outline: "#6d7783",
  border: "#fff",
}

export const DARK: MapColours = {
  ...LIGHT,
  blank: "#2a323d",
  ink: "#e8ecf1",
  muted: "#a7b0bb",
  outline: "#98a2ae",
  border: "#12171e",
}
