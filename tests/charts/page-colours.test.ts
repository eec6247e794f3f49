import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { DARK, LIGHT, themeStyle } from "@/charts/drawing/palette"
import { lineStyle } from "@/charts/drawing/marks"
import { GROUPS } from "@/domain/quartile-group"
import { type Colours, TOKENS } from "../components/tokens"
import { colourDistance, contrast, READERS } from "./colour-vision"

const CSS = readFileSync("src/styles/globals.css", "utf8")

/** The token that a variable of charts stands for: `--chart-paper: var(--color-paper)`. */
const TOKEN_OF = Object.fromEntries(
  [...CSS.matchAll(/--chart-([\w-]+): var\(--color-([\w-]+)\)/g)].map(([, name, token]) => [name!, token!]),
)

const THEMES = [
  ["light", LIGHT, TOKENS.light],
  ["dark", DARK, TOKENS.dark],
] as const

const seriesOf = (tokens: Colours) => LIGHT.series.map((_, slot) => tokens[`chart-series-${slot + 1}`]!)

test("a page gives every colour that drawings ask for by name", () => {
  const asked = [...themeStyle("x", "light").matchAll(/--(chart-[\w-]+):#/g)].map(([, name]) => name)
  const given = [
    ...Object.keys(TOKEN_OF).map((name) => `chart-${name}`),
    ...Object.keys(TOKENS.light).filter((name) => name.startsWith("chart-")),
  ]
  expect(given.toSorted()).toEqual(asked.toSorted())
})

describe.each(THEMES)("on a page in the %s theme", (_, palette, tokens) => {
  const colour = (name: string) => tokens[TOKEN_OF[name]!]!

  test("lines have the colours that they have in files", () => expect(seriesOf(tokens)).toEqual(palette.series))

  test("groups have the colours that they have beside the chart", () => {
    for (const [group, token] of [
      ["best", "group-best"],
      ["highAverage", "group-high-average"],
      ["lowAverage", "group-low-average"],
      ["poor", "group-poor"],
    ] as const) {
      const { fill, on } = palette.groups[group]
      expect([tokens[token], tokens[`${token}-on`]]).toEqual([fill, on])
    }
  })

  test("text has a contrast of 4.5 on the page and on a marked row", () => {
    for (const text of [colour("ink"), colour("muted")])
      for (const ground of [colour("paper"), colour("wash")]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test("lines, frames and bars have a contrast of 3 on the page", () => {
    const groupLines = GROUPS.map((group) => colour(`${group}-line`))
    for (const line of [
      ...seriesOf(tokens),
      ...groupLines,
      colour("outline"),
      colour("rise"),
      colour("fall"),
      colour("own"),
    ])
      expect(contrast(line, colour("paper"))).toBeGreaterThanOrEqual(3)
  })

  test.each(READERS)("lines of one kind of dash are told apart by %s", (reader) => {
    const series = seriesOf(tokens)
    for (const [a, first] of series.entries())
      for (const [b, second] of series.entries())
        if (a < b && lineStyle(a).dash === lineStyle(b).dash)
          expect([a, b, colourDistance(first, second, reader) >= 17]).toEqual([a, b, true])
  })
})
