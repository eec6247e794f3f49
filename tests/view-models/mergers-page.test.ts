import { expect, test } from "vitest"
import type { Province } from "@/queries/provinces"
import { buildNewProvinces } from "@/view-models/mergers-page"

// Made up: provinces, codes and points are nobody's.
const province = (boundarySet: number, code: string, slug: string): Province => ({
  boundarySet,
  code,
  slug,
  name: { vi: slug, en: slug },
  type: "province",
  region: { id: "R", name: { vi: "R", en: "R" } },
})
const result = (code: string, points: number, rank: number) => ({
  year: 2030,
  code,
  measure: "total",
  points,
  rank,
  tied: false,
  group: null,
  span: null,
})
const step = (from: string, to: string) => ({
  predecessor: { boundarySet: 63, slug: from },
  successor: { boundarySet: 34, slug: to },
})

const rows = {
  // The new "upper" has the code that the old "lower" had, as seven provinces of 2025 have.
  former: [province(63, "01", "upper"), province(63, "02", "lower"), province(63, "03", "far")],
  provinces: [province(34, "03", "far"), province(34, "02", "upper")],
  steps: [step("upper", "upper"), step("lower", "upper"), step("far", "far")],
  results: [result("01", 45, 1), result("03", 41, 2)],
  missing: [{ year: 2030, code: "02", dimensions: [], reason: { vi: "vì", en: "why" }, published: true }],
}

test("a new province lists those it was made of, by their own codes, and has no figure itself", () => {
  const [far, upper] = buildNewProvinces(rows, "en")
  expect(far).toMatchObject({ province: { slug: "far" }, kind: "unchanged" })
  expect(upper?.kind).toBe("merged")
  expect(Object.keys(upper!)).toEqual(["province", "kind", "former"])
  expect(upper?.former.map(({ province: { code }, total }) => [code, total?.points ?? null])).toEqual([
    ["01", 45],
    ["02", null],
  ])
})

test("a rank has its base, and a missing total its reason", () => {
  const [, upper] = buildNewProvinces(rows, "en")
  expect(upper?.former[0]?.total).toMatchObject({ rank: 1, ranked: 2 })
  expect(upper?.former[1]?.missing).toEqual({ dimensions: [], reason: { vi: "vì", en: "why" }, published: true })
})

test("new provinces stand in the order of the reader's alphabet", () => {
  const named = rows.provinces.map((each) => ({
    ...each,
    name: { vi: each.slug === "far" ? "Đà" : "Da", en: each.slug },
  }))
  const order = buildNewProvinces({ ...rows, provinces: named }, "vi").map((each) => each.province.name.vi)
  expect(order).toEqual(["Da", "Đà"])
})
