import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { ChartPicture } from "@/charts/drawing/picture"
import { allExamples } from "./examples"
import { overlaps, textBoxes } from "./text-boxes"

// The map's words stand in nested pictures with scales of their own; tests/charts/map holds them.
const examples = (await allExamples()).filter(({ spec }) => spec.kind !== "map")

describe.each([320, 360, 640, 720, 1200])("in a picture of %i pixels", (width) => {
  const draw = (spec: (typeof examples)[number]["spec"]) =>
    renderToStaticMarkup(<ChartPicture spec={spec} width={width} theme="light" />)

  test.each(examples)("$label: no words cover others, and none leave the picture", ({ spec }) => {
    const svg = draw(spec)
    const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)![1])
    const boxes = textBoxes(svg)
    expect(overlaps(boxes)).toEqual([])
    const outside = boxes.filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    )
    expect(outside).toEqual([])
  })
})

test("a picture is one node with a name and a description: no loose words", () => {
  const svg = renderToStaticMarkup(<ChartPicture spec={examples[0]!.spec} width={720} theme="light" />)
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/)
})

test("themes differ in colours only, and the automatic one names both", () => {
  const [light, dark, auto] = (["light", "dark", "auto"] as const).map((theme) =>
    renderToStaticMarkup(<ChartPicture spec={examples[0]!.spec} width={720} theme={theme} />),
  )
  const plain = (svg: string) =>
    svg
      .replace(/ class="[^"]*"/, "")
      .replace(/<style>.*?<\/style>/, "")
      .replaceAll(/(#[0-9a-f]{6}|var\(--chart-[\w-]+\))/g, "")
  expect(dark).not.toBe(light)
  expect(plain(dark!)).toBe(plain(light!))
  expect(plain(auto!)).toBe(plain(light!))
  expect(auto).toContain("prefers-color-scheme:dark")
  const used = [...auto!.matchAll(/var\((--chart-[\w-]+)\)/g)].map(([, name]) => name!)
  for (const name of used) expect(auto).toContain(`${name}:`)
})
