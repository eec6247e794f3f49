import { useState } from "react"
import type { Locale } from "@/domain/bilingual"
import {
  AIM_GROUPS,
  isPossible,
  makePlan,
  nextAim,
  standingOf,
  type Plan,
  type PlanAim,
  type PlanBase,
} from "@/domain/plan"
import { roundToSixDecimals, sumPoints } from "@/domain/points"
import { formatExact } from "@/i18n/format"
import { PLAN_QUERY, planChoiceOf, planQuery, readPoints, type PlanChoice } from "@/i18n/plan-choice"

// The fields of the planner are those of its address, as the reader types them. Without scripts the form sends them to the server, which
// reads them by the same rules.

/** Texts by parameter; a field that is not there says nothing. */
export type PlanFields = Readonly<Record<string, string>>

export type FollowedPlan = {
  plan: Plan
  choice: PlanChoice
  fields: PlanFields
  /** names of fields whose text is no such figure: they do not count */
  wrong: readonly string[]
  set: (name: string, text: string) => void
  /** adds to a part, never below nothing */
  step: (part: string, points: number) => void
}

/**
 * The plan that follows its fields.
 * @param follow  told of the query after each change
 */
export function usePlan(
  base: PlanBase,
  first: PlanChoice,
  locale: Locale,
  follow: (query: Readonly<Record<string, string>>) => void,
): FollowedPlan {
  const [chosen, setChosen] = useState<PlanFields>(() => fieldsOf(base, first, locale))
  const { plan, choice, wrong } = planOf(base, chosen)
  const parts = Object.fromEntries(base.parts.map(({ id }) => [id, formatExact(plan.gains[id] ?? 0, locale)]))
  const fields = { ...parts, ...chosen }
  const change = (name: string, text: string) => {
    const isPart = base.parts.some(({ id }) => id === name)
    // The first part that is changed fixes the others as they stand.
    const changed = { ...(isPart && parts), ...chosen, [name]: text, ...(!isPart && name !== "by" && { by: name }) }
    setChosen(changed)
    follow(planQuery(planOf(base, changed).choice))
  }
  return {
    plan,
    choice,
    fields,
    wrong,
    set: change,
    step: (part, points) =>
      change(part, formatExact(Math.max(0, sumPoints([readPoints(fields[part] ?? "") ?? 0, points])), locale)),
  }
}

/** Places up that stand in the field of the rank, for those who ask for one. */
const PLACES = 5

/** What stands in the fields at first: the aim, in its own field and a proposal in the others, and the gains that were chosen. */
function fieldsOf(base: PlanBase, { aim: asked, gains }: PlanChoice, locale: Locale): PlanFields {
  const aim = asked ?? ownAim(base)
  const { aimPoints, now } = makePlan(base, aim, {})
  return {
    by: aim.kind,
    group: aim.kind === "group" ? aim.group : AIM_GROUPS[0],
    points: formatExact(aim.kind === "points" ? aimPoints : enough(aimPoints), locale),
    rank: String(aim.kind === "rank" ? aim.rank : Math.max(1, now.rank - PLACES)),
    ...(gains && Object.fromEntries(base.parts.map(({ id }) => [id, formatExact(gains[id] ?? 0, locale)]))),
  }
}

/** The least points of two decimals that reach an aim: a proposal that a person can say. */
function enough(points: number): number {
  return Math.ceil(roundToSixDecimals(points * 100)) / 100
}

function ownAim(base: PlanBase): PlanAim {
  return nextAim(standingOf(sumPoints(base.parts.map(({ points }) => points)), base))
}

function planOf(base: PlanBase, fields: PlanFields) {
  const given = Object.entries(fields).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()] as const] : []))
  const right = given.filter(([name, text]) => PLAN_QUERY[name]?.(text))
  const choice = planChoiceOf(new Map(right))
  const isAim = choice.aim !== null && isPossible(choice.aim, base)
  const aim = choice.aim && isAim ? choice.aim : ownAim(base)
  const wrong = given.filter((field) => !right.includes(field)).map(([name]) => name)
  if (choice.aim && !isAim) wrong.push(choice.aim.kind)
  return { plan: makePlan(base, aim, choice.gains), choice: { ...choice, aim }, wrong }
}
