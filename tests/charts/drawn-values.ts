import { GROUPS } from "@/domain/quartile-group"
import type { ChartSpec, Series } from "@/charts/chart-spec"

/** Every value that a chart draws as a place or a length, unrounded, smallest first. A map draws groups, no values. */
export function drawnValues(spec: ChartSpec): number[] {
  return valuesOf(spec).toSorted((a, b) => a - b)
}

function valuesOf(spec: ChartSpec): number[] {
  switch (spec.kind) {
    case "trend":
      return spec.series.flatMap(seriesValues)
    case "ranking":
      return spec.sections.flatMap(({ rows }) => rows.flatMap(({ value, interval }) => [value, ...ends(interval)]))
    case "profile":
      return spec.rows.flatMap((row) =>
        [row.value, row.mean, row.regionMean, row.highest, row.lowest].filter((value) => value !== null),
      )
    case "change":
      return spec.rows.flatMap(({ value }) => value ?? [])
    case "spread":
      return spec.columns.flatMap(({ points, median, quarters }) => [
        ...points.map(({ value }) => value),
        median,
        ...(quarters ? [quarters.lower, quarters.upper] : []),
      ])
    case "strip":
      return [
        ...spec.points.map(({ value }) => value),
        spec.mean,
        spec.median,
        ...spec.rows.flatMap(({ interval, span }) => [...ends(interval), ...ends(span)]),
      ]
    case "scorecard":
      return spec.sections.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ group }) => (group ? [GROUPS.indexOf(group) + 1] : []))),
      )
    case "map":
      return []
    default:
      return spec satisfies never
  }
}

function seriesValues({ segments }: Series): number[] {
  return segments.flat().flatMap(({ value, interval }) => [value, ...ends(interval)])
}

function ends(interval: { low: number; high: number } | null): number[] {
  return interval ? [interval.low, interval.high] : []
}
