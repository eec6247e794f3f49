import { type Group, GROUPS } from "@/domain/quartile-group"

/** `auto` follows the reader's system; the others are for files and embeds that must not change. */
export const THEMES = ["light", "dark", "auto"] as const
export type Theme = (typeof THEMES)[number]

/** A group's fill, its line (3:1 against the paper, which light fills are not), and text that stands on the fill. */
export type GroupColours = { fill: string; line: string; on: string }

export type Colours = {
  paper: string
  ink: string
  muted: string
  /** frames and small signs: 3:1 against the paper */
  outline: string
  /** grid, which may be missed */
  grid: string
  /** a chosen row, the middle half of a spread */
  wash: string
  blank: string
  /** between provinces on a map: the paper */
  border: string
  groups: Readonly<Record<Group, GroupColours>>
  rise: string
  fall: string
  /** the province in question, among all */
  own: string
  /** lines of provinces, told apart also by dash and marker */
  series: readonly string[]
}

const FILLS: Readonly<Record<Group, string>> = {
  best: "#0b4f8a",
  highAverage: "#7fb6dd",
  lowAverage: "#f4b779",
  poor: "#a8470b",
}

export const LIGHT: Colours = {
  paper: "#ffffff",
  ink: "#1b2430",
  muted: "#59636f",
  outline: "#6d7783",
  grid: "#e0e4e9",
  wash: "#eaf1f7",
  blank: "#eceef1",
  border: "#ffffff",
  groups: {
    best: { fill: FILLS.best, line: "#0b4f8a", on: "#ffffff" },
    highAverage: { fill: FILLS.highAverage, line: "#0b4f8a", on: "#0f1a26" },
    lowAverage: { fill: FILLS.lowAverage, line: "#a8470b", on: "#26170b" },
    poor: { fill: FILLS.poor, line: "#a8470b", on: "#ffffff" },
  },
  rise: "#0b4f8a",
  fall: "#a8470b",
  own: "#a3195b",
  series: ["#0b4f8a", "#db6a10", "#6a1b57", "#12998f", "#468fdb", "#7c4a12", "#e0559a", "#16202b"],
}

export const DARK: Colours = {
  paper: "#12171e",
  ink: "#e8ecf1",
  muted: "#a7b0bb",
  outline: "#98a2ae",
  grid: "#2b333d",
  wash: "#1c2731",
  blank: "#2a323d",
  border: "#12171e",
  groups: {
    best: { fill: FILLS.best, line: "#9ccbec", on: "#ffffff" },
    highAverage: { fill: FILLS.highAverage, line: "#9ccbec", on: "#0f1a26" },
    lowAverage: { fill: FILLS.lowAverage, line: "#f7c896", on: "#26170b" },
    poor: { fill: FILLS.poor, line: "#f7c896", on: "#ffffff" },
  },
  rise: "#7fb6dd",
  fall: "#f0a35e",
  own: "#ff8fbf",
  series: ["#8fc4ea", "#e8792b", "#fff3cf", "#1f9d78", "#7a6ff5", "#bfa24a", "#ffb3d6", "#7f9a9c"],
}

/** Every colour that a theme changes, by the name of its CSS variable. */
function variablesOf(colours: Colours): [name: string, value: string][] {
  const { groups, series, ...plain } = colours
  return [
    ...Object.entries(plain),
    ...GROUPS.map((group): [string, string] => [`${group}-line`, groups[group].line]),
    ...series.map((value, slot): [string, string] => [`series-${slot + 1}`, value]),
  ].map(([name, value]) => [`--chart-${name}`, value])
}

const variable = (name: string) => `var(--chart-${name})`

const AUTO: Colours = {
  ...LIGHT,
  ...(Object.fromEntries(
    Object.entries(LIGHT).flatMap(([name, value]) => (typeof value === "string" ? [[name, variable(name)]] : [])),
  ) as Partial<Colours>),
  groups: Object.fromEntries(
    GROUPS.map((group) => [group, { ...LIGHT.groups[group], line: variable(`${group}-line`) }]),
  ) as Colours["groups"],
  series: LIGHT.series.map((_, slot) => variable(`series-${slot + 1}`)),
}

/** The colours of a theme. Those of `auto` are CSS variables, which {@link themeStyle} defines. */
export function coloursOf(theme: Theme): Colours {
  return { light: LIGHT, dark: DARK, auto: AUTO }[theme]
}

const FORCED = { paper: "Canvas", ink: "CanvasText", muted: "CanvasText", outline: "CanvasText", grid: "GrayText" }

/**
 * Defines the variables of `auto` for a class: by a theme that is fixed, or by the reader's system; `auto` is light on paper.
 * In forced colours the reader's own win.
 */
export function themeStyle(className: string, theme: Theme = "auto"): string {
  const rule = (variables: [string, string][]) =>
    `.${className}{${variables.map(([name, value]) => `${name}:${value}`).join(";")}}`
  const forced = Object.entries(FORCED).map(([name, value]): [string, string] => [`--chart-${name}`, value])
  return [
    rule(variablesOf(theme === "dark" ? DARK : LIGHT)),
    theme === "auto" ? `@media screen and (prefers-color-scheme:dark){${rule(variablesOf(DARK))}}` : "",
    `@media (forced-colors:active){${rule(forced)}}`,
  ].join("")
}
