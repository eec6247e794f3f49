import type { Locale } from "@/domain/bilingual"
import { TOTAL } from "@/domain/measure"
import { GROUPS, type Group } from "@/domain/quartile-group"
import { WHOLE_RANKING } from "@/domain/ranking-filter"
import { editions } from "@/queries/editions"
import { provincesOf } from "@/queries/provinces"
import type {
  DimensionView,
  EditionView,
  GroupCutView,
  MissingView,
  ProvinceView,
  ReleaseView,
  ResultView,
  SummaryView,
} from "./parts"
import { loadRankingPage, type RankingPage } from "./ranking-page"

type Row = { province: ProvinceView; result: ResultView }

export type HomePage = {
  edition: EditionView
  previousYear: number | null
  summary: SummaryView
  groupCut: GroupCutView
  /** what the total adds up */
  dimensions: readonly DimensionView[]
  /** members of each group, by rank */
  groups: Readonly<Record<Group, readonly Row[]>>
  /** the five highest and the five lowest totals */
  highest: readonly Row[]
  lowest: readonly Row[]
  /** the five largest rises and falls in points against the edition before; empty where totals are not comparable */
  rises: readonly Row[]
  falls: readonly Row[]
  missing: readonly { province: ProvinceView; missing: MissingView }[]
  /** every province of the edition, for the find form, in the language's alphabet */
  provinces: readonly ProvinceView[]
  years: readonly number[]
  release: ReleaseView
}

/** How many provinces the short lists of the home page name. */
const LISTED = 5

/** Everything the home page shows: the latest edition. Null before the first import. */
export async function loadHomePage(locale: Locale): Promise<HomePage | null> {
  const [latest] = await editions()
  if (!latest) return null
  const [ranking, provinces] = await Promise.all([
    loadRankingPage({ year: latest.year, dimensionSlug: null, locale, filter: WHOLE_RANKING }),
    provincesOf(latest.boundarySet),
  ])
  if (!ranking) return null
  const alphabet = new Intl.Collator(locale)
  return {
    edition: ranking.edition,
    previousYear: ranking.previousYear,
    summary: ranking.summary,
    groupCut: ranking.groupCut,
    dimensions: ranking.dimensions,
    groups: membersOf(ranking.rows),
    highest: ranking.rows.slice(0, LISTED),
    lowest: ranking.rows.slice(-LISTED),
    ...movers(ranking.rows),
    missing: ranking.missing,
    provinces: provinces.toSorted((a, b) => alphabet.compare(a.name[locale], b.name[locale])),
    years: ranking.years,
    release: ranking.release,
  }
}

function membersOf(rows: RankingPage["rows"]): Record<Group, Row[]> {
  const members: Record<Group, Row[]> = { best: [], highAverage: [], lowAverage: [], poor: [] }
  for (const group of GROUPS) members[group] = rows.filter(({ result }) => result.group === group)
  return members
}

/** The largest rises and falls in points among provinces whose change is computed. */
function movers(rows: RankingPage["rows"]): { rises: readonly Row[]; falls: readonly Row[] } {
  const moved = rows.flatMap((row) => (row.result.change?.points ? [{ row, points: row.result.change.points }] : []))
  const byGain = moved.toSorted((a, b) => b.points - a.points)
  const rises = byGain.filter(({ points }) => points > 0).slice(0, LISTED)
  const falls = byGain
    .filter(({ points }) => points < 0)
    .slice(-LISTED)
    .reverse()
  return { rises: rises.map(({ row }) => row), falls: falls.map(({ row }) => row) }
}
