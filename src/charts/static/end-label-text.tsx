import type { Colours } from "../palette"
import { MARKER_ROOM, type PlacedLabel } from "./end-labels"
import { lineStyle, markerPath } from "./marker"
import { LINE, TEXT } from "./measures"
import { round } from "./round"

type Props = { label: PlacedLabel; colours: Colours }

/** Names and last values at the ends of lines, each with its line's marker and a thread to the line's end. */
export function EndLabels({ labels, colours }: { labels: readonly PlacedLabel[]; colours: Colours }) {
  return labels.map((label) => (
    <g key={label.id}>
      <Thread label={label} colours={colours} />
      <Marker label={label} colours={colours} />
      <text fontSize={TEXT} fill={label.slot === null ? colours.muted : colours.ink}>
        {label.lines.map(({ text, bold }, index) => (
          <tspan
            key={index}
            x={round(label.x + MARKER_ROOM)}
            y={round(label.top + (index + 1) * (LINE - 2) - 3)}
            fontWeight={bold ? 600 : undefined}
          >
            {text}
          </tspan>
        ))}
      </text>
    </g>
  ))
}

/** The middle of a label's first line. */
function markerAt({ x, top }: PlacedLabel) {
  return { x: x + 2, y: top + (LINE - 2) / 2 }
}

function Marker({ label, colours }: Props) {
  const { x, y } = markerAt(label)
  if (label.slot === null) return <path d={markerPath(0, x, y, 2)} fill={colours.outline} />
  const colour = colours.series[label.slot]
  const { hollow } = lineStyle(label.slot)
  return (
    <path
      d={markerPath(label.slot, x, y, 3.2)}
      fill={hollow ? colours.paper : colour}
      stroke={colour}
      strokeWidth={hollow ? 1.5 : 0}
    />
  )
}

function Thread({ label, colours }: Props) {
  const { x, y } = markerAt(label)
  return (
    <path
      d={`M${round(label.from.x + 6)} ${round(label.from.y)}L${round(x - 6)} ${round(y)}`}
      fill="none"
      stroke={label.slot === null ? colours.outline : colours.series[label.slot]}
      strokeWidth={0.75}
    />
  )
}
