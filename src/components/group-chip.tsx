import { useTranslations } from "next-intl"
import { GROUPS, type Group } from "@/domain/quartile-group"

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
