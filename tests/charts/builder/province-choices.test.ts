import { expect, it } from "vitest"
import type { ProvinceChoice } from "@/charts/builder/chart-choices"
import { presets } from "@/charts/builder/province-choices"

const province = (slug: string, region: string, borders: readonly string[], isCity = false): ProvinceChoice => ({
  slug,
  name: { vi: slug, en: slug },
  region,
  isCity,
  borders,
})

/** Made up: a region of four of which c is next door to a, and a city of another region that is, too. */
const PROVINCES = [
  province("a", "north", ["c", "e"]),
  province("b", "north", []),
  province("c", "north", ["a"]),
  province("d", "north", [], true),
  province("e", "south", ["a"], true),
]

it("offers the first chosen province with its region, those next door first, with those next door, and the cities", () => {
  expect(presets(["a", "e"], PROVINCES, 8).map(({ id, slugs }) => [id, slugs])).toEqual([
    ["region", ["a", "c", "b", "d"]],
    ["neighbours", ["a", "c", "e"]],
    ["cities", ["d", "e"]],
  ])
})

it("offers no more than the chart takes, and nothing that is one province alone", () => {
  expect(presets(["a"], PROVINCES, 2).map(({ slugs }) => slugs)).toEqual([
    ["a", "c"],
    ["a", "c"],
    ["d", "e"],
  ])
  expect(presets(["b"], PROVINCES, 8).map(({ id }) => id)).toEqual(["region", "cities"])
  expect(presets([], PROVINCES, 8).map(({ id }) => id)).toEqual(["cities"])
})
