import { useLocale, useTranslations } from "next-intl"
import { useState, type ReactNode } from "react"
import { Diagnosis } from "@/components/diagnosis"
import { ErrorPage } from "@/components/error-page"
import { LinkList } from "@/components/links"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { PlanTool, usePlanAnswer } from "@/components/plan-tool"
import { NoPlan, UnmeasuredPlan } from "@/components/plan-unavailable"
import { isPossible, planBase } from "@/domain/plan"
import { pathOf, pathsOf } from "@/i18n/addresses"
import { planChoiceOf, planQuery, type PlanChoice } from "@/i18n/plan-choice"
import type { PageProps } from "@/site/common-props"
import { dynamicPage } from "@/site/page-props"
import { loadDiagnosis, type Diagnosis as DiagnosisView } from "@/view-models/diagnosis"
import { loadOtherRanks, type OtherRanks } from "@/view-models/other-ranks"
import { loadPlanPage, type PlanAnswer, type PlanPage } from "@/view-models/plan-page"

// A working tool, not a reading page: React comes with it, and follows the reader's choices at once.

type Answered = {
  answer: PlanAnswer
  diagnosis: DiagnosisView | null
  choice: PlanChoice
  ranks: OtherRanks | null
  refusal?: undefined
}
type Refused = { refusal: { name: string; value: string } }
type Props = PageProps<{ slug: string; year: number } & (Answered | Refused)>

const MESSAGES = [
  ...["plan", "diagnosis", "group", "rank", "facts", "indicators", "missing", "compare", "mergers"],
  ...["province.gap", "province.nextGroup"],
]

/** A rank or a total that this edition cannot have is refused like any other wrong value. */
export const getServerSideProps = dynamicPage(async ({ params, query, response }) => {
  const [slug = "", year] = [params.province, Number(params.year)]
  const [answer, diagnosis] = await Promise.all([loadPlanPage({ slug, year }), loadDiagnosis({ slug, year })])
  if (!answer) return null
  const choice = planChoiceOf(new Map(query))
  const { aim } = choice
  if (answer.kind === "plan" && aim && !isPossible(aim, planBase(answer.page))) {
    response.statusCode = 400
    return { slug, year, refusal: { name: aim.kind, value: query.get(aim.kind) ?? "" } }
  }
  const ranks = query.has("sensitivity") ? await loadOtherRanks(year) : null
  return { answer, diagnosis, slug, year, choice, ranks }
}, MESSAGES)

/** What it would take a province to rise, from an edition. */
export default function Plan(props: Props) {
  const t = useTranslations("badRequest")
  const locale = useLocale()
  const paths = pathsOf(() => ({ page: "plan", slug: props.slug, year: props.year }))
  if (props.refusal) {
    const way = { href: paths[locale], text: t("way") }
    return <ErrorPage title={t("title")} text={t("value", props.refusal)} way={way} />
  }
  const { answer, diagnosis, choice, ranks } = props
  const told = diagnosis && <Diagnosis diagnosis={diagnosis} />
  switch (answer.kind) {
    case "plan":
      return <Planner page={answer.page} diagnosis={told} choice={choice} ranks={ranks} />
    case "noTotal":
      return (
        <NoPlan answer={answer} paths={paths}>
          {diagnosis?.kind === "measured" && diagnosis.groups.length > 0 && told}
        </NoPlan>
      )
    case "unmeasured":
      return (
        <UnmeasuredPlan page={answer.page} paths={paths}>
          {told}
        </UnmeasuredPlan>
      )
    default:
      return answer satisfies never
  }
}

type PlannerProps = { page: PlanPage; diagnosis: ReactNode; choice: PlanChoice; ranks: OtherRanks | null }

function Planner({ page, diagnosis, choice, ranks }: PlannerProps) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const { province, year, successor } = page
  const { slug } = province
  // The language switch and what is shared lead to the plan as it stands.
  const [query, setQuery] = useState(() => planQuery(choice))
  const at = (query = {}) => pathsOf(() => ({ page: "plan", slug, year, query }))
  const name = province.name[locale]
  return (
    <PageShell paths={at(query)} year={year}>
      <PageHead
        title={t("title", { name, year })}
        description={t("description", { answer: usePlanAnswer(page) })}
        paths={at()}
        picture={{ chart: "ranking", params: { province: slug, year: String(year) } }}
      />
      <PlanTool page={page} choice={choice} ranks={ranks} diagnosis={diagnosis} onPlan={setQuery} />
      <LinkList
        links={[
          { href: pathOf({ page: "province", slug, year }, locale), text: t("province", { name, year }) },
          successor && {
            href: pathOf({ page: "plan", slug: successor.slug, year: successor.year }, locale),
            text: t("successor", { name, successor: successor.name[locale] }),
          },
        ]}
      />
    </PageShell>
  )
}
