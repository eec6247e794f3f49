import type { OwnPart } from "../chart-definition"
import type { LegendItem, ProfileRow, ProfileSpec } from "../chart-spec"
import { wholeScale } from "../drawing/axis"
import type { Wording } from "../wording"
import type { ProfileRows } from "./definition"
import { describeProfile, profileTable } from "./words"

/** A row a dimension: the province among all, on one scale printed whole. */
export function buildProfile(rows: ProfileRows, wording: Wording): OwnPart<ProfileSpec> {
  const { province, year, parts, dimension, missing } = rows
  const { t, ticks } = wording
  const drawn = parts.map((part) => rowOf(part, rows, wording))
  const x = wholeScale(Math.min(...parts.map(({ min }) => min)), Math.max(...parts.map(({ max }) => max)), (values) =>
    ticks(values, "points"),
  )
  const of = dimension
    ? t("numbered", { number: dimension.id, name: wording.in(dimension.name) })
    : t("profile.all", { count: parts.length })
  const title = t("profile.title", { name: wording.in(province.name), of, year: String(year) })
  const reason = missing && drawn.some(({ value }) => value === null) ? wording.in(missing.reason) : null
  return {
    kind: "profile",
    years: { first: year, last: year },
    title,
    subtitle: t("profile.subtitle", {
      from: ticks([x.min], "points")[0]!.label,
      to: ticks([x.max], "points")[0]!.label,
    }),
    description: describeProfile(title, drawn, wording),
    notes: [
      ...(reason === null ? [] : [t("reason", { list: `${wording.in(province.name)} ${year}`, reason })]),
      t("profile.levels"),
    ].map((text) => ({ sign: null, text })),
    credit: null,
    x,
    rows: drawn,
    legend: legendOf(rows, wording),
    table: profileTable(title, drawn, wording),
  }
}

function rowOf({ measure, name }: ProfileRows["parts"][number], rows: ProfileRows, wording: Wording): ProfileRow {
  const { t, value, whole } = wording
  const result = rows.results.get(measure)
  const summary = rows.summaries.get(measure)
  const range = rows.ranges.get(measure)
  const standing = result && {
    rank: `${result.tied ? "=" : ""}${whole(result.rank)}`,
    ranked: summary?.ranked ?? 0,
    group: result.group ? t(`group.${result.group}`) : "",
  }
  return {
    id: measure,
    name: t("numbered", { number: measure, name: wording.in(name) }),
    value: result?.points ?? null,
    label: result ? value(result.points, "points") : t("noResult"),
    standing: standing ? t("profile.standing", standing) : "",
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
  return [
    ...(group ? [{ sign: group, label: t("profile.own", { name: wording.in(province.name) }) }] : []),
    { sign: "region", label: t("profile.region", { name: wording.in(province.region.name) }) },
    { sign: "mean", label: t("mean") },
    { sign: "highest", label: t("profile.highest") },
    { sign: "range", label: t("profile.range") },
  ]
}
