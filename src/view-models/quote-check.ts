import type { Bilingual } from "@/domain/bilingual"
import { type Measure, TOTAL } from "@/domain/measure"
import { type Other, readQuote, type Verdict, verdictOn } from "@/domain/quote-verdict"
import { dimensionsOf } from "@/queries/dimensions"
import { provincesOf } from "@/queries/provinces"
import { resultsOf, resultsOfProvince, resultsOfProvinceIn } from "@/queries/results"
import type { ClaimPage } from "./claim-page"
import type { ProvinceView } from "./parts"

/** The result that a quote fits better: before it was corrected (on a day), of another year, on another measure, of another province. */
export type QuoteKey =
  | { is: "earlier"; importedAt: string }
  | { is: "year"; year: number }
  | { is: "measure"; id: Measure; name: Bilingual | null }
  | { is: "province"; province: ProvinceView }

export type QuoteCheck = { quote: string; verdict: Verdict<QuoteKey> | null }

/**
 * Holds a reader's quote against a page's figure.
 * @returns `verdict` null where the text holds no figure, or the page has none to hold it against
 */
export async function loadQuoteCheck(page: ClaimPage, text: string): Promise<QuoteCheck> {
  const { facts, province, edition, revisions } = page
  const quote = readQuote(text)
  if (!quote || facts.kind !== "result" || facts.measure.kind === "indicator") return { quote: text, verdict: null }
  const { standing, points, measure } = facts
  const weighted = page.weighted?.points ?? null
  const others = await loadOthers({ ...edition, code: province.code }, measure.id)
  const earlier = revisions.flatMap(({ was, importedAt }): Other<QuoteKey>[] =>
    was ? [{ key: { is: "earlier", importedAt }, ...was }] : [],
  )
  return { quote: text, verdict: verdictOn(quote, { ...standing, points, weighted }, [...earlier, ...others]) }
}

/** Other years first: they are taken for each other most. Ranks of other measures and provinces are everywhere, so they tell nothing. */
async function loadOthers(
  { boundarySet, code, year }: { boundarySet: number; code: string; year: number },
  measure: Measure,
): Promise<readonly Other<QuoteKey>[]> {
  const [overYears, ofYear, ofOthers, dimensions, provinces] = await Promise.all([
    resultsOfProvince(boundarySet, code, [measure]),
    resultsOfProvinceIn([year], boundarySet, code),
    resultsOf(year, measure),
    dimensionsOf(year),
    provincesOf(boundarySet),
  ])
  const names = new Map<Measure, Bilingual | null>([
    [TOTAL, null],
    ...dimensions.flatMap((each): [Measure, Bilingual][] => [
      [String(each.id), each.name],
      ...each.subDimensions.map(({ id, name }): [Measure, Bilingual] => [id, name]),
    ]),
  ])
  const named = new Map(provinces.map((each) => [each.code, each]))
  return [
    ...overYears.flatMap((row): Other<QuoteKey>[] =>
      row.year === year ? [] : [{ key: { is: "year", year: row.year }, points: row.points, rank: row.rank }],
    ),
    ...ofYear.flatMap(({ measure: id, points }): Other<QuoteKey>[] => {
      const name = names.get(id)
      return id === measure || name === undefined ? [] : [{ key: { is: "measure", id, name }, points, rank: null }]
    }),
    ...ofOthers.flatMap((row): Other<QuoteKey>[] => {
      const other = named.get(row.code)
      return other && row.code !== code
        ? [{ key: { is: "province", province: other }, points: row.points, rank: null }]
        : []
    }),
  ]
}
