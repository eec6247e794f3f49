import type { Locale } from "@/domain/bilingual"
import type { Facts } from "@/domain/facts"
import type { Measure } from "@/domain/measure"
import { isPossible, makePlan, nextAim, planBase, standingOf, type Plan } from "@/domain/plan"
import { sumPoints } from "@/domain/points"
import type { PlanChoice } from "@/i18n/plan-choice"
import { requireEdition, requireProvinceIn } from "@/public-api/require-records"
import { ApiProblem } from "@/public-api/problem"
import { loadDiagnosis, type MeasuredDiagnosis } from "@/view-models/diagnosis"
import { loadEveryFact } from "@/view-models/facts"
import { loadPlanPage } from "@/view-models/plan-page"
import { loadProvincePage, type ProvincePage } from "@/view-models/province-page"

/** Everything the documents of a province say, as its page has it. */
export type Dossier = {
  locale: Locale
  page: ProvincePage
  /** by measure: the total, dimensions and sub-dimensions */
  facts: ReadonlyMap<Measure, Facts>
  diagnosis: MeasuredDiagnosis | null
  /** null: no aim was chosen, or there is no total to start from */
  plan: Plan | null
  /** of the site, without a slash at the end */
  origin: string
}

export type Wanted = { slug: string; year: number; locale: Locale; choice: PlanChoice }

/** @throws {ApiProblem} 404 for an edition or province that does not exist, 400 for an aim that cannot be */
export async function loadDossier({ slug, year, locale, choice }: Wanted, origin: string): Promise<Dossier> {
  const found = await requireEdition(year)
  const province = await requireProvinceIn(slug, found.edition)
  const [answer, facts, diagnosis, plan] = await Promise.all([
    loadProvincePage({ slug, year }),
    loadEveryFact(province, { year, previousYear: found.previousYear }),
    loadDiagnosis({ slug, year }),
    loadPlan(slug, year, choice),
  ])
  if (answer?.kind !== "measured") throw new Error(`${slug} ${year}: an edition without results`)
  return {
    locale,
    page: answer.page,
    facts: new Map(facts.map((each) => [each.measure.id, each])),
    diagnosis: diagnosis?.kind === "measured" ? diagnosis : null,
    plan,
    origin,
  }
}

/**
 * What the planner makes of the same choice.
 * @throws {ApiProblem} 400 for a total or a rank that the edition cannot have
 */
export async function loadPlan(slug: string, year: number, { aim, gains }: PlanChoice): Promise<Plan | null> {
  if (!aim && !gains) return null
  const answer = await loadPlanPage({ slug, year })
  if (answer?.kind !== "plan") return null
  const base = planBase(answer.page)
  if (aim && !isPossible(aim, base)) {
    const found = aim.kind === "rank" ? aim.rank : aim.kind === "points" ? aim.points : aim.group
    throw new ApiProblem("invalid-parameter", "impossibleAim", { parameter: aim.kind, found: String(found) })
  }
  return makePlan(base, aim ?? nextAim(standingOf(sumPoints(base.parts.map(({ points }) => points)), base)), gains)
}
