import { mkdirSync, writeFileSync } from "node:fs"
import { test } from "vitest"
import { pngFile } from "@/charts/files/draw"
import { SIZES } from "@/charts/drawing/sizes"
import { allExamples } from "./examples"
test("draw", async () => {
  mkdirSync("/tmp/sizes", { recursive: true })
  const f = process.env.F ?? ""
  for (const { label, spec } of (await allExamples()).filter((e) => e.label.match(f)))
    for (const size of SIZES.filter((s) => s.match(process.env.S ?? "")))
      writeFileSync(`/tmp/sizes/${size}-${label}.png`, await pngFile(spec, size, process.env.T === "dark" ? "dark" : "light"))
}, 600000)
