import { CHARTS } from "../catalogue"
import type { ChartSpec } from "../chart-spec"
import { FONT, round } from "../drawing/marks"
import { LIGHT } from "../drawing/palette"
import {
  type Chip,
  smallLine,
  type SocialLine,
  type SocialPlace,
  type SocialWords,
  titleLine,
} from "../chart-definition"
import { textWidth, wrapped } from "../drawing/text"

/** Pixels of a picture that other sites show beside a link. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const
const { width: WIDTH, height: HEIGHT } = SOCIAL_SIZE

/** Left and right of everything. The smallest text is 28 pixels: the picture is shown at a third of its size. */
const MARGIN = 64
const SMALL = 28
const FIGURE = 136
const PAPER = "#fbf8f1"

type Props = { spec: ChartSpec; site: string; place: SocialPlace }

/** A chart's answer as a picture for links: who, how many points, which group, which year, whose site. */
export function SocialCard({ spec, site, place }: Props) {
  const { lines, chip, strip } = wordsOf(spec, place)
  const placed = stacked(lines, 84)
  const source = stacked([{ text: spec.source, size: SMALL, weight: 400, quiet: true, above: 0 }], 536)
  return (
    <svg xmlns="http://www.w3.org/2000/svg" lang={spec.locale} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} fontFamily={FONT}>
      <rect width={WIDTH} height={HEIGHT} fill={PAPER} />
      <rect width={WIDTH} height={12} fill={LIGHT.groups.best.fill} />
      <g fontSize={SMALL}>
        <text x={MARGIN} y={70} fontWeight={600} fill={LIGHT.ink}>
          {site}
        </text>
        <text x={WIDTH - MARGIN} y={70} textAnchor="end" fill={LIGHT.muted}>
          {`PAPI ${spec.years.last}`}
        </text>
      </g>
      {[...placed, ...source].map(({ text, size, weight, quiet, y }) => (
        <text key={y} x={MARGIN} y={y} fontSize={size} fontWeight={weight} fill={quiet ? LIGHT.muted : LIGHT.ink}>
          {text}
        </text>
      ))}
      {chip && <Standing chip={chip} y={(placed.at(-1)?.y ?? 0) + 134} />}
      {strip?.(MARGIN, WIDTH - MARGIN, 482)}
    </svg>
  )
}

function wordsOf(spec: ChartSpec, place: SocialPlace): SocialWords {
  const { social } = CHARTS[spec.kind]
  return social?.(spec, place) ?? { lines: [titleLine(spec.title), smallLine(spec.subtitle)], chip: null }
}

function Standing({ chip: { value, unit, group, label, place }, y }: { chip: Chip; y: number }) {
  const colours = group && LIGHT.groups[group]
  const left = MARGIN + 620
  return (
    <>
      <text x={MARGIN} y={y} fill={LIGHT.ink}>
        <tspan fontSize={FIGURE} fontWeight={600}>
          {value}
        </tspan>
        <tspan fontSize={36} fill={LIGHT.muted} x={round(MARGIN + textWidth(value, FIGURE, 600) + 16)}>
          {unit}
        </tspan>
      </text>
      <g fontSize={38} fill={LIGHT.ink}>
        {colours && (
          <>
            <rect
              x={left}
              y={y - 92}
              width={36}
              height={36}
              rx={6}
              fill={colours.fill}
              stroke={colours.line}
              strokeWidth={2}
            />
            <text x={left + 52} y={y - 60} fontWeight={600}>
              {label}
            </text>
          </>
        )}
        <text x={left} y={y}>
          {place}
        </text>
      </g>
    </>
  )
}

function stacked(lines: readonly SocialLine[], top: number) {
  let bottom = top
  return lines.flatMap(({ text, size, weight, quiet, above }) => {
    bottom += above
    return wrapped(text, WIDTH - 2 * MARGIN, size, weight).map((line) => {
      bottom += size * 1.3
      return { text: line, size, weight, quiet, y: round(bottom) }
    })
  })
}
