import type { Locale } from "@/domain/bilingual"
import type { Facts } from "@/domain/facts"
import type { Measure } from "@/domain/measure"
import { requireEdition, requireProvinceIn } from "@/public-api/require-records"
import { loadEveryFact } from "@/view-models/facts"
import { loadProvincePage, type ProvincePage } from "@/view-models/province-page"

/** Everything the documents of a province say, as its page has it. */
export type Dossier = {
  locale: Locale
  page: ProvincePage
  /** by measure: the total, dimensions and sub-dimensions */
  facts: ReadonlyMap<Measure, Facts>
  /** of the site, without a slash at the end */
  origin: string
}

type Wanted = { slug: string; year: number; locale: Locale }

/** @throws {ApiProblem} 404 for an edition or province that does not exist */
export async function loadDossier({ slug, year, locale }: Wanted, origin: string): Promise<Dossier> {
  const found = await requireEdition(year)
  const province = await requireProvinceIn(slug, found.edition)
  const [answer, facts] = await Promise.all([
    loadProvincePage({ slug, year }),
    loadEveryFact(province, { year, previousYear: found.previousYear }),
  ])
  if (answer?.kind !== "measured") throw new Error(`${slug} ${year}: an edition without results`)
  return { locale, page: answer.page, facts: new Map(facts.map((each) => [each.measure.id, each])), origin }
}
