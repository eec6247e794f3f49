import { AIM_GROUPS, type AimGroup, type Gains, type PlanAim } from "@/domain/plan"

// The address of a plan is the plan: ?group=best&1.1=0.1&5.3=0.25 aims at a group and gains points on two sub-dimensions. The aim may be
// points=44.5 or rank=30 instead; without gains the gap is divided as the site divides it. `by` is the form's, which asks for all three
// kinds of aim at once and says which of them is meant.

/** What a reader chose; null: what the site proposes. */
export type PlanChoice = { aim: PlanAim | null; gains: Gains | null }

type Query = Readonly<Record<string, string>>

const KINDS = ["points", "rank", "group"] as const satisfies readonly PlanAim["kind"][]

const PART = /^\d\.\d$/
const POINTS = /^\d{1,2}([.,]\d{1,6})?$/
const RANK = /^[1-9]\d{0,3}$/
/** No total is more, and no part of a dimension. */
const MOST = { total: 80, part: 10 } as const

/** Points as people type them, with a comma or a point and six decimals at most; null where it is no such figure. */
export function readPoints(text: string): number | null {
  return POINTS.test(text.trim()) ? Number(text.trim().replace(",", ".")) : null
}

function isPoints(most: number) {
  return (text: string) => (readPoints(text) ?? Infinity) <= most
}

function isAimGroup(text: string): text is AimGroup {
  return AIM_GROUPS.some((group) => group === text)
}

/** What each parameter may be; the parts are numbered 1.1 to 9.9. */
export const PLAN_QUERY: Readonly<Record<string, (value: string) => boolean>> = {
  by: (kind) => KINDS.some((each) => each === kind),
  group: isAimGroup,
  points: isPoints(MOST.total),
  rank: (rank) => RANK.test(rank),
  sensitivity: (value) => value === "on",
  ...Object.fromEntries(
    Array.from({ length: 81 }, (_, index) => [`${1 + Math.floor(index / 9)}.${1 + (index % 9)}`, isPoints(MOST.part)]),
  ),
}

/** The choice that a query which passed the rules makes. Of several aims the form's, else points before rank before group. */
export function planChoiceOf(query: ReadonlyMap<string, string>): PlanChoice {
  const kinds = KINDS.filter((kind) => query.has(kind))
  const kind = kinds.find((each) => each === query.get("by")) ?? kinds[0]
  const gains = [...query].flatMap(([name, value]) =>
    PART.test(name) ? [[name, readPoints(value) ?? 0] as const] : [],
  )
  return {
    aim: kind ? aimOf(kind, query.get(kind)!) : null,
    gains: gains.length === 0 ? null : Object.fromEntries(gains),
  }
}

function aimOf(kind: PlanAim["kind"], value: string): PlanAim | null {
  if (kind === "points") return { kind, points: readPoints(value) ?? 0 }
  if (kind === "rank") return { kind, rank: Number(value) }
  return isAimGroup(value) ? { kind, group: value } : null
}

/** A choice as an address has it. Parts that gain nothing are left out; where none gains anything, one says so. */
export function planQuery({ aim, gains }: PlanChoice): Query {
  const given = Object.entries(gains ?? {})
  const gaining = given.filter(([, points]) => points > 0)
  const said = gaining.length > 0 ? gaining : given.slice(0, 1)
  return {
    ...(aim && aimQuery(aim)),
    ...Object.fromEntries(said.map(([part, points]) => [part, String(points)])),
  }
}

function aimQuery(aim: PlanAim): Query {
  switch (aim.kind) {
    case "group":
      return { group: aim.group }
    case "points":
      return { points: String(aim.points) }
    case "rank":
      return { rank: String(aim.rank) }
    default:
      return aim satisfies never
  }
}
