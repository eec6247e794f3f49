import { expect, test } from "vitest"
import type { ChartSpec } from "@/charts/chart-spec"
import { drawChart, drawingHeight, placesIn } from "@/charts/drawing/chart-drawing"
import { LIGHT } from "@/charts/drawing/palette"
import { drawingsOf } from "@/charts/embed/embed-contents"
import { allExamples } from "../examples"

const examples = await allExamples()
const placesOf = (spec: ChartSpec, width: number) =>
  placesIn(drawChart(spec, width, { colours: LIGHT, idPrefix: "" }), width)

test.each(examples)("every place of $label lies in its drawing and names a cell of the table", ({ spec }) => {
  for (const { width } of Object.values(drawingsOf(spec.kind))) {
    const height = drawingHeight(spec, width)
    for (const { x, y, row, column } of placesOf(spec, width)) {
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
  const names = placesOf(spec, 280).map(({ row }) => spec.table.rows[row]![1]!.text)
  expect(names).toEqual(spec.kind === "ranking" && spec.sections.flatMap(({ rows }) => rows.map(({ name }) => name)))
})
