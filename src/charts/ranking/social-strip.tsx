import type { RankingSpec } from "../chart-spec"
import { position } from "../drawing/axis"
import { round } from "../drawing/measures"
import { LIGHT } from "../drawing/palette"
import { swarm } from "../drawing/swarm"

type Props = { spec: RankingSpec; left: number; right: number; y: number }

const RADIUS = 7
/** At both ends, for the numbers that state the range. */
const ENDS = 84

/** Every province of a ranking as a dot on the stated range, coloured by group; the chosen ones, or else the first, stand out. */
export function SocialStrip({ spec, left, right, y }: Props) {
  const x = position(spec.x, left + ENDS, right - ENDS)
  const rows = spec.sections.flatMap(({ group, rows: own }) => own.map((row) => ({ ...row, group })))
  const places = rows.map(({ value }) => x(value))
  const aside = swarm(places, RADIUS * 2 + 1, 36)
  const chosen = rows.flatMap(({ marked }, index) => (marked ? [index] : []))
  const noneChosen = chosen.length === 0 && !spec.missing.rows.some(({ marked }) => marked)
  const ringed = noneChosen ? rows.slice(0, 1).map((_, index) => index) : chosen
  const ends = [spec.x.ticks[0]!, spec.x.ticks.at(-1)!]
  return (
    <>
      <path d={`M${left + ENDS} ${y}H${right - ENDS}`} stroke={LIGHT.grid} strokeWidth={2} />
      {rows.map(({ id, group }, index) => {
        const { fill, line } = group ? LIGHT.groups[group] : { fill: LIGHT.outline, line: LIGHT.outline }
        const [cx, cy] = [round(places[index]!), round(y + aside[index]!)]
        return <circle key={id} cx={cx} cy={cy} r={RADIUS} fill={fill} stroke={line} strokeWidth={1.5} />
      })}
      {ringed.map((index) => (
        <circle
          key={index}
          cx={round(places[index]!)}
          cy={round(y + aside[index]!)}
          r={RADIUS + 9}
          fill="none"
          stroke={LIGHT.ink}
          strokeWidth={5}
        />
      ))}
      <g fontSize={28} fill={LIGHT.muted}>
        {ends.map(({ value, label }, index) => (
          <text key={value} x={index === 0 ? left : right} y={y + 10} textAnchor={index === 0 ? "start" : "end"}>
            {label}
          </text>
        ))}
      </g>
    </>
  )
}
