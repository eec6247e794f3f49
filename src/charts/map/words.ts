import { GROUPS } from "@/domain/quartile-group"
import type { OwnPart } from "../chart-definition"
import type { ChartTable, MapChartSpec, RankingRow, RankingSpec } from "../chart-spec"
import { figureCell, wordCell, wordColumn, yearColumns } from "../chart-table"
import { mapGeometry, type MapSet } from "../geometry/map-geometry"
import { type AllProvinces, measureName, resultCell, unitWords } from "../loading/measures"
import { breakNotes } from "../loading/series"
import { buildRanking, standings } from "../ranking/words"
import { reasonNotes, type Wording } from "../wording"
import type { MapRows } from "./load"
import type { MapClass, MapEdition, MapLegendRow, MapPlaceNames, MapUnitSpec } from "./spec"

/** The ranking's groups and rows, placed: what a map says of a province is what the ranking says of it. */
export function buildMap(rows: MapRows, wording: Wording): OwnPart<MapChartSpec> {
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
    notes: reasonNotes(missing.rows, wording),
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

type Latest = OwnPart<MapChartSpec>

/** The latest edition's map with those before it: a small map each. */
export function buildMapYears(latest: Latest, rows: AllProvinces, wording: Wording): Latest {
  const { measure, years, breaks, all } = rows
  const { t } = wording
  const { hoangSa, truongSa } = latest.places
  const [first, last] = [years[0]!, years.at(-1)!]
  const name = measureName(measure, last, wording)
  const title = wording.capital(t("map.titleYears", { measure: name, years: wording.period(first, last) }))
  const { drawn, notes } = breakNotes(years, measure.measure, breaks, wording)
  const editions = years.map((year): MapEdition => ({
    year,
    sign: drawn.find((each) => each.year === year)?.sign ?? null,
    groups: latest.units.map(({ code }) => classIn(year, code, rows)),
  }))
  const gaps = editions.flatMap(({ year, groups }) => {
    const names = latest.units.filter((_, index) => groups[index] === "missing").map((unit) => unit.name)
    return names.length > 0 ? [`${year} (${wording.list(names)})`] : []
  })
  const missing = gaps.length > 0 ? [t("trend.missing", { list: wording.list(gaps) })] : []
  const counts = [...GROUPS, "missing" as const].filter((group) =>
    editions.some(({ groups }) => groups.includes(group)),
  )
  return {
    ...latest,
    boundarySet: rows.set as MapSet,
    view: "years",
    years: { first, last },
    title,
    subtitle: t("map.subtitleYears"),
    description: [t("map.descriptionYears", { title, count: all.length }), ...missing].join(" "),
    notes: [...notes.filter(({ sign }) => sign !== null), ...missing.map((text) => ({ sign: null, text }))],
    // Notes are left out where a picture is small; which islands the frames are, never.
    credit: [latest.credit, t("map.frames", { hoangSa: hoangSa.join(" "), truongSa: truongSa.join(" ") })]
      .filter(Boolean)
      .join(". "),
    legend: counts.map((group) => ({
      group,
      label: group === "missing" ? t("map.missing") : wording.capital(t(`group.${group}`)),
      sizeText: "",
      names: [],
    })),
    editions,
    table: tableOf(title, latest, editions, rows, wording),
  }
}

function classIn(year: number, code: string, { results }: AllProvinces): MapClass {
  const result = results.find((each) => each.year === year && each.code === code)
  return result ? (result.group ?? "none") : "missing"
}

function tableOf(
  caption: string,
  { units }: Latest,
  editions: readonly MapEdition[],
  { results, summaries, measure }: AllProvinces,
  wording: Wording,
): ChartTable {
  const cell = (year: number, code: string) => {
    const result = results.find((each) => each.year === year && each.code === code)
    if (!result) return figureCell(wording.t("noResult"), null)
    return resultCell(result, summaries.find((each) => each.year === year)!.ranked, measure.unit, wording)
  }
  return {
    caption,
    columns: [wordColumn("province", wording.t("column.province")), ...yearColumns(editions.map(({ year }) => year))],
    rows: units.map(({ code, name }) => [wordCell(name), ...editions.map(({ year }) => cell(year, code))]),
  }
}
