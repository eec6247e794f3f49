import type { Group } from "@/domain/quartile-group"
import type { ChartSpec, RankingRow, RankingSpec, TrendSpec } from "../chart-spec"
import { FONT, round } from "../drawing/measures"
import { LIGHT } from "../drawing/palette"
import { textWidth, wrapped } from "../drawing/text"
import { SocialStrip } from "../ranking/social-strip"

export type SocialLine = { text: string; size: number; weight: 400 | 600; quiet: boolean; above: number }

/** "hạng 12 trên 61" */
export type Place = (row: { rank: string; tied: "yes" | "no"; ranked: number }) => string
export type Chip = { value: string; unit: string; group: Group | null; label: string; place: string }

const title = (text: string): SocialLine => ({ text, size: 46, weight: 600, quiet: false, above: 16 })
const name = (text: string): SocialLine => ({ text, size: 92, weight: 600, quiet: false, above: 0 })
const small = (text: string): SocialLine => ({ text, size: 32, weight: 400, quiet: true, above: 12 })
const row = (text: string): SocialLine => ({ text, size: 36, weight: 400, quiet: false, above: 4 })

/** What a picture for links says of a chart: the chosen province of a ranking with its result, its leaders, or title and unit. */
export function socialWords(spec: ChartSpec, place: Place): { lines: readonly SocialLine[]; chip: Chip | null } {
  if (spec.kind === "trend") return { lines: [title(spec.title), ...ends(spec)], chip: null }
  if (spec.kind !== "ranking") return { lines: [title(spec.title), small(spec.subtitle)], chip: null }
  const chosen = spec.sections.flatMap(({ group, label, rows }) =>
    rows.filter(({ marked }) => marked).map((own) => ({ ...own, group, groupName: label })),
  )
  const missing = spec.missing.rows.filter(({ marked }) => marked)
  const [first, second] = [...chosen, ...missing]
  if (!first) return { lines: [title(spec.title), ...leaders(spec)], chip: null }
  if (second) {
    const rows = [
      ...chosen.map(({ name: own, label }) => row(`${own}: ${label}`)),
      ...missing.map(({ name: own }) => row(own)),
    ]
    return { lines: [title(measureOf(spec)), ...rows.slice(0, 4)], chip: null }
  }
  const lines = [small(measureOf(spec)), name(first.name)]
  if ("reason" in first) return { lines: [...lines, row(first.reason)], chip: null }
  return { lines, chip: chipOf(first, spec, place) }
}

type Chosen = RankingRow & { group: Group | null; groupName: string }

function chipOf(
  { rank, label: value, group, groupName }: Chosen,
  { table, sections, locale }: RankingSpec,
  place: Place,
) {
  const unit = table.columns.find(({ key }) => key === "value")?.label ?? ""
  const ranked = sections.reduce((sum, { rows }) => sum + rows.length, 0)
  return {
    value,
    unit: value.endsWith("%") ? "" : unit.toLocaleLowerCase(locale),
    group,
    label: groupName,
    place: place({ rank: rank.replace("=", ""), tied: rank.startsWith("=") ? "yes" : "no", ranked }),
  }
}

/** A ranking's title without what it says of the provinces, of which the picture shows one. */
function measureOf({ title: whole }: RankingSpec): string {
  return whole.split(": ")[0]!
}

function ends({ series }: TrendSpec): SocialLine[] {
  return series.slice(0, 4).map(({ name: own, end }) => row(`${own}: ${end}`))
}

function leaders({ sections }: RankingSpec): SocialLine[] {
  return sections
    .flatMap(({ rows }) => rows)
    .slice(0, 3)
    .map(({ rank, name: own, label }) => row(`${rank}. ${own}: ${label}`))
}

/** Pixels of a picture that other sites show beside a link. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const
const { width: WIDTH, height: HEIGHT } = SOCIAL_SIZE

/** Left and right of everything. The smallest text is 28 pixels: the picture is shown at a third of its size. */
const MARGIN = 64
const SMALL = 28
const FIGURE = 136
const PAPER = "#fbf8f1"

type Props = { spec: ChartSpec; site: string; place: Place }

/** A chart's answer as a picture for links: who, how many points, which group, which year, whose site. */
export function SocialCard({ spec, site, place }: Props) {
  const { lines, chip } = socialWords(spec, place)
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
      {spec.kind === "ranking" && <SocialStrip spec={spec} left={MARGIN} right={WIDTH - MARGIN} y={482} />}
    </svg>
  )
}

/** The points, and beside them the group and the place. */
function Standing({ chip: { value, unit, group, label, place }, y }: { chip: Chip; y: number }) {
  const colours = group === null ? { fill: LIGHT.blank, line: LIGHT.outline } : LIGHT.groups[group]
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
        <text x={left} y={y}>
          {place}
        </text>
      </g>
    </>
  )
}

/** Lines under each other, broken where they are too long. */
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
