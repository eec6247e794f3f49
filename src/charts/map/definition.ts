import { z } from "zod"
import { TOTAL } from "@/domain/measure"
import { drawMap } from "./drawing"
import { chartDefinition, type OwnPart } from "../chart-definition"
import type { ChartNote, MapChartSpec, RankingRow, RankingSpec } from "../chart-spec"
import { mapGeometry, type MapSet } from "../geometry/map-geometry"
import { measureName, unitWords } from "../loading/measure-facts"
import type { AllProvinces } from "../loading/all-provinces"
import { aMeasure, aYear, chartParams, provinces } from "../loading/parameters"
import { buildRanking } from "../ranking/build"
import { loadRanking, type RankingRows } from "../ranking/definition"
import { standings } from "../ranking/words"
import type { Wording } from "../wording"
import type { MapLegendRow, MapMarks, MapPlaceNames, MapUnitSpec } from "./spec"
import { buildMapYears, loadMapYears } from "./years"

const params = chartParams({
  year: aYear.optional(),
  dimension: aMeasure.default(TOTAL),
  view: z.enum(["map", "tiles", "years"]).default("map"),
  province: provinces(1, 8).optional(),
})

/** What a ranking shows, on the ground. */
export type MapRows = RankingRows & { view: MapMarks["view"]; overYears: AllProvinces | null }

/** The provinces of an edition in their groups, on a map or as tiles. */
export const map = chartDefinition({
  params,
  load: async (asked: z.output<typeof params>, context): Promise<MapRows> => {
    const overYears = asked.view === "years" ? await loadMapYears(asked, context) : null
    const year = overYears?.years.at(-1) ?? asked.year
    return { ...(await loadRanking({ ...asked, year }, context)), view: asked.view, overYears }
  },
  build: (rows: MapRows, wording) => {
    const latest = buildMap(rows, wording)
    return rows.overYears ? buildMapYears(latest, rows.overYears, wording) : latest
  },
  draw: drawMap,
  wideEmbed: { width: 720, from: 704 }, // its insets stand at the side
  saysResults: true,
  examples: [
    { name: "latest", params: {} },
    { name: "tiles", params: { view: "tiles" } },
    { name: "three-missing", params: { year: "2021", province: "da-nang,quang-ninh" } },
    { name: "three-missing-tiles", params: { year: "2021", province: "da-nang,quang-ninh", view: "tiles" } },
    { name: "dimension", params: { year: "2024", dimension: "7", province: "hung-yen" } },
    { name: "everyone-has-a-result", params: { year: "2019" } },
    { name: "years", params: { view: "years" } },
    { name: "years-dimension", params: { view: "years", dimension: "7", province: "hung-yen" } },
  ],
})

/** The ranking's groups and rows, placed: what a map says of a province is what the ranking says of it. */
function buildMap(rows: MapRows, wording: Wording): OwnPart<MapChartSpec> {
  const { measure, year, summary, view } = rows
  const { t } = wording
  const boundarySet = rows.provinces[0]!.boundarySet as MapSet
  const title = wording.capital(t("map.title", { measure: measureName(measure, year, wording), year: String(year) }))
  // Intervals are not drawn on a map, so its table does not hold them.
  const ranking = buildRanking({ ...rows, intervals: new Map() }, wording)
  const { sections, missing, reference } = ranking
  const said = t("map.description", { view, title, count: summary.ranked })
  return {
    kind: "map",
    boundarySet,
    year,
    view,
    years: { first: year, last: year },
    title,
    subtitle: t("map.subtitle", {
      unit: unitWords(measure, year, wording),
      ranked: summary.ranked,
      units: summary.units,
    }),
    description: `${said} ${standings({ sections, missing: missing.rows, reference: reference!.label }, wording)}`,
    notes: missingNotes(ranking, wording),
    credit: t(view === "tiles" ? "map.tilesCredit" : "map.credit"),
    units: unitsOf(rows, ranking, boundarySet, wording),
    legend: legendOf(ranking, wording),
    places: placesIn(wording),
    editions: [],
    table: { ...ranking.table, caption: title },
  }
}

type Ranking = OwnPart<RankingSpec>

function unitsOf(rows: MapRows, ranking: Ranking, boundarySet: MapSet, wording: Wording): readonly MapUnitSpec[] {
  const labels = new Map(mapGeometry(boundarySet).tiles.map(({ code, label }) => [code, label]))
  const sectionRows = ranking.sections.flatMap((section) => section.rows.map((row) => ({ row, section })))
  const placed = new Map(sectionRows.map((each) => [each.row.id, each]))
  const missing = new Map(ranking.missing.rows.map((row) => [row.id, row]))
  return rows.provinces.map(({ code, slug, name }): MapUnitSpec => {
    const found = placed.get(slug)
    const label = labels.get(code)!
    return {
      code,
      slug,
      name: wording.in(name),
      // Readers of English know no Đ.
      label: wording.locale === "en" ? label.replaceAll("Đ", "D") : label,
      group: found?.section.group ?? null,
      valueText: found ? valueText(found.row, found.section, rows, wording) : missingText(missing.get(slug)!, wording),
      missing: !found,
      marked: rows.marked.includes(code),
    }
  })
}

type Section = Ranking["sections"][number]

/** "44.40 points, high average, rank 19 of 61": points before group before rank. */
function valueText(row: RankingRow, section: Section, { measure, summary }: MapRows, { t, whole }: Wording): string {
  const value = measure.unit === "points" ? t("map.points", { value: row.label }) : row.label
  const tied = row.rank.startsWith("=") ? "yes" : "no"
  const rank = t("map.rank", { tied, rank: row.rank.replace("=", ""), ranked: whole(summary.ranked) })
  return [value, ...(section.group ? [t(`group.${section.group}`)] : []), rank].join(", ")
}

function missingText({ reason }: Ranking["missing"]["rows"][number], { t }: Wording): string {
  return `${t("noResult")}. ${reason}`
}

/** Each reason once, with the provinces that it holds for. */
function missingNotes({ missing }: Ranking, { t, list }: Wording): readonly ChartNote[] {
  const reasons = [...new Set(missing.rows.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const names = missing.rows.filter((row) => row.reason === reason).map(({ name }) => name)
    return { sign: null, text: t("reason", { list: list(names), reason }) }
  })
}

function legendOf({ sections, missing }: Ranking, { t, whole }: Wording): readonly MapLegendRow[] {
  const size = (count: number) => t("map.size", { count: whole(count) })
  const groups = sections.flatMap(({ group, label, rows }): MapLegendRow[] =>
    group ? [{ group, label, sizeText: size(rows.length), names: [] }] : [],
  )
  if (missing.rows.length === 0) return groups
  const names = missing.rows.map(({ name }) => name)
  return [...groups, { group: "missing", label: t("map.missing"), sizeText: size(names.length), names }]
}

/** The names of what every map shows besides provinces. */
export function placesIn({ t }: Wording): MapPlaceNames {
  return {
    hoangSa: [t("map.hoangSa"), t("map.hoangSaOf")],
    truongSa: [t("map.truongSa"), t("map.truongSaOf")],
    north: t("map.north"),
    south: t("map.south"),
  }
}
