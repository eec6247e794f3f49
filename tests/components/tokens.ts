import { readFileSync } from "node:fs"

export type Colours = Readonly<Record<string, string>>

/** Custom properties that a rule of a style sheet sets, by name without dashes. */
function declarations(css: string): Colours {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]))
}

/** The colours of a style sheet in both themes; what the dark one does not set, it shares. */
export function themesOf(css: string): { light: Colours; dark: Colours } {
  const [before = "", after = ""] = css.split("@media (prefers-color-scheme: dark)")
  const light = declarations(before)
  return { light, dark: { ...light, ...declarations(after) } }
}

export const TOKENS = themesOf(readFileSync("src/app/styles/tokens.css", "utf8"))

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
