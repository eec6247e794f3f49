import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { Bilingual } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import type { NewProvincePage } from "@/view-models/new-province-page"
import type { PlanAnswer } from "@/view-models/plan-page"
import { Lead, Section } from "./section"
import { LinkList } from "./links"
import { MissingReason } from "./missing-list"
import { PageHead } from "./page-head"
import { PageShell } from "./page-shell"
import { PredecessorsTable } from "./side-by-side-table"

type NoTotal = Extract<PlanAnswer, { kind: "noTotal" }>

type NoPlanProps = { answer: NoTotal; paths: Bilingual; children?: ReactNode }

/** An edition without a total of the province: why, and from where it can plan instead. */
export function NoPlan({ answer: { province, year, missing, years }, paths, children }: NoPlanProps) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const name = province.name[locale]
  const text = t("noTotalText", { name, year })
  return (
    <PageShell paths={paths} year={year}>
      <PageHead title={t("title", { name, year })} description={text} paths={paths} isIndexed={false} />
      <h1>{t("noTotal")}</h1>
      <Lead>{text}</Lead>
      {missing && !children && (
        <p className="max-w-measure">
          <MissingReason missing={missing} />
        </p>
      )}
      <Section id="other-years" heading={t("otherYears")}>
        <LinkList
          inRow
          links={years.map((other) => ({
            href: pathOf({ page: "plan", slug: province.slug, year: other }, locale),
            text: t("fromYear", { year: other }),
          }))}
        />
      </Section>
      {children}
    </PageShell>
  )
}

type UnmeasuredProps = { page: NewProvincePage; paths: Bilingual; children?: ReactNode }

const MISSING = ["missingTotal", "missingParts", "missingCutOffs", "missingPast"] as const

/** A province that no edition has measured: what it was made of, side by side, and what nobody can plan with yet. */
export function UnmeasuredPlan({ page, paths, children }: UnmeasuredProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { province, predecessors, latestYear: year } = page
  const name = province.name[locale]
  const text = t("plan.unmeasuredText", { name, count: predecessors.length })
  const slugs = predecessors.map((each) => each.province.slug).join()
  return (
    <PageShell paths={paths} year={year}>
      <PageHead
        title={t("plan.unmeasured", { name })}
        description={text}
        paths={paths}
        picture={{ chart: "ranking", params: { province: slugs, year: String(year) } }}
      />
      <h1>{t("plan.unmeasured", { name })}</h1>
      <Lead>{text}</Lead>
      <Section id="side-by-side" heading={t("mergers.sideBySide", { count: predecessors.length, year })}>
        <PredecessorsTable page={page} />
        <LinkList
          links={predecessors.map(({ province: former }) => ({
            href: pathOf({ page: "plan", slug: former.slug, year }, locale),
            text: t("plan.planOf", { name: former.name[locale], year }),
          }))}
        />
      </Section>
      {children}
      <Section id="missing" heading={t("plan.unmeasuredMissing")}>
        <ul className="max-w-measure list-disc ps-5">
          {MISSING.map((each) => (
            <li key={each}>{t(`plan.${each}`)}</li>
          ))}
        </ul>
      </Section>
    </PageShell>
  )
}
