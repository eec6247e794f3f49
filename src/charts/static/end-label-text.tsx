import type { Colours } from "../palette"
import type { PlacedLabel } from "./end-labels"
import { LINE, TEXT } from "./measures"
import { lineStyle } from "./marker"
import { round } from "./round"

/** Names and last values at the ends of lines, each tied to its line. */
export function EndLabels({ labels, colours }: { labels: readonly PlacedLabel[]; colours: Colours }) {
  return labels.map((label) => (
    <g key={label.id}>
      <path
        d={tiePath(label)}
        fill="none"
        stroke={colourOf(label, colours)}
        strokeWidth={1}
        strokeDasharray={label.slot === null ? undefined : lineStyle(label.slot).dash}
      />
      <text fontSize={TEXT} fill={label.slot === null ? colours.muted : colours.ink}>
        {label.lines.map(({ text, bold }, index) => (
          <tspan
            key={index}
            x={round(label.x)}
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

function colourOf({ slot }: PlacedLabel, colours: Colours): string {
  return slot === null ? colours.outline : colours.series[slot]!
}

function tiePath({ from, x, top, height }: PlacedLabel): string {
  const middle = top + height / 2
  return `M${round(from.x + 5)} ${round(from.y)}L${round(x - 9)} ${round(middle)}H${round(x - 3)}`
}
