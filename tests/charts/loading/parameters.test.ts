import { expect, test } from "vitest"
import { chartParams } from "@/charts/loading/parameters"

const schema = chartParams({})

test.each(["Bình Dương đứng đầu", "𝒫API 🌾 <b>&amp;", "-"])("%j may be a title", (title) => {
  expect(schema.safeParse({ title }).success).toBe(true)
})

// A picture is drawn from XML, which cannot hold them.
test.each(["\u0000", "a\u000bb", "\ud800", "\ufffe", "a\uffff", "\u{1ffff}"])("%j is refused", (title) => {
  expect(schema.safeParse({ title }).success).toBe(false)
})
