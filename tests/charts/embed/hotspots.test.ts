import { expect, test } from "vitest"
import { drawingHeight } from "@/charts/chart-drawing"
import { drawingsOf } from "@/charts/embed/drawings"
import { hotspots, packed } from "@/charts/embed/hotspots"
import { allExamples } from "../examples"

const examples = await allExamples()

test.each(examples)("every place of $label lies in its drawing and names a cell of the table", ({ spec }) => {
  for (const { width } of Object.values(drawingsOf(spec.kind))) {
    const height = drawingHeight(spec, width)
    for (const { x, y, row, column } of hotspots(spec, width)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height)
      expect(spec.table.rows[row]?.[column ?? 0]).toBeDefined()
    }
  }
})

test("a province's row in a ranking is its own", () => {
  const { spec } = examples.find(({ label }) => label === "ranking-latest-en")!
  const names = hotspots(spec, 280).map(({ row }) => spec.table.rows[row]![1]!.text)
  expect(names).toEqual(spec.kind === "ranking" && spec.sections.flatMap(({ rows }) => rows.map(({ name }) => name)))
})

test("packed, each place is the step from the one before", () => {
  const places = [
    { x: 10, y: 20, row: 0, column: 1 },
    { x: 12, y: 15, row: 1, column: 1 },
    { x: 9, y: 30, row: 5, column: null },
  ]
  expect(packed(places)).toBe("10,20,0,1 2,-5,1,0 -3,15,4,-2")
})
