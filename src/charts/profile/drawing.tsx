import type { Drawn, Look } from "../chart-definition"
import type { ProfileSpec } from "../chart-spec"
import { LINE, markerPath, round, TEXT } from "../drawing/marks"
import type { Colours } from "../drawing/palette"
import { ValueGrid } from "../drawing/row-parts"
import { halo, Lines } from "../drawing/text"
import { type PlacedProfileRow, profileLayout, type ProfileLayout } from "./layout"

type Props = { layout: ProfileLayout; colours: Colours }

export function drawProfile(spec: ProfileSpec, width: number, { colours }: Look, room?: number): Drawn {
  const layout = profileLayout(spec, width, room)
  const places = () => layout.rows.map(({ marks, y }, row) => ({ x: marks.value ?? 0, y, row, column: null }))
  return { height: layout.height, legend: spec.legend, marks: <Marks {...{ layout, colours }} />, places }
}

/** A row a dimension: the province among all provinces, on the whole scale. */
function Marks({ layout, colours }: Props) {
  const { ticks, marksTop, height, rows } = layout
  return (
    <g fontSize={TEXT}>
      <ValueGrid ticks={ticks} top={marksTop} bottom={height - 6} gap={6} colours={colours} />
      {rows.map((row) => (
        <g key={row.id}>
          <Words row={row} colours={colours} />
          <RowMarks row={row} colours={colours} />
        </g>
      ))}
    </g>
  )
}

function Words({ row, colours }: { row: PlacedProfileRow; colours: Colours }) {
  const { lines, nameY, standing, standingAt, points, pointsAt, isTight } = row
  const [size, leading] = isTight ? [TEXT, TEXT + 0.5] : [TEXT + 0.5, LINE]
  return (
    <>
      <Lines
        {...{ lines, leading }}
        x={0}
        y={nameY}
        fontSize={size}
        fill={colours.ink}
        fontWeight={600}
        {...halo(colours)}
      />
      {pointsAt && points && (
        <text {...rounded(pointsAt)} fill={colours.ink} fontWeight={600} {...halo(colours)}>
          {points}
        </text>
      )}
      {standing && (
        <text {...rounded(standingAt)} fill={colours.muted} {...halo(colours)}>
          {standing}
        </text>
      )}
    </>
  )
}

const rounded = ({ x, y, textAnchor }: NonNullable<PlacedProfileRow["pointsAt"]>) => ({
  x: round(x),
  y: round(y),
  textAnchor: textAnchor === "end" ? textAnchor : undefined,
})

function RowMarks({ row, colours }: { row: PlacedProfileRow; colours: Colours }) {
  const { marks, group, label, y, pointsAt, isTight } = row
  // Close rows: smaller marks, the region's on the line of the others.
  const [half, radius, regionY] = isTight ? [5.5, 4.5, y] : [9, 6.5, y + 11]
  const { fill, line } = group ? colours.groups[group] : { fill: colours.outline, line: colours.ink }
  const hollow = { fill: colours.paper, stroke: colours.ink, strokeWidth: 1.5 }
  return (
    <>
      {marks.lowest !== null && marks.highest !== null && (
        <rect
          x={round(marks.lowest)}
          y={round(y - 4)}
          width={round(marks.highest - marks.lowest)}
          height={8}
          rx={4}
          fill={colours.grid}
          stroke={colours.outline}
          strokeWidth={0.75}
        />
      )}
      {marks.mean !== null && (
        <path d={`M${round(marks.mean)} ${round(y - half)}v${2 * half}`} stroke={colours.ink} strokeWidth={2} />
      )}
      {marks.highest !== null && <path d={markerPath(2, marks.highest, y, 4.5)} {...hollow} />}
      {marks.value !== null && (
        <path d={markerPath(0, marks.value, y, radius)} fill={fill} stroke={line} strokeWidth={2} />
      )}
      {marks.regionMean !== null && <path d={markerPath(3, marks.regionMean, regionY, 3.5)} {...hollow} />}
      {marks.value !== null && pointsAt === null && (
        <text
          x={round(marks.value)}
          y={round(y - 12)}
          textAnchor="middle"
          fill={colours.ink}
          fontWeight={600}
          {...halo(colours)}
        >
          {label}
        </text>
      )}
    </>
  )
}
