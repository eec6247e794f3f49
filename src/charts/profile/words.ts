import type { ChartCell, ChartTable, ProfileRow } from "../chart-spec"
import type { Wording } from "../wording"

/** The profile in sentences, a dimension each. */
export function describeProfile(title: string, rows: readonly ProfileRow[], { t, value, list }: Wording): string {
  const missing = rows.filter((row) => row.value === null)
  const sentences = rows.flatMap(({ name, label, standing, mean, regionMean, highest, value: own }) => {
    if (own === null || mean === null || highest === null) return []
    const beside = { mean: value(mean, "points"), highest: value(highest, "points") }
    const region = regionMean === null ? beside.mean : value(regionMean, "points")
    return [t("profile.one", { name, value: label, standing, region, ...beside })]
  })
  return [
    t("profile.description", { title }),
    ...sentences,
    missing.length > 0 ? t("trend.missing", { list: list(missing.map(({ name }) => name)) }) : "",
  ]
    .filter(Boolean)
    .join(" ")
}

/** A dimension a row. */
export function profileTable(caption: string, rows: readonly ProfileRow[], { t, value, capital }: Wording): ChartTable {
  const points = (drawn: number | null): ChartCell => ({
    text: drawn === null ? "" : value(drawn, "points"),
    value: drawn,
  })
  return {
    caption,
    columns: [
      { key: "measure", label: t("column.measure"), numeric: false },
      { key: "value", label: t("column.value"), numeric: true },
      { key: "standing", label: t("column.standing"), numeric: false },
      { key: "region_mean", label: t("column.regionMean"), numeric: true },
      { key: "mean", label: capital(t("mean")), numeric: true },
      { key: "highest", label: t("column.highest"), numeric: true },
      { key: "lowest", label: t("column.lowest"), numeric: true },
    ],
    rows: rows.map(({ name, value: own, label, standing, regionMean, mean, highest, lowest }) => [
      { text: name, value: name },
      { text: label, value: own },
      { text: standing, value: standing || null },
      points(regionMean),
      points(mean),
      points(highest),
      points(lowest),
    ]),
  }
}
