import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ReferenceLine,
  Scatter,
  ScatterChart,
  Text,
  Tooltip,
  XAxis,
  YAxis,
  type YAxisTickContentProps,
} from "recharts"
import type { ChangeSpec, ProfileSpec, RankingSpec, ValueAxis } from "../chart-spec"
import { coloursOf } from "../drawing/palette"

const COLOURS = coloursOf("auto")

/** A value on a row, with the words that the tooltip has for it. */
type Mark = { name: string; value: number; words: string; fill?: string }
type Marks = { key: string; label: string; fill: string; marks: readonly Mark[] }

/** Pixels. */
export function heightOfRows(spec: RankingSpec | ProfileSpec | ChangeSpec): number {
  const [rows, each] =
    spec.kind === "ranking" ? [spec.sections.flatMap((section) => section.rows).length, 19] : [spec.rows.length, 46]
  return 80 + rows * each
}

/** Pixels of the letters, told to Recharts, too: it measures names before it breaks them into lines. */
const LETTERS = 12
/** Pixels of the names of the rows: the longest breaks into three lines, no more than a row holds. */
const NAMES = 200
/** Right of the plot, for half of the axis's last figure. */
const MARGIN = { right: 20 }

/** A row a province or a part, its values along one axis. */
export function rowChart(spec: RankingSpec | ProfileSpec | ChangeSpec) {
  if (spec.kind === "change") return changeChart(spec)
  const reference = spec.kind === "ranking" ? spec.reference : null
  const series = spec.kind === "ranking" ? marksOfRanking(spec) : marksOfProfile(spec)
  return (
    <ScatterChart accessibilityLayer={false} margin={MARGIN}>
      {axes(spec.x, { reversed: true })}
      {reference && (
        <ReferenceLine x={reference.value} stroke={COLOURS.outline} strokeDasharray="3 3" label={reference.label} />
      )}
      {series.map(({ key, label, fill, marks }) => (
        <Scatter key={key} name={label} data={marks} fill={fill} stroke={COLOURS.ink} isAnimationActive={false} />
      ))}
      {tooltip}
      <Legend content={() => <Signs series={series} />} />
    </ScatterChart>
  )
}

/** Each mark as it is drawn, its words in the ink: Recharts writes them in the colour of the fill, which may be the paper's. */
function Signs({ series }: { series: readonly Marks[] }) {
  return (
    <ul className="flex flex-wrap justify-center gap-x-4">
      {series.map(({ key, label, fill }) => (
        <li key={key} className="inline-flex items-center gap-1.5">
          <span className="size-2.5 rounded-full border" style={{ background: fill, borderColor: COLOURS.ink }} />
          {label}
        </li>
      ))}
    </ul>
  )
}

function changeChart({ rows, x }: ChangeSpec) {
  const drawn = rows.flatMap(({ name, value, label }) => (value === null ? [] : [{ name, value, words: label }]))
  const bars = drawn.map((mark) => ({ ...mark, [mark.value < 0 ? "fall" : "rise"]: mark.value }))
  return (
    <BarChart data={bars} layout="vertical" stackOffset="sign" accessibilityLayer={false} margin={MARGIN}>
      {axes(x, { reversed: false })}
      <ReferenceLine x={0} stroke={COLOURS.ink} />
      <Bar dataKey="rise" stackId="change" fill={COLOURS.rise} isAnimationActive={false} />
      <Bar dataKey="fall" stackId="change" fill={COLOURS.fall} isAnimationActive={false} />
      {tooltip}
    </BarChart>
  )
}

/** @param order  of points Recharts puts the first row below, of bars above */
function axes({ min, max, ticks }: ValueAxis, order: { reversed: boolean }) {
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
      <YAxis
        dataKey="name"
        type="category"
        width={NAMES}
        interval={0}
        tick={RowName}
        allowDuplicatedCategory={false}
        {...order}
      />
    </>
  )
}

/** Its lines apart: Recharts sets them so close that Vietnamese marks touch. */
function RowName({ payload, ...place }: YAxisTickContentProps) {
  return (
    <Text {...place} fontSize={LETTERS} lineHeight="1.25em">
      {payload.value}
    </Text>
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

type FillOf = (row: ProfileSpec["rows"][number]) => { fill: string }

function marksOfProfile({ rows, table, legend }: ProfileSpec): readonly Marks[] {
  const head = (key: string) => table.columns.find((column) => column.key === key)?.label ?? ""
  const marksOf = (key: "value" | "regionMean" | "mean" | "highest" | "lowest", column: string, own?: FillOf) =>
    rows.flatMap((row, index): Mark[] => {
      const value = row[key]
      const text = table.rows[index]![table.columns.findIndex((each) => each.key === column)]!.text
      return value === null ? [] : [{ name: row.name, value, words: `${head(column)} ${text}`, ...own?.(row) }]
    })
  const group = rows.find((row) => row.group)?.group
  const fillOf: FillOf = ({ group: own }) => ({ fill: own ? COLOURS.groups[own].fill : COLOURS.outline })
  return [
    { key: "lowest", label: head("lowest"), fill: COLOURS.grid, marks: marksOf("lowest", "lowest") },
    { key: "highest", label: head("highest"), fill: COLOURS.paper, marks: marksOf("highest", "highest") },
    { key: "mean", label: head("mean"), fill: COLOURS.ink, marks: marksOf("mean", "mean") },
    { key: "region", label: head("region_mean"), fill: COLOURS.muted, marks: marksOf("regionMean", "region_mean") },
    {
      key: "own",
      // Only a province with groups has a sign of its own, which says that its colour is that of the group.
      label: group ? legend[0]!.label : head("value"),
      fill: group ? COLOURS.groups[group].fill : COLOURS.outline,
      marks: marksOf("value", "value", fillOf),
    },
  ]
}
