import { createHash } from "node:crypto"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { ChartPicture } from "@/charts/drawing/picture"
import { SIZES } from "@/charts/drawing/picture-layout"
import { allExamples } from "./examples"

// Delete tests/charts/golden/examples and run the tests to draw them anew; then look at every one that changed.

/** Vietnamese pictures for a phone, English ones for a page: each layout is seen in one language. */
const WIDTHS = { vi: 360, en: 720 } as const

const examples = await allExamples()

test.each(examples)("$label looks as it did when a person last looked", async ({ label, spec }) => {
  const svg = renderToStaticMarkup(<ChartPicture spec={spec} width={WIDTHS[spec.locale]} theme="light" />)
  await expect(byLine(svg)).toMatchFileSnapshot(`golden/examples/${label}.svg`)
})

/** A chart of lines, one of rows too many, one of rows with words. */
const SIZED = ["trend-three-provinces-vi", "ranking-intervals-vi", "profile-latest-en"]
const sized = examples
  .filter(({ label }) => SIZED.includes(label))
  .flatMap((each) => SIZES.map((size) => ({ ...each, size })))

test.each(sized)("$label looks as it did for $size", async ({ label, spec, size }) => {
  const svg = renderToStaticMarkup(<ChartPicture spec={spec} width={size} theme="light" />)
  await expect(byLine(svg)).toMatchFileSnapshot(`golden/sizes/${label}-${size}.svg`)
})

test.each(examples.filter(({ label }) => label.endsWith("vi")))("$label says the same of itself", async ({ label }) => {
  const pair = examples.filter((each) => each.label.slice(0, -2) === label.slice(0, -2))
  const texts = pair.map(({ spec }) => `${spec.title}\n${spec.subtitle}\n${spec.description}\n`)
  await expect(texts.join("\n")).toMatchFileSnapshot(`golden/descriptions/${label.slice(0, -3)}.txt`)
})

/** A line per element; a checksum in place of each shape of the map, whose borders are under ODbL and stay out of the repository. */
function byLine(svg: string): string {
  const short = (path: string) => createHash("sha256").update(path).digest("hex").slice(0, 12)
  return svg
    .replaceAll(/ d="(M\d+ \d+[lh][^"]+)"/g, (_, path: string) => ` d="${short(path)}"`)
    .replaceAll("><", ">\n<")
    .concat("\n")
}
