import { useTranslations } from "next-intl"
import { GROUPS, type Group } from "@/domain/quartile-group"

/** A group as a numbered colour and its name: the colour alone never tells. */
export function GroupChip({ group }: { group: Group | null }) {
  const t = useTranslations("group")
  if (!group) return <span className="quiet">{t("none")}</span>
  return (
    <span className="group">
      <GroupNumber group={group} /> {t(group)}
    </span>
  )
}

/** All four, in a row: the key to numbers without names. */
export function GroupKey() {
  return (
    <span className="group-row">
      {GROUPS.map((group) => (
        <GroupChip key={group} group={group} />
      ))}
    </span>
  )
}

/** The numbered colour; beside it stands the name. */
export function GroupNumber({ group }: { group: Group }) {
  return <span className={`chip chip-${group}`}>{GROUPS.indexOf(group) + 1}</span>
}
