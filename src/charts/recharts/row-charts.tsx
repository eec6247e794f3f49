import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ReferenceLine,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"
import type { ChangeSpec, ProfileSpec, RankingSpec, ValueAxis } from "../chart-spec"
import { coloursOf } from "../drawing/palette"

const COLOURS = coloursOf("auto")

/** A value on a row, with the words that the tooltip has for it. */
type Mark = { name: string; value: number; words: string }
type Marks = { key: string; label: string; fill: string; marks: readonly Mark[] }

/** Pixels. */
export function heightOfRows(spec: RankingSpec | ProfileSpec | ChangeSpec): number {
  const [rows, each] =
    spec.kind === "ranking" ? [spec.sections.flatMap((section) => section.rows).length, 19] : [spec.rows.length, 36]
  return 80 + rows * each
}

/** A row a province or a part, its values along one axis. */
export function rowChart(spec: RankingSpec | ProfileSpec | ChangeSpec) {
  if (spec.kind === "change") return changeChart(spec)
  const reference = spec.kind === "ranking" ? spec.reference : null
  return (
    <ScatterChart accessibilityLayer={false}>
      {axes(spec.x)}
      {reference && (
        <ReferenceLine x={reference.value} stroke={COLOURS.outline} strokeDasharray="3 3" label={reference.label} />
      )}
      {(spec.kind === "ranking" ? marksOfRanking(spec) : marksOfProfile(spec)).map(({ key, label, fill, marks }) => (
        <Scatter key={key} name={label} data={marks} fill={fill} stroke={COLOURS.ink} isAnimationActive={false} />
      ))}
      {tooltip}
      <Legend />
    </ScatterChart>
  )
}

function changeChart({ rows, x }: ChangeSpec) {
  const drawn = rows.flatMap(({ name, value, label }) => (value === null ? [] : [{ name, value, words: label }]))
  const bars = drawn.map((mark) => ({ ...mark, [mark.value < 0 ? "fall" : "rise"]: mark.value }))
  return (
    <BarChart data={bars} layout="vertical" stackOffset="sign" accessibilityLayer={false}>
      {axes(x)}
      <ReferenceLine x={0} stroke={COLOURS.ink} />
      <Bar dataKey="rise" stackId="change" fill={COLOURS.rise} isAnimationActive={false} />
      <Bar dataKey="fall" stackId="change" fill={COLOURS.fall} isAnimationActive={false} />
      {tooltip}
    </BarChart>
  )
}

function axes({ min, max, ticks }: ValueAxis) {
  const labels = new Map(ticks.map(({ value, label }) => [value, label]))
  return (
    <>
      <CartesianGrid horizontal={false} stroke={COLOURS.grid} />
      <XAxis
        dataKey="value"
        type="number"
        orientation="top"
        domain={[min, max]}
        ticks={ticks.map(({ value }) => value)}
        tickFormatter={(value: number) => labels.get(value) ?? ""}
        allowDataOverflow
      />
      <YAxis dataKey="name" type="category" width={150} interval={0} reversed allowDuplicatedCategory={false} />
    </>
  )
}

const tooltip = (
  <Tooltip
    content={({ active, payload }) => {
      const mark: Mark | undefined = active ? payload[0]?.payload : undefined
      return mark ? <p className="border border-frame bg-paper px-3 py-2">{`${mark.name}: ${mark.words}`}</p> : null
    }}
    isAnimationActive={false}
  />
)

function marksOfRanking({ sections }: RankingSpec): readonly Marks[] {
  return sections.map(({ group, label, rows }) => ({
    key: label,
    label,
    fill: group ? COLOURS.groups[group].fill : COLOURS.outline,
    marks: rows.map(({ name, value, label: points, rank }) => ({ name, value, words: `${points} (${rank})` })),
  }))
}

function marksOfProfile({ rows, table, title }: ProfileSpec): readonly Marks[] {
  const head = (key: string) => table.columns.find((column) => column.key === key)?.label ?? ""
  const marksOf = (key: "value" | "regionMean" | "mean" | "highest" | "lowest", column: string) =>
    rows.flatMap((row, index) => {
      const value = row[key]
      const text = table.rows[index]![table.columns.findIndex((each) => each.key === column)]!.text
      return value === null ? [] : [{ name: row.name, value, words: `${head(column)} ${text}` }]
    })
  const group = rows.find((row) => row.group)?.group
  return [
    { key: "lowest", label: head("lowest"), fill: COLOURS.grid, marks: marksOf("lowest", "lowest") },
    { key: "highest", label: head("highest"), fill: COLOURS.paper, marks: marksOf("highest", "highest") },
    { key: "mean", label: head("mean"), fill: COLOURS.ink, marks: marksOf("mean", "mean") },
    { key: "region", label: head("region_mean"), fill: COLOURS.muted, marks: marksOf("regionMean", "region_mean") },
    {
      key: "own",
      label: title,
      fill: group ? COLOURS.groups[group].fill : COLOURS.outline,
      marks: marksOf("value", "value"),
    },
  ]
}
