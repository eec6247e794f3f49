import { useLocale, useTranslations } from "next-intl"
import { differenceByChance, type Plan, type PlanWarning, type PublishedError } from "@/domain/plan"
import { formatDifference, formatPoints } from "@/i18n/format"
import type { PlanPage } from "@/view-models/plan-page"
import { GroupChip, RankText } from "./standing"
import { Note } from "./note"

type Props = { page: PlanPage; plan: Plan }

/** What the plan comes to: at the foot of the screen as long as the parts are in sight. */
export function PlanOutcome({ page: { year }, plan }: Props) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const { then, gained, warnings } = plan
  return (
    <aside
      aria-labelledby="outcome"
      className="sticky bottom-0 z-2 mt-4 border-t-2 border-ink bg-paper py-2 print:static"
    >
      <h2 id="outcome" className="max-lg:sr-only text-sm font-normal text-quiet">
        {t("outcome")}
      </h2>
      <p aria-live="polite" className="flex flex-wrap items-baseline gap-x-3 lg:gap-x-5">
        <strong className="text-xl font-semibold lg:text-[2rem] lg:leading-normal">
          {t("points", { points: formatPoints(then.points, locale) })}
        </strong>
        <strong className="font-semibold">
          <GroupChip group={then.group} />
        </strong>
        <span>
          <RankText result={then} />
        </span>
        {warnings.length > 0 && (
          <a href="#warnings" className="text-sm">
            {t("warnings", { count: warnings.length })}
          </a>
        )}
        <span className="text-sm text-quiet">
          {t("gained", { points: formatDifference(gained, locale), year })} <Reached plan={plan} />
        </span>
      </p>
    </aside>
  )
}

function Reached({ plan: { lacking } }: { plan: Plan }) {
  const t = useTranslations("plan")
  const locale = useLocale()
  if (lacking === 0) return t("reached")
  const points = formatDifference(lacking, locale)
  return lacking > 0 ? t("lacking", { points }) : t("over", { points })
}

/** What speaks against the aim or a part of the plan, and how sure any of it can be. */
export function PlanWarnings({ page, plan }: Props) {
  const t = useTranslations("plan")
  return (
    <section id="warnings" className="space-y-3">
      <h2>{t("warnings", { count: plan.warnings.length })}</h2>
      {plan.warnings.map((warning) => (
        <Note key={"part" in warning ? warning.part : warning.kind} as="p">
          <Warning warning={warning} page={page} />
        </Note>
      ))}
      {plan.warnings.every(({ kind }) => kind !== "insideError") && (
        <p className="max-w-measure text-quiet">
          <ErrorText error={page.base.error} year={page.year} />
        </p>
      )}
    </section>
  )
}

function Warning({ warning, page }: { warning: PlanWarning; page: PlanPage }) {
  const t = useTranslations("plan.warning")
  const locale = useLocale()
  switch (warning.kind) {
    case "rank":
      return t("rank")
    case "insideError": {
      const { year, isOwnYear } = warning.error
      return t("insideError", { points: formatPoints(warning.points, locale), year, own: isOwnYear ? "yes" : "no" })
    }
    case "totalBeyondAnyRise":
      return t("totalBeyondAnyRise", { points: formatPoints(warning.points, locale) })
    case "beyondScale":
    case "beyondAnyRise": {
      const found = page.dimensions.flatMap(({ parts }) => parts).find(({ id }) => id === warning.part)
      const part = `${warning.part} ${found?.name[locale] ?? ""}`
      return t(warning.kind, { part, points: formatPoints(warning.points, locale) })
    }
    default:
      return warning satisfies never
  }
}

function ErrorText({ error, year }: { error: PublishedError | null; year: number }) {
  const t = useTranslations("plan")
  const locale = useLocale()
  if (!error) return t("errorNone")
  const points = formatPoints(differenceByChance(error), locale)
  return error.isOwnYear ? t("errorOwn", { year, points }) : t("errorOther", { year, published: error.year, points })
}
