import type { Group } from "@/domain/quartile-group"
import type { ValueAxis } from "../chart-spec"
import { LINE, round, TEXT } from "./marks"
import type { Colours } from "./palette"
import { halo, textWidth } from "./text"

type Props = {
  /** upright lines, each with its words above; none where the words would collide */
  ticks: readonly { value: number; label: string; x: number }[]
  top: number
  bottom: number
  /** pixels between the words and the lines */
  gap: number
  colours: Colours
}

/** The scale of a chart whose values run from left to right. */
export function ValueGrid({ ticks, top, bottom, gap, colours }: Props) {
  return (
    <>
      <path
        d={ticks.map(({ x }) => `M${round(x)} ${top}V${round(bottom)}`).join("")}
        stroke={colours.grid}
        fill="none"
      />
      <g textAnchor="middle" fill={colours.muted}>
        {ticks.map(
          ({ value, label, x }) =>
            label && (
              <text key={value} x={round(x)} y={top - gap}>
                {label}
              </text>
            ),
        )}
      </g>
    </>
  )
}

/** The ticks of an axis in their places, with as many labels as leave `gap` pixels between them, always with that of `anchor`. */
export function placeTicks({ ticks }: ValueAxis, x: (value: number) => number, gap: number, anchor = ticks[0]?.value) {
  const placed = ticks.map((tick) => ({ ...tick, x: x(tick.value) }))
  const needed = Math.max(...placed.map(({ label }) => textWidth(label, TEXT))) + gap
  const step = placed.length > 1 ? placed[1]!.x - placed[0]!.x : Infinity
  const every = Math.max(1, Math.ceil(needed / step))
  const from = placed.findIndex(({ value }) => value === anchor)
  return placed.map((tick, index) => ({ ...tick, label: (index - from) % every === 0 ? tick.label : "" }))
}

type SectionHeadProps = {
  top: number
  /** a name, and what stands behind it */
  lines: readonly (readonly [string, string])[]
  group: Group | "missing" | null
  colours: Colours
}

const CHIP = 12

/** The head of a section of rows, with the colour of its group; stripes for those without a result. */
export function SectionHead({ top, lines, group, colours }: SectionHeadProps) {
  const left = group === null ? 0 : CHIP + 8
  return (
    <g>
      {group === "missing" && <Stripes top={top + 7} colours={colours} />}
      {group !== null && group !== "missing" && (
        <rect
          x={0.5}
          y={round(top + 7.5)}
          width={CHIP - 1}
          height={CHIP - 1}
          rx={2}
          fill={colours.groups[group].fill}
          stroke={colours.groups[group].line}
        />
      )}
      {lines.map(([bold, light], index) => (
        <text
          key={bold + light}
          y={round(top + 17 + index * LINE)}
          fontSize={TEXT}
          fill={colours.muted}
          {...halo(colours, 4)}
        >
          {bold && (
            <tspan x={left} fontWeight={600} fill={colours.ink}>
              {bold}
            </tspan>
          )}
          {light && <tspan x={round(left + (bold ? textWidth(`${bold} `, TEXT, 600) + 5 : 0))}>{light}</tspan>}
        </text>
      ))}
    </g>
  )
}

function Stripes({ top, colours }: { top: number; colours: Colours }) {
  const y = round(top)
  return (
    <>
      <rect x={0.5} y={y + 0.5} width={CHIP - 1} height={CHIP - 1} fill={colours.blank} stroke={colours.outline} />
      <path d={`M1 ${y + 7}l6 -6M1 ${y + 11}l10 -10M5 ${y + 11}l6 -6`} stroke={colours.outline} fill="none" />
    </>
  )
}
