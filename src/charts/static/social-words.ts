import type { Group } from "@/domain/quartile-group"
import type { ChartSpec, RankingRow, RankingSpec, TrendSpec } from "../chart-spec"

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
