import { useLocale, useTranslations } from "next-intl"
import { directionOf } from "@/domain/points"
import { type Group, GROUPS } from "@/domain/quartile-group"
import { formatDifference, formatSigned } from "@/i18n/format"
import type { ResultView } from "@/view-models/parts"

/** A group as a numbered colour and its name: the colour alone never tells. */
export function GroupChip({ group }: { group: Group | null }) {
  const t = useTranslations("group")
  if (!group) return <span className="font-normal text-quiet">{t("none")}</span>
  return (
    <span className="inline-flex items-baseline gap-[0.45em] whitespace-nowrap print:whitespace-normal">
      <GroupNumber group={group} />
      {` ${t(group)}`}
    </span>
  )
}

/** All four, in a row: the key to numbers without names. */
export function GroupKey() {
  return (
    <span className="inline-flex flex-wrap gap-x-4">
      {GROUPS.map((group) => (
        <GroupChip key={group} group={group} />
      ))}
    </span>
  )
}

/** The line keeps light fills visible on paper. */
const COLOURS = {
  best: "border-group-best-line bg-group-best text-group-best-on",
  highAverage: "border-group-high-average-line bg-group-high-average text-group-high-average-on",
  lowAverage: "border-group-low-average-line bg-group-low-average text-group-low-average-on",
  poor: "border-group-poor-line bg-group-poor text-group-poor-on",
} as const satisfies Record<Group, string>

/** The numbered colour; beside it stands the name. */
export function GroupNumber({ group }: { group: Group }) {
  return <span className={`chip ${COLOURS[group]}`}>{GROUPS.indexOf(group) + 1}</span>
}

/** A rank with its base: "thứ 12 trên 61", "12th of 61"; ties say so. */
export function RankText({ result }: { result: Pick<ResultView, "rank" | "ranked" | "tied"> }) {
  const t = useTranslations("rank")
  const { rank, ranked, tied } = result
  return t("of", { rank, ranked, tied: tied ? "yes" : "no" })
}

/** The same in a column headed "rank": "12 trên 61". */
export function ShortRank({ result }: { result: Pick<ResultView, "rank" | "ranked" | "tied"> }) {
  const t = useTranslations("rank")
  const { rank, ranked, tied } = result
  return t("short", { rank, ranked, tied: tied ? "yes" : "no" })
}

/** The places a result cannot be told apart from, in a column that says so: "1–42". */
export function ShortSpan({ span }: { span: ResultView["span"] }) {
  if (!span) return null
  return span.best === span.worst ? span.best : `${span.best}–${span.worst}`
}

/** The places a result cannot be told apart from; nothing where no error is published. */
export function SpanText({ span }: { span: ResultView["span"] }) {
  const t = useTranslations("rank")
  if (!span) return null
  return span.best === span.worst ? t("spanOne") : t("span", span)
}

/** How far a figure lies from another, in words: "kém 1,20". */
export function Gap({ points, from }: { points: number; from: number }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const difference = points - from
  return t("gap", { direction: directionOf(difference), points: formatDifference(difference, locale) })
}

/** The same for a narrow column whose head says from what: "−1,20". */
export function ShortGap({ points, from }: { points: number; from: number | null }) {
  const locale = useLocale()
  return from === null ? null : formatSigned(points - from, locale)
}
