import { describe, expect, it } from "vitest"
import { contrast, TOKENS, type Colours } from "./tokens"

const GROUP_NAMES = ["group-best", "group-high-average", "group-low-average", "group-poor"]

it("knows the contrast of black on white", () => expect(contrast("#000000", "#ffffff")).toBeCloseTo(21))

describe.each(Object.entries(TOKENS))("colours of the %s theme", (_, theme: Colours) => {
  it.each(["ink", "quiet"])("sets text in %s at 4.5:1, on paper and on a shown row", (name) => {
    expect(contrast(theme[name]!, theme.paper!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme[name]!, theme.wash!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(["frame", "focus"])("draws %s at 3:1, on paper and on a shown row", (name) => {
    expect(contrast(theme[name]!, theme.paper!)).toBeGreaterThanOrEqual(3)
    expect(contrast(theme[name]!, theme.wash!)).toBeGreaterThanOrEqual(3)
  })

  it.each(GROUP_NAMES)("sets the number on %s at 4.5:1", (name) => {
    expect(contrast(theme[`${name}-on`]!, theme[name]!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GROUP_NAMES)("outlines %s at 3:1 against the paper", (name) => {
    expect(contrast(theme[`${name}-line`]!, theme.paper!)).toBeGreaterThanOrEqual(3)
  })
})
