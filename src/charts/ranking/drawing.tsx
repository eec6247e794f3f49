import type { Drawn, Look } from "../chart-definition"
import { rowOf } from "../chart-table"
import type { LegendItem, RankingSpec } from "../chart-spec"
import { LINE, markerPath, round, TEXT } from "../drawing/marks"
import { textWidth } from "../drawing/text"
import type { Colours } from "../drawing/palette"
import { SectionHead, ValueGrid } from "../drawing/row-parts"
import { fittedRanking, rankingLayout, type RankingLayout } from "./layout"

type Part = { layout: RankingLayout; colours: Colours }

export function drawRanking(spec: RankingSpec, width: number, { colours }: Look, room = Infinity): Drawn {
  const whole = rankingLayout(spec, width)
  const fits = whole.height <= room
  const layout = fits ? whole : fittedRanking(spec, width, room)
  const places = () =>
    layout.sections
      .flatMap(({ rows }) => rows)
      .map(({ x, y, name }) => ({ x, y, row: rowOf(spec.table, name), column: null }))
  const legend = fits ? spec.legend : [...groupsOf(spec), ...spec.legend]
  return { height: layout.height, legend, marks: <Marks {...{ layout, colours }} />, places }
}

/** What the heads of the groups say, where there is no room for them. */
function groupsOf({ sections }: RankingSpec): readonly LegendItem[] {
  return sections.flatMap(({ group, label, rows }) =>
    group ? [{ sign: group, label: `${label} (${rows.length})` }] : [],
  )
}

function Marks({ layout, colours }: Part) {
  const { ticks, marks, reference } = layout
  return (
    <g fontSize={TEXT}>
      <ValueGrid ticks={ticks} {...marks} gap={5} colours={colours} />
      {reference && <MeanLine {...reference} {...marks} colours={colours} />}
      {layout.sections.map((section) => (
        <g key={section.group ?? "all"}>
          {section.head && <SectionHead {...section.head} group={section.group} colours={colours} />}
          <Rows rows={section.rows} group={section.group} layout={layout} colours={colours} />
        </g>
      ))}
      <Gaps layout={layout} colours={colours} />
      <Missing layout={layout} colours={colours} />
    </g>
  )
}

type MeanProps = NonNullable<RankingLayout["reference"]> & RankingLayout["marks"] & { colours: Colours }

function MeanLine({ x, label, labelX, top, bottom, colours }: MeanProps) {
  return (
    <>
      <path
        d={`M${round(x)} ${top - 20}V${round(bottom)}`}
        stroke={colours.outline}
        strokeDasharray="3 3"
        fill="none"
      />
      <text x={round(labelX)} y={12} textAnchor="middle" fill={colours.ink}>
        {label}
      </text>
    </>
  )
}

type RowsProps = Part & Pick<RankingLayout["sections"][number], "rows" | "group">

function Rows(props: RowsProps) {
  const { rows, group, colours } = props
  const whiskers = rows.flatMap(({ whisker, y }) =>
    whisker ? [`M${round(whisker.from)} ${round(y)}H${round(whisker.to)}`] : [],
  )
  const dots = rows.map(({ x, y }) => markerPath(0, x, y, 4.5)).join("")
  const { fill, line } = group ? colours.groups[group] : { fill: colours.outline, line: colours.outline }
  return (
    <>
      <RowGrounds {...props} />
      {whiskers.length > 0 && (
        <path d={whiskers.join("")} stroke={colours.outline} strokeWidth={2.5} strokeOpacity={0.6} fill="none" />
      )}
      <path d={dots} fill={fill} stroke={line} strokeWidth={1.5} />
      <RowWords {...props} />
    </>
  )
}

/** What lies below a row's dot: the wash of a marked one, and the line that leads to the dot. */
function RowGrounds({ rows, layout: { row, columns }, colours }: RowsProps) {
  const marked = rows.filter((each) => each.marked)
  return (
    <>
      {marked.map(({ id, y }) => (
        <rect
          key={id}
          x={-4}
          y={round(y - row / 2)}
          width={columns.valueRight + 8}
          height={row}
          rx={3}
          fill={colours.wash}
        />
      ))}
      <path
        d={rows.map(({ y, x }) => `M${columns.left} ${round(y)}H${round(x)}`).join("")}
        stroke={colours.grid}
        fill="none"
      />
    </>
  )
}

function RowWords({ rows, layout: { columns }, colours }: RowsProps) {
  return rows.map(({ id, rank, name, label, y, marked: bold }) => (
    <text key={id} y={round(y + 4)} fill={colours.ink} fontWeight={bold ? 600 : undefined}>
      <tspan x={columns.rankRight} textAnchor="end" fill={bold ? colours.ink : colours.muted}>
        {rank}
      </tspan>
      <tspan x={columns.nameLeft} textAnchor="start">
        {name}
      </tspan>
      <tspan x={columns.valueRight} textAnchor="end">
        {label}
      </tspan>
    </text>
  ))
}

function Gaps({ layout: { gaps, columns }, colours }: Part) {
  return gaps.map(({ y, label }) => (
    <g key={y} fill={colours.muted}>
      <path
        d={`M${label ? round(columns.nameLeft + textWidth(label, TEXT) + 6) : 0} ${round(y)}H${columns.valueRight}`}
        stroke={colours.outline}
        strokeDasharray="1 4"
        strokeWidth={1.5}
        fill="none"
      />
      {label && (
        <text x={columns.nameLeft} y={round(y + 4)}>
          {label}
        </text>
      )}
    </g>
  ))
}

function Missing({ layout: { missing, columns }, colours }: Part) {
  if (missing.lines.length === 0) return null
  return (
    <>
      <SectionHead top={missing.top} lines={missing.lines} group="missing" colours={colours} />
      {missing.rows.map(({ id, name, lines, y, marked }) => (
        <text key={id} fill={colours.muted}>
          <tspan x={columns.nameLeft} y={y + 4} fontWeight={marked ? 600 : undefined} fill={colours.ink}>
            {name}
          </tspan>
          {lines.map((text, index) => (
            <tspan key={index} x={columns.left} y={y + 4 + index * LINE}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </>
  )
}
