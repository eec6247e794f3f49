import { describe, expect, test } from "vitest"
import { lineStyle } from "@/charts/drawing/marks"
import { DARK, LIGHT } from "@/charts/drawing/palette"
import { GROUPS } from "@/domain/quartile-group"
import { colourDistance, contrast, READERS } from "../colour-vision"

const THEMES = [
  ["light", LIGHT],
  ["dark", DARK],
] as const

describe.each(THEMES)("in the %s theme", (_, colours) => {
  test("text has a contrast of 4.5 on the paper and on a marked row", () => {
    for (const text of [colours.ink, colours.muted])
      for (const ground of [colours.paper, colours.wash]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test("lines, frames and bars have a contrast of 3 on the paper", () => {
    const { outline, rise, fall, own, series, paper } = colours
    for (const line of [outline, rise, fall, own, ...series]) expect(contrast(line, paper)).toBeGreaterThanOrEqual(3)
  })

  test("each group has a line with a contrast of 3 on the paper, and text of 4.5 on its fill", () => {
    for (const group of GROUPS) {
      const { fill, line, on } = colours.groups[group]
      expect(contrast(line, colours.paper)).toBeGreaterThanOrEqual(3)
      expect(contrast(on, fill)).toBeGreaterThanOrEqual(4.5)
    }
  })

  test.each(READERS)("two lines of one kind of dash are told apart by %s: at least 17 in Lab", (reader) => {
    const { series } = colours
    for (const [a, first] of series.entries())
      for (const [b, second] of series.entries())
        if (a < b && lineStyle(a).dash === lineStyle(b).dash)
          expect([a, b, colourDistance(first, second, reader) >= 17]).toEqual([a, b, true])
  })

  test.each(READERS)("the four groups are told apart by %s: at least 30 in Lab", (reader) => {
    const fills = GROUPS.map((group) => colours.groups[group].fill)
    for (const [a, first] of fills.entries())
      for (const second of fills.slice(a + 1)) expect(colourDistance(first, second, reader)).toBeGreaterThanOrEqual(30)
  })
})

// Colours of a simulation and ratios that others have published, so that the yardstick itself is measured.
test("the yardstick: black on white is 21, #767676 on white 4.54; a colour is at no distance from itself", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5)
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2)
  for (const reader of READERS) expect(colourDistance("#db6a10", "#db6a10", reader)).toBe(0)
  expect(colourDistance("#ff0000", "#00ff00", "deutan")).toBeLessThan(colourDistance("#ff0000", "#00ff00", "everyone"))
})
