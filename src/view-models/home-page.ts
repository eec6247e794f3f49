import type { Locale } from "@/domain/bilingual"
import { summariseGains, type GainSummary } from "@/domain/gains"
import { WHOLE_RANKING } from "@/domain/ranking-filter"
import { editions } from "@/queries/editions"
import { loadRankingPage, type RankedRow, type RankingPage } from "./ranking-page"

/** The latest edition as its ranking has it, and what happened in it. */
export type HomePage = RankingPage & {
  /** the five highest and the five lowest totals */
  highest: readonly RankedRow[]
  lowest: readonly RankedRow[]
  /** the five largest rises and falls in points against the edition before; empty where totals are not comparable */
  rises: readonly RankedRow[]
  falls: readonly RankedRow[]
  /** over the provinces with a result in both editions; null where totals are not comparable */
  gains: GainSummary | null
}

/** How many provinces the short lists name. */
const LISTED = 5

/** Everything the home page shows: the latest edition. Null before the first import. */
export async function loadHomePage(locale: Locale): Promise<HomePage | null> {
  const [latest] = await editions()
  if (!latest) return null
  const ranking = await loadRankingPage({ year: latest.year, dimensionSlug: null, locale, filter: WHOLE_RANKING })
  if (!ranking) return null
  const { rows } = ranking
  const gained = rows.flatMap(({ result }) => result.change?.points ?? [])
  return {
    ...ranking,
    highest: rows.slice(0, LISTED),
    lowest: rows.slice(-LISTED),
    ...movers(rows),
    gains: summariseGains(gained),
  }
}

/** The largest rises and falls in points among provinces whose change is computed. */
function movers(rows: readonly RankedRow[]): Pick<HomePage, "rises" | "falls"> {
  const moved = rows.flatMap((row) => (row.result.change?.points ? [{ row, points: row.result.change.points }] : []))
  const byGain = moved.toSorted((a, b) => b.points - a.points)
  const rises = byGain.filter(({ points }) => points > 0).slice(0, LISTED)
  const falls = byGain
    .filter(({ points }) => points < 0)
    .slice(-LISTED)
    .reverse()
  return { rises: rises.map(({ row }) => row), falls: falls.map(({ row }) => row) }
}
