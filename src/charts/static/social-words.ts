import type { Group } from "@/domain/quartile-group"
import type { ChartSpec, RankingSpec, TrendSpec } from "../chart-spec"

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
  const unit = (spec.table.columns.find(({ key }) => key === "value")?.label ?? "").toLocaleLowerCase(spec.locale)
  const ranked = spec.sections.reduce((sum, { rows }) => sum + rows.length, 0)
  for (const { group, label, rows } of spec.sections)
    for (const { marked, name: own, rank, label: value } of rows)
      if (marked) {
        const chip = {
          value,
          unit: value.endsWith("%") ? "" : unit,
          group,
          label,
          place: place({ rank: rank.replace("=", ""), tied: rank.startsWith("=") ? "yes" : "no", ranked }),
        }
        return { lines: [small(measureOf(spec)), name(own)], chip }
      }
  const missing = spec.missing.rows.find(({ marked }) => marked)
  if (missing) return { lines: [small(measureOf(spec)), name(missing.name), row(missing.reason)], chip: null }
  return { lines: [title(spec.title), ...leaders(spec)], chip: null }
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
