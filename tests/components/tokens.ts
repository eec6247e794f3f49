import { readFileSync } from "node:fs"

export type Colours = Readonly<Record<string, string>>

/** Custom properties that a style sheet sets to a colour, by name without dashes and without `color-`. */
function declarations(css: string): Colours {
  const found = css.matchAll(/--(?:color-)?([\w-]+): (#[0-9a-f]{6})/g)
  return Object.fromEntries([...found].map(([, name, value]) => [name!, value!]))
}

const MEDIA = /@media ([^{]*)\{([\s\S]*?\})\s*\}/g

/** The colours of a style sheet in both themes; what the dark one does not set, it shares. */
function themesOf(css: string): { light: Colours; dark: Colours } {
  const light = declarations(css.replace(MEDIA, ""))
  const darkRules = [...css.matchAll(MEDIA)].filter(([, query]) => query!.includes("(prefers-color-scheme: dark)"))
  return { light, dark: { ...light, ...declarations(darkRules.map(([, , rules]) => rules).join("\n")) } }
}

export const TOKENS = themesOf(readFileSync("src/styles/globals.css", "utf8"))

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
