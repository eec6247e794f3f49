import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { StripMarks } from "@/components/strip-marks"
import { queries } from "../charts/examples"

const results = await queries.resultsOf(2023, "total")
const all = results.map(({ points }) => points)
const own = results.find(({ code }) => code === "33")!.points
const full = { min: 34, max: 48, all, own, mean: 42, median: 42.5, best: Math.max(...all), label: "Hưng Yên" }

test("every province is a tick of one path, and all of it a few hundred bytes beside them", () => {
  const html = renderToStaticMarkup(
    <StripMarks {...full} interval={{ low: 44, high: 46 }} span={{ low: 43, high: 47 }} />,
  )
  const ticks = /d="(M\d+ 7v10(?:m\d+-10v10)+)"/.exec(html)![1]!
  expect(ticks.match(/m/gi)!.length).toBe(new Set(all.map((each) => Math.round(((each - 34) / 14) * 300))).size)
  expect(html.length - ticks.length).toBeLessThan(1200)
  expect(html).toContain(`M${Math.round(((own - 34) / 14) * 300)} 12h0`)
})

test("a province without a result has no mark of its own, and words beside it make it silent", () => {
  const html = renderToStaticMarkup(<StripMarks {...full} own={null} best={null} label="" />)
  expect(html).not.toContain("h0")
  expect(html).toMatch(/^<svg [^>]*aria-hidden="true"/)
})

test("provinces of the same points all have their place on the axis", () => {
  const html = renderToStaticMarkup(<StripMarks {...full} min={5} max={5} all={[5, 5]} own={5} />)
  expect(html).not.toContain("NaN")
})
