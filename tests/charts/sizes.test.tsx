import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { ChartPicture } from "@/charts/drawing/picture"
import { MEASURES, SIZES } from "@/charts/drawing/picture-layout"
import { allExamples } from "./examples"
import { overlaps, textBoxes } from "./text-boxes"

const examples = await allExamples()
/** What a reader may put in place of a chart's title: 120 letters. */
const LONGEST =
  "Bà Rịa - Vũng Tàu và Thừa Thiên Huế: người dân đánh giá ra sao về công khai, minh bạch trong việc ra quyết định ở địa phương"

describe.each(SIZES)("a picture for %s", (size) => {
  const { width, height, layout, isAtMost } = MEASURES[size]

  test.each(examples)("$label: everything is in it, large enough, and nothing covers anything", ({ spec }) => {
    // The title of its own leaves more room: once is enough.
    for (const title of size === SIZES[0] ? [spec.title, LONGEST.slice(0, 120)] : [LONGEST.slice(0, 120)]) {
      const svg = renderToStaticMarkup(<ChartPicture spec={{ ...spec, title }} width={size} theme="light" />)
      const [, wide, high] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!
      expect(Number(wide)).toBe(width)
      if (isAtMost) expect(Number(high)).toBeLessThanOrEqual(height)
      else expect(Number(high)).toBe(height)

      const boxes = textBoxes(svg)
      expect(boxes.filter((box) => box.size < 11.99)).toEqual([])
      const bottom = (Number(high) * layout) / width
      const outside = boxes.filter(
        (box) => box.left < 0 || box.right > layout || box.top < 0 || box.bottom > bottom + 0.5,
      )
      expect(outside).toEqual([])
      expect(overlaps(boxes)).toEqual([])
      const said = boxes.map(({ text }) => text).join(" ")
      expect(said).toContain(spec.source.split(" ").slice(-2).join(" "))
      expect(said).toContain(title.split(" ").at(-1))
    }
  })
})

test("the smallest letters have 24 pixels of 1080, in print 9 points on A4", () => {
  for (const size of SIZES.filter((each) => each !== "print")) expect((12 * 1080) / MEASURES[size].layout).toBe(24)
  const { width, layout } = MEASURES.print
  expect(((12 * width) / layout / 300) * 72).toBeGreaterThan(8.5)
})
