import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { AIM_GROUPS, type PlanAim as Aim } from "@/domain/plan"
import { pathOf } from "@/i18n/addresses"
import { formatDifference, formatPoints } from "@/i18n/format"
import { planQuery } from "@/i18n/plan-choice"
import type { PlanPage } from "@/view-models/plan-page"
import type { FollowedPlan } from "./plan-fields"

type Props = { page: PlanPage; followed: FollowedPlan }

/** What the plan is to reach: a group, a total, or a rank. A plain form, which the page follows at once where scripts run. */
export function PlanAim({ page: { province, year, cutOffs }, followed }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const { fields, set, choice } = followed
  const gains = choice.gains ? planQuery({ aim: null, gains: choice.gains }) : {}
  return (
    <form
      action={pathOf({ page: "plan", slug: province.slug, year }, locale)}
      aria-labelledby="aim"
      className="space-y-4 bg-wash p-4 print:p-0"
    >
      <h2 id="aim">{t("plan.aim")}</h2>
      {Object.entries(gains).map(([part, points]) => (
        <input key={part} type="hidden" name={part} value={points} />
      ))}
      <fieldset className="print:hidden grid items-start gap-x-8 gap-y-4 md:grid-cols-3">
        <legend className="sr-only">{t("plan.aim")}</legend>
        {cutOffs && (
          <Kind kind="group" label={t("plan.aimGroup")} followed={followed}>
            <select
              name="group"
              className="w-full"
              aria-labelledby="by-group"
              value={fields.group}
              onChange={({ target }) => set("group", target.value)}
            >
              {AIM_GROUPS.map((group) => (
                <option key={group} value={group}>
                  {t("plan.aimGroupOption", {
                    group: t(`group.${group}`),
                    points: formatPoints(cutOffs[group], locale),
                  })}
                </option>
              ))}
            </select>
          </Kind>
        )}
        <Kind kind="points" label={t("plan.aimPoints")} followed={followed}>
          <NumberField name="points" followed={followed} labelledBy="by-points" />
        </Kind>
        <Kind kind="rank" label={t("plan.aimRank")} followed={followed}>
          <NumberField name="rank" followed={followed} labelledBy="by-rank" describedBy="rank-help" />
          <p id="rank-help" className="text-sm text-quiet">
            {t("plan.aimRankHelp")}
          </p>
        </Kind>
      </fieldset>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" className="print:hidden">
          {t("plan.button")}
        </button>
        <AimText plan={followed.plan} />
      </p>
    </form>
  )
}

/** The total that reaches the aim, and how far it is. */
function AimText({ plan: { gap, aimPoints } }: { plan: FollowedPlan["plan"] }) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const points = formatPoints(aimPoints, locale)
  return <span>{gap > 0 ? t("aimIs", { points, gap: formatDifference(gap, locale) }) : t("aimThere", { points })}</span>
}

type KindProps = { kind: Aim["kind"]; label: string; followed: FollowedPlan; children: ReactNode }

/** One kind of aim, with the field that says which. */
function Kind({ kind, label, followed: { fields, set }, children }: KindProps) {
  return (
    <div className="max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 md:space-y-1">
      <label className="flex min-h-11 grow items-center gap-2 font-semibold">
        <input
          type="radio"
          name="by"
          className="size-6 min-h-0 flex-none accent-ink"
          value={kind}
          checked={fields.by === kind}
          onChange={() => set("by", kind)}
        />
        <span id={`by-${kind}`}>{label}</span>
      </label>
      {children}
    </div>
  )
}

type FieldProps = {
  name: string
  followed: Pick<FollowedPlan, "fields" | "wrong" | "set">
  labelledBy?: string
  label?: string
  describedBy?: string
  className?: string
}

/** A field for a figure as people write it, with a comma or a point: browsers' own number fields know only one of them. */
export function NumberField({
  name,
  followed,
  labelledBy,
  label,
  describedBy,
  className = "w-full max-md:w-32",
}: FieldProps) {
  const t = useTranslations("plan")
  const { fields, wrong, set } = followed
  const isWrong = wrong.includes(name)
  return (
    <>
      <input
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={`${className} aria-[invalid=true]:outline-3 aria-[invalid=true]:outline-group-poor-line`}
        aria-label={label}
        aria-labelledby={labelledBy}
        aria-describedby={isWrong ? `${name}-wrong` : describedBy}
        aria-invalid={isWrong}
        value={fields[name] ?? ""}
        onChange={({ target }) => set(name, target.value)}
      />
      {isWrong && (
        <p id={`${name}-wrong`} className="text-sm narrow:basis-full">
          {t("wrong")}
        </p>
      )}
    </>
  )
}
