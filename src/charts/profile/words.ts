import type { OwnPart } from "../chart-definition"
import type { ChartTable, LegendItem, ProfileRow, ProfileSpec } from "../chart-spec"
import { figureCell, figureColumn, NO_CELL, wordCell, wordColumn } from "../chart-table"
import { wholeScale } from "../drawing/axis"
import { missingSentence, reasonNotes, sentences, signs, type Wording } from "../wording"
import type { ProfileRows } from "./load"

/** A row a dimension: the province among all, on one scale printed whole. */
export function buildProfile(rows: ProfileRows, wording: Wording): OwnPart<ProfileSpec> {
  const { province, year, parts, dimension, missing } = rows
  const { t, ticks } = wording
  const drawn = parts.map((part) => rowOf(part, rows, wording))
  const x = wholeScale(Math.min(...parts.map(({ min }) => min)), Math.max(...parts.map(({ max }) => max)), (values) =>
    ticks(values, "points"),
  )
  const endLabel = (end: number) => ticks([end], "points")[0]!.label
  const of = dimension
    ? t("numbered", { number: dimension.id, name: wording.in(dimension.name) })
    : t("profile.all", { count: parts.length })
  const title = t("profile.title", { name: wording.in(province.name), of, year: String(year) })
  const absent = drawn.some(({ value }) => value === null) && missing ? [missing] : []
  return {
    kind: "profile",
    years: { first: year, last: year },
    title,
    subtitle: t("profile.subtitle", { from: endLabel(x.min), to: endLabel(x.max) }),
    description: describeProfile(title, drawn, wording),
    notes: [
      ...reasonNotes(
        absent.map(({ reason }) => ({ name: `${wording.in(province.name)} ${year}`, reason: wording.in(reason) })),
        wording,
      ),
      { sign: null, text: t("profile.levels") },
    ],
    credit: null,
    x,
    rows: drawn,
    legend: legendOf(rows, wording),
    table: profileTable(title, drawn, wording),
  }
}

function rowOf({ measure, name }: ProfileRows["parts"][number], rows: ProfileRows, wording: Wording): ProfileRow {
  const { t, value } = wording
  const result = rows.results.get(measure)
  const summary = rows.summaries.get(measure)
  const range = rows.ranges.get(measure)
  return {
    id: measure,
    name: t("numbered", { number: measure, name: wording.in(name) }),
    value: result?.points ?? null,
    label: result ? value(result.points, "points") : t("noResult"),
    standing: result ? wording.standing(result, summary?.ranked ?? 0) : "",
    group: result?.group ?? null,
    mean: summary?.mean ?? null,
    regionMean: rows.regionMeans.get(measure) ?? null,
    highest: range?.high ?? null,
    lowest: range?.low ?? null,
  }
}

function legendOf({ province, results }: ProfileRows, wording: Wording): LegendItem[] {
  const { t } = wording
  const group = [...results.values()].find((result) => result.group)?.group
  return signs(
    group && { sign: group, label: t("profile.own", { name: wording.in(province.name) }) },
    { sign: "region", label: t("profile.region", { name: wording.in(province.region.name) }) },
    { sign: "mean", label: t("mean") },
    { sign: "highest", label: t("profile.highest") },
    { sign: "range", label: t("profile.range") },
  )
}

function describeProfile(title: string, rows: readonly ProfileRow[], wording: Wording): string {
  const { t, value } = wording
  const missing = rows.filter((row) => row.value === null)
  const said = rows.flatMap(({ name, label, standing, mean, regionMean, highest, value: own }) => {
    if (own === null || mean === null || highest === null) return []
    const beside = { mean: value(mean, "points"), highest: value(highest, "points") }
    const region = regionMean === null ? beside.mean : value(regionMean, "points")
    return [t("profile.one", { name, value: label, standing, region, ...beside })]
  })
  return sentences(t("profile.description", { title }), ...said, missingSentence(missing, wording))
}

function profileTable(caption: string, rows: readonly ProfileRow[], { t, value, capital }: Wording): ChartTable {
  const points = (drawn: number | null) => (drawn === null ? NO_CELL : figureCell(value(drawn, "points"), drawn))
  return {
    caption,
    columns: [
      wordColumn("measure", t("column.measure")),
      figureColumn("value", t("column.value")),
      wordColumn("standing", t("column.standing")),
      figureColumn("region_mean", t("column.regionMean")),
      figureColumn("mean", capital(t("mean"))),
      figureColumn("highest", t("column.highest")),
      figureColumn("lowest", t("column.lowest")),
    ],
    rows: rows.map(({ name, value: own, label, standing, regionMean, mean, highest, lowest }) => [
      wordCell(name),
      figureCell(label, own),
      wordCell(standing),
      ...[regionMean, mean, highest, lowest].map(points),
    ]),
  }
}
