import { useLocale, useTranslations } from "next-intl"
import { chanceOf, type Plan, type PlanWarning, type PublishedError } from "@/domain/plan"
import { formatDifference, formatPoints } from "@/i18n/format"
import type { PlanPage } from "@/view-models/plan-page"
import { GroupChip } from "./group-chip"
import { Note } from "./note"
import { RankText } from "./rank-text"

type Props = { page: PlanPage; plan: Plan }

/** What the plan comes to, always in sight: at the side where there is room, else at the foot of the screen. */
export function PlanOutcome({ page: { year }, plan }: Props) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const { then, gained, warnings } = plan
  return (
    <aside
      aria-labelledby="outcome"
      className="z-2 border-t-2 border-ink bg-paper py-3 max-lg:sticky max-lg:bottom-0 lg:sticky lg:top-4 lg:self-start print:static"
    >
      <h2 id="outcome" className="text-base max-lg:sr-only">
        {t("outcome")}
      </h2>
      <output aria-live="polite" className="flex flex-wrap items-baseline gap-x-4 gap-y-0 lg:block lg:space-y-1">
        <span className="text-xl font-semibold lg:block lg:text-[2.5rem] lg:leading-normal">
          {t("points", { points: formatPoints(then.points, locale) })}
        </span>
        <span className="font-semibold lg:block">
          <GroupChip group={then.group} />
        </span>
        <span className="lg:block">
          <RankText result={then} />
        </span>
        <span className="text-sm text-quiet max-lg:basis-full lg:block">
          {t("gained", { points: formatDifference(gained, locale), year })} <Reached plan={plan} />
        </span>
        <a href="#warnings" className="text-sm max-lg:hidden lg:inline-flex lg:min-h-11 lg:items-center">
          {t("warnings", { count: warnings.length })}
        </a>
      </output>
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
      <p className="max-w-measure text-quiet">
        <ErrorText error={page.base.error} year={page.year} />
      </p>
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
  const points = formatPoints(chanceOf(error), locale)
  return error.isOwnYear ? t("errorOwn", { year, points }) : t("errorOther", { year, published: error.year, points })
}
