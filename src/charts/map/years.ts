import { type Group, GROUPS } from "@/domain/quartile-group"
import type { LoadContext, OwnPart } from "../chart-definition"
import type { ChartTable, MapChartSpec } from "../chart-spec"
import type { MapSet } from "../geometry/map-geometry"
import { type AllProvinces, loadAllProvinces } from "../loading/all-provinces"
import { measureName } from "../loading/measure-facts"
import { breakNotes } from "../loading/series"
import type { Wording } from "../wording"
import type { MapClass, MapEdition } from "./spec"

/** @throws {ChartRefusal} for what the data do not have */
export function loadMapYears(
  asked: { year?: number | undefined; dimension: string; province?: readonly string[] | undefined },
  context: LoadContext,
): Promise<AllProvinces> {
  const { year, ...rest } = asked
  return loadAllProvinces({ ...rest, ...(year !== undefined && { to: year }) }, context)
}

type Latest = OwnPart<MapChartSpec>

/** The latest edition's map with those before it: a small map each. */
export function buildMapYears(latest: Latest, rows: AllProvinces, wording: Wording): Latest {
  const { measure, years, breaks, all } = rows
  const { t } = wording
  const [first, last] = [years[0]!, years.at(-1)!]
  const period = first === last ? String(last) : t("years", { first: String(first), last: String(last) })
  const name = measureName(measure, last, wording)
  const title = wording.capital(t("map.titleYears", { measure: name, years: period }))
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
    credit: [latest.credit, t("map.frames", namesOfIslands(latest))].filter(Boolean).join(". "),
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

function namesOfIslands({ places: { hoangSa, truongSa } }: Latest) {
  return { hoangSa: hoangSa.join(" "), truongSa: truongSa.join(" ") }
}

function classIn(year: number, code: string, { results }: AllProvinces): MapClass {
  const result = results.find((each) => each.year === year && each.code === code)
  return result ? (result.group ?? "none") : "missing"
}

/** A row a province, a column an edition; for machines the number of the group. */
function tableOf(
  caption: string,
  { units }: Latest,
  editions: readonly MapEdition[],
  { results, summaries, measure }: AllProvinces,
  { t, value, whole }: Wording,
): ChartTable {
  const cell = (year: number, code: string) => {
    const result = results.find((each) => each.year === year && each.code === code)
    if (!result) return { text: t("noResult"), value: null }
    const number = result.group ? groupNumber(result.group) : null
    const words = {
      group: number === null ? "–" : whole(number),
      value: value(result.points, measure.unit),
      rank: `${result.tied ? "=" : ""}${whole(result.rank)}`,
      ranked: whole(summaries.find((each) => each.year === year)!.ranked),
    }
    return { text: t("scorecard.cell", words), value: number }
  }
  return {
    caption,
    columns: [
      { key: "province", label: t("column.province"), numeric: false },
      ...editions.map(({ year }) => ({ key: String(year), label: String(year), numeric: true })),
    ],
    rows: units.map(({ code, name }) => [{ text: name, value: name }, ...editions.map(({ year }) => cell(year, code))]),
  }
}

const groupNumber = (group: Group) => GROUPS.indexOf(group) + 1
