import { type Group, GROUPS } from "@/domain/quartile-group"
import type { Drawn, Look } from "../chart-definition"
import type { ScorecardCell, ScorecardSpec } from "../chart-spec"
import { columnOf, rowOf } from "../chart-table"
import { round, TEXT } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { Lines } from "../drawing/text"
import { Sign } from "../drawing/year-axis"
import { groupNumber } from "../wording"
import { type PlacedScorecardRow, scorecardLayout, type ScorecardLayout } from "./layout"

type Props = { layout: ScorecardLayout; colours: Colours }

export function drawScorecard(spec: ScorecardSpec, width: number, { colours }: Look, room?: number): Drawn {
  const layout = scorecardLayout(spec, width, room)
  const columns = layout.columns.map(({ year, x }) => ({
    x: x + layout.step / 2,
    column: columnOf(spec.table, String(year)),
  }))
  const places = () =>
    layout.rows.flatMap(({ name, top, height }) => {
      const row = rowOf(spec.table, name)
      return columns.map(({ x, column }) => ({ x, y: top + height / 2, row, column }))
    })
  return { height: layout.height, legend: spec.legend, marks: <Marks {...{ layout, colours }} />, places }
}

/** The years on top; a row a part or a province, whose cells have the colour and the number of their group. */
function Marks({ layout, colours }: Props) {
  return (
    <g fontSize={TEXT}>
      <Heads layout={layout} colours={colours} />
      <Names layout={layout} colours={colours} />
      {GROUPS.map((group) => (
        <Cells key={group} group={group} layout={layout} colours={colours} />
      ))}
      <Blanks layout={layout} colours={colours} />
      <Separators layout={layout} colours={colours} />
      {layout.isNumbered &&
        GROUPS.map((group) => <Digits key={group} group={group} layout={layout} colours={colours} />)}
      <Ends layout={layout} colours={colours} />
    </g>
  )
}

function Heads({ layout: { columns, step, top, heads, signs }, colours }: Props) {
  return (
    <>
      <g textAnchor="middle" fill={colours.muted}>
        {columns.map(({ year, label, x }) => (
          <text key={year} x={round(x + step / 2)} y={top - 7}>
            {label}
          </text>
        ))}
      </g>
      {signs.map((sign) => (
        <Sign key={sign.sign} {...sign} colours={colours} />
      ))}
      {heads.map(({ label, y }) => (
        <text key={y} x={0} y={round(y)} fill={colours.muted} fontWeight={600}>
          {label}
        </text>
      ))}
    </>
  )
}

function Names({ layout: { rows, size, left }, colours }: Props) {
  return (
    <g fontSize={size} fill={colours.ink}>
      {rows
        .filter(({ marked }) => marked)
        .map(({ id, top, height }) => (
          <rect key={id} x={-4} y={round(top)} width={round(left)} height={height} fill={colours.wash} />
        ))}
      {rows.map(({ id, lines, nameTop, marked }) => (
        <Lines key={id} lines={lines} x={0} y={nameTop} fontWeight={marked ? 600 : undefined} />
      ))}
    </g>
  )
}

function Ends({ layout: { ends }, colours }: Props) {
  return ends.map(({ id, name, marked, x, from, y }) => (
    <g key={id}>
      <path d={`M${round(x - 6)} ${round(from)}L${round(x + 6)} ${round(y)}`} stroke={colours.ink} fill="none" />
      <text x={round(x + 9)} y={round(y + 4)} fill={colours.ink} fontWeight={marked ? 600 : undefined}>
        {name}
      </text>
    </g>
  ))
}

/** Runs of neighbouring cells that pass a test, each as first and last column. */
function runsOf({ cells }: PlacedScorecardRow, test: (cell: ScorecardCell) => boolean): [number, number][] {
  return cells.reduce<[number, number][]>((runs, cell, index) => {
    const last = runs.at(-1)
    if (!test(cell)) return runs
    return last && last[1] === index - 1 ? [...runs.slice(0, -1), [last[0], index]] : [...runs, [index, index]]
  }, [])
}

type BoxesProps = { layout: ScorecardLayout; test: (cell: ScorecardCell) => boolean; fill: string }

const gapOf = (height: number) => (height < CLOSE ? 0.4 : 1)
const CLOSE = 9

/** Cells as thick lines, neighbours as one, with a pixel to the row below: far shorter to write than boxes, and there are hundreds. */
function Boxes({ layout: { left, step, rows }, test, fill }: BoxesProps) {
  const heights = [...new Set(rows.map(({ height }) => height))]
  return heights.map((height) => {
    const lines = rows
      .filter((row) => row.height === height)
      .flatMap((row) =>
        runsOf(row, test).map(([from, to]) => {
          const length = round(left + (to + 1) * step) - round(left + from * step)
          return `M${round(left + from * step)} ${round(row.top + (height - gapOf(height)) / 2)}h${round(length)}`
        }),
      )
    return (
      <path key={height} d={lines.join("")} stroke={fill} strokeWidth={round(height - gapOf(height))} fill="none" />
    )
  })
}

function Cells({ group, layout, colours }: Props & { group: Group }) {
  return <Boxes layout={layout} test={(cell) => cell.group === group} fill={colours.groups[group].fill} />
}

/** Where there is no result: blank with stripes. An edition that did not measure a part has nothing at all. */
function Blanks({ layout, colours }: Props) {
  const { left, step, rows } = layout
  const isMissing = ({ state, group }: ScorecardCell) => state !== "absent" && group === null
  const stripes = rows.flatMap(({ cells, top, height }) =>
    cells.flatMap((cell, index) => {
      if (!isMissing(cell)) return []
      const [x, h] = [left + index * step, height - gapOf(height)]
      return Array.from({ length: Math.floor(step / 6) }, (_, n) => {
        const across = Math.min(h, step - n * 6)
        return `M${round(x + n * 6)} ${round(top + h)}l${round(across)} ${round(-across)}`
      })
    }),
  )
  return (
    <>
      <Boxes layout={layout} test={isMissing} fill={colours.blank} />
      <path d={stripes.join("")} stroke={colours.outline} strokeOpacity={0.7} fill="none" />
    </>
  )
}

function blocksOf(rows: readonly PlacedScorecardRow[]): { top: number; bottom: number }[] {
  return rows.reduce<{ top: number; bottom: number }[]>((blocks, { top, height }) => {
    const last = blocks.at(-1)
    if (last?.bottom !== top) return [...blocks, { top, bottom: top + height }]
    return [...blocks.slice(0, -1), { top: last.top, bottom: top + height }]
  }, [])
}

/** A pixel between the editions, and a double line where the method broke. */
function Separators({ layout: { columns, rows, left, step }, colours }: Props) {
  const upright = blocksOf(rows).flatMap(({ top, bottom }) =>
    columns.slice(1).map(({ x }) => `M${round(x)} ${round(top)}V${round(bottom)}`),
  )
  const broken = rows.flatMap(({ breaks, cells, top, height }) =>
    breaks.map((year) => ({ x: left + cells.findIndex((cell) => cell.year === year) * step, top, height })),
  )
  const at = (shift: number) =>
    broken.map(({ x, top, height }) => `M${round(x + shift)} ${round(top)}v${height}`).join("")
  return (
    <g fill="none">
      <path d={upright.join("")} stroke={colours.paper} />
      <path d={at(0)} stroke={colours.paper} strokeWidth={6} />
      <path d={at(-1.5) + at(1.5)} stroke={colours.ink} />
    </g>
  )
}

/** The numbers of a group: a text a row, each digit with a place of its own. */
function Digits({ group, layout, colours }: Props & { group: Group }) {
  const { rows, left, step } = layout
  const number = String(groupNumber(group))
  return (
    <g fill={colours.groups[group].on} textAnchor="middle">
      {rows.map(({ id, cells, top, height }) => {
        const own = cells.flatMap((cell, index) => (cell.group === group ? [round(left + (index + 0.5) * step)] : []))
        if (own.length === 0) return null
        return (
          <text key={id} x={own.join(" ")} y={round(top + height / 2 + TEXT * 0.35)}>
            {number.repeat(own.length)}
          </text>
        )
      })}
    </g>
  )
}
