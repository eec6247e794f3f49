import type { MapChartSpec } from "@/charts/chart-spec"
import { mapGeometry, type MapSet } from "@/charts/geometry/map-geometry"
import { readTable } from "@/charts/geometry/read-sources"
import type { MapSpec, MapUnitSpec } from "@/charts/map/spec"
import type { Locale } from "@/domain/bilingual"
import { GROUPS } from "@/domain/quartile-group"

/** Made up, so that neither picture nor test depends on published figures: groups take turns by code. */
const MISSING: Readonly<Record<MapSet, readonly string[]>> = { 63: ["26", "82"], 34: [] }
const MARKED = "33"

export function madeUpMap(boundarySet: MapSet, view: MapSpec["view"], locale: Locale, linked = true): MapChartSpec {
  const units = namesOf(boundarySet, locale).map((unit, i): MapUnitSpec => {
    const missing = MISSING[boundarySet].includes(unit.code)
    const group = missing ? null : GROUPS[i % GROUPS.length]!
    const valueText = missing ? "no result" : `${40 + i / 10} points, ${group}`
    const href = linked ? { href: `/${locale}/made-up/${unit.slug}` } : {}
    return { ...unit, group, missing, valueText, marked: unit.code === MARKED, ...href }
  })
  return {
    kind: "map",
    editions: [],
    boundarySet,
    year: 2024,
    view,
    units,
    legend: legendOf(units),
    places: PLACES[locale],
    locale,
    title: "Made up",
    subtitle: "Made up",
    description: "Made up",
    notes: [],
    source: "Made up",
    credit: "Made up",
    years: { first: 2024, last: 2024 },
    release: 1,
    table: { caption: "Made up", columns: [], rows: [] },
  }
}

function namesOf(boundarySet: MapSet, locale: Locale) {
  const labels = new Map(mapGeometry(boundarySet).tiles.map(({ code, label }) => [code, label]))
  const rows =
    boundarySet === 63
      ? readTable<"code" | "name_vi" | "name_en">("province-ids").map((row) => [row.code, row.name_vi, row.name_en])
      : readTable<"code_2025" | "name_vi_2025" | "name_en_2025">("province-merge-2025").map((row) => [
          row.code_2025,
          row.name_vi_2025,
          row.name_en_2025,
        ])
  const byCode = new Map(rows.map(([code, vi, en]) => [code!, { vi: vi!, en: en! }]))
  return [...byCode].map(([code, name]) => ({
    code,
    slug: name.en.toLowerCase().replaceAll(/[^a-z]+/g, "-"),
    name: name[locale],
    label: locale === "en" ? labels.get(code)!.replaceAll("Đ", "D") : labels.get(code)!,
  }))
}

function legendOf(units: readonly MapUnitSpec[]): MapSpec["legend"] {
  const missing = units.filter((unit) => unit.missing).map(({ name }) => name)
  const rows = GROUPS.map((group) => {
    const size = units.filter((unit) => unit.group === group).length
    return { group, label: group, sizeText: String(size), names: [] }
  })
  return missing.length > 0
    ? [...rows, { group: "missing", label: "missing", sizeText: String(missing.length), names: missing }]
    : rows
}

const PLACES: Readonly<Record<Locale, MapSpec["places"]>> = {
  vi: {
    hoangSa: ["Quần đảo Hoàng\u00a0Sa", "(TP. Đà Nẵng)"],
    truongSa: ["Quần đảo Trường\u00a0Sa", "(tỉnh Khánh Hòa)"],
    north: "Đồng bằng sông Hồng và vùng lân cận",
    south: "Đông Nam Bộ và Đồng bằng sông Cửu Long",
  },
  en: {
    hoangSa: ["Hoang\u00a0Sa archipelago", "(Da Nang City)"],
    truongSa: ["Truong\u00a0Sa archipelago", "(Khanh Hoa Province)"],
    north: "Red River Delta and around",
    south: "South East and Mekong River Delta",
  },
}
