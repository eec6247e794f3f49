import type { Group } from "@/domain/quartile-group"
import type { RankingRow, RankingSpec } from "../chart-spec"
import {
  nameLine,
  rowLine,
  smallLine,
  type SocialLine,
  type SocialPlace,
  type SocialWords,
  titleLine,
} from "../chart-definition"
import { position } from "../drawing/axis"
import { round } from "../drawing/marks"
import { LIGHT } from "../drawing/palette"
import { swarm } from "../drawing/label-placement"

/** The chosen province of a ranking with its result, or its leaders; below it every province as a dot. */
export function socialOfRanking(spec: RankingSpec, place: SocialPlace): SocialWords {
  const strip = (left: number, right: number, y: number) => <SocialStrip {...{ spec, left, right, y }} />
  return { ...wordsOf(spec, place), strip }
}

function wordsOf(spec: RankingSpec, place: SocialPlace): SocialWords {
  const chosen = spec.sections.flatMap(({ group, label, rows }) =>
    rows.filter(({ marked }) => marked).map((own) => ({ ...own, group, groupName: label })),
  )
  const missing = spec.missing.rows.filter(({ marked }) => marked)
  const [first, second] = [...chosen, ...missing]
  if (!first) return { lines: [titleLine(spec.title), ...leaders(spec)], chip: null }
  if (second) {
    const rows = [
      ...chosen.map(({ name: own, label }) => rowLine(`${own}: ${label}`)),
      ...missing.map(({ name: own }) => rowLine(own)),
    ]
    return { lines: [titleLine(measureOf(spec)), ...rows.slice(0, 4)], chip: null }
  }
  const lines = [smallLine(measureOf(spec)), nameLine(first.name)]
  if ("reason" in first) return { lines: [...lines, rowLine(first.reason)], chip: null }
  return { lines, chip: chipOf(first, spec, place) }
}

type Chosen = RankingRow & { group: Group | null; groupName: string }

function chipOf(
  { rank, label: value, group, groupName }: Chosen,
  { table, sections, locale }: RankingSpec,
  place: SocialPlace,
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

function leaders({ sections }: RankingSpec): SocialLine[] {
  return sections
    .flatMap(({ rows }) => rows)
    .slice(0, 3)
    .map(({ rank, name: own, label }) => rowLine(`${rank}. ${own}: ${label}`))
}

type Props = { spec: RankingSpec; left: number; right: number; y: number }

const RADIUS = 7
/** At both ends, for the numbers that state the range. */
const ENDS = 84

/** Every province of a ranking as a dot on the stated range, coloured by group; the chosen ones, or else the first, stand out. */
function SocialStrip({ spec, left, right, y }: Props) {
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
