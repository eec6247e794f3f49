import { useLocale, useTranslations } from "next-intl"
import { useCallback, type ReactNode } from "react"
import { GROUPS } from "@/domain/quartile-group"
import { planBase, standingOf } from "@/domain/plan"
import { sumPoints } from "@/domain/points"
import { documentPath, pathOf } from "@/i18n/addresses"
import { formatList, formatPoints } from "@/i18n/format"
import { planQuery, type PlanChoice } from "@/i18n/plan-choice"
import type { OtherRanks as Ranks } from "@/view-models/other-ranks"
import type { PlanPage } from "@/view-models/plan-page"
import { Disclosure, Lead, PageAnchors } from "./section"
import { LinkList } from "./links"
import { OtherRanks } from "./other-ranks"
import { PlanAim } from "./plan-aim"
import { usePlan } from "./plan-fields"
import { PlanOutcome, PlanWarnings } from "./plan-outcome"
import { PlanParts } from "./plan-parts"

type Props = {
  page: PlanPage
  choice: PlanChoice
  ranks: Ranks | null
  /** told of the plan after each change, as an address has it */
  onPlan: (query: Readonly<Record<string, string>>) => void
  /** where the province is strong and weak, before anything is planned */
  diagnosis?: ReactNode
  /** what comes after the plan */
  children?: ReactNode
}

/** The planner: where the province stands, what it aims at, how the rise is divided, and what that comes to. */
export function PlanTool({ page, choice, ranks, onPlan, diagnosis, children }: Props) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const { province, year } = page
  const { slug } = province
  const follow = useCallback(
    (query: Readonly<Record<string, string>>) => {
      const address = pathOf({ page: "plan", slug, year, query }, locale)
      history.replaceState({ ...history.state, url: address, as: address }, "", address)
      onPlan(query)
    },
    [slug, year, locale, onPlan],
  )
  const followed = usePlan(planBase(page), choice, locale, follow)
  const { plan } = followed
  return (
    <>
      <PageAnchors
        label={t("contents")}
        anchors={[
          !!diagnosis && { id: "diagnosis", text: t("contentsDiagnosis") },
          { id: "aim", text: t("aim") },
          { id: "parts", text: t("parts") },
          { id: "warnings", text: t("contentsWarnings") },
          { id: "sensitivity", text: t("sensitivity") },
        ]}
      />
      <div className="space-y-3">
        <h1>
          {t.rich("heading", {
            name: keptTogether(province.name[locale]),
            year,
            quiet: (text) => <span className="font-normal text-quiet">{text}</span>,
          })}
        </h1>
        <Lead>
          <PlanAnswer page={page} />
        </Lead>
        <p className="max-w-measure">{t("noForecast", { year })}</p>
      </div>
      {diagnosis}
      <div className="space-y-6">
        <PlanAim page={page} followed={followed} />
        <PlanParts page={page} followed={followed} />
        <PlanOutcome page={page} plan={plan} />
      </div>
      <PlanWarnings page={page} plan={plan} />
      {children}
      <section aria-labelledby="files" className="print:hidden">
        <h2 id="files">{t("files")}</h2>
        <LinkList
          links={(["plan.docx", "plan.xlsx"] as const).map((file) => ({
            href: documentPath(slug, year, file, locale, planQuery(followed.choice)),
            text: t(`file.${file === "plan.docx" ? "word" : "sheet"}`, { year: year + 1 }),
          }))}
        />
      </section>
      <div className={ranks ? undefined : "print:hidden"}>
        <HowItCounts page={page} />
        <OtherRanks code={province.code} slug={slug} year={year} query={planQuery(followed.choice)} ranks={ranks} />
      </div>
    </>
  )
}

/** A name that lines break only after its dash. */
function keptTogether(name: string): string {
  return name.replaceAll(" ", "\u00a0").replace("-\u00a0", "- ")
}

/** Where the province stands, and how far the groups above are. */
function PlanAnswer({ page }: { page: PlanPage }) {
  return usePlanAnswer(page)
}

/** The same as text, for what search engines and shared links say. */
export function usePlanAnswer(page: PlanPage): string {
  const t = useTranslations()
  const locale = useLocale()
  const { province, year, cutOffs } = page
  const base = planBase(page)
  const now = standingOf(sumPoints(base.parts.map(({ points }) => points)), base)
  const { rank, ranked, group, points } = now
  const answer = t("plan.answer", {
    name: province.name[locale],
    year,
    points: formatPoints(points, locale),
    group: group ? t("group.inSentence", { group }) : "none",
    rank: t("rank.of", { rank, ranked, tied: now.tied ? "yes" : "no" }),
  })
  if (!cutOffs || !group) return answer
  const above = GROUPS.slice(0, GROUPS.indexOf(group)).filter((each) => each !== "poor")
  const short = [...new Set([above.at(-1), above[0]])].flatMap((each) =>
    each ? [t("province.nextGroup", { points: formatPoints(cutOffs[each] - points, locale), group: each })] : [],
  )
  if (group === "best") short.push(t("plan.inBest", { points: formatPoints(points - cutOffs.best, locale) }))
  return [answer, ...short].join(" ")
}

/** What is behind the figures, for those who want to work them out themselves. */
function HowItCounts({ page: { year, base, dimensions } }: { page: PlanPage }) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const known = dimensions.flatMap(({ parts }) => parts).filter(({ rises }) => rises)
  return (
    <Disclosure summary={t("how")}>
      <p>{t("howSum")}</p>
      <p>{t("howStanding", { ranked: base.others.length, year })}</p>
      <p>{t("howPeers", { year })}</p>
      <p>{t("howRises")}</p>
      <ul className="columns-1 text-sm text-quiet md:columns-2">
        {known.map(({ id, rises }) => (
          <li key={id}>
            {t("howRisesOf", {
              id,
              rises: rises!.rises,
              changes: rises!.changes,
              years: formatList(
                rises!.from.map((from) => `${from}–${from + 1}`),
                locale,
              ),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
