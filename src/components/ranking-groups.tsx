import { useLocale, useTranslations } from "next-intl"
import type { Group } from "@/domain/quartile-group"
import { formatPoints } from "@/i18n/format"
import type { GroupCutView, SummaryView } from "@/view-models/parts"
import { GroupNumber } from "./group-chip"

/** Over how many provinces the groups are cut, where that is not plain: others than those with a result, or nothing confirms it. */
export function GroupCutNote({ summary, cut }: { summary: SummaryView; cut: GroupCutView }) {
  const t = useTranslations("group")
  const { counted, ranked, units } = summary
  if (!summary.cutOffs || ranked === units || (cut.confirmed && counted === ranked)) return null
  const key = cut.confirmed ? "counted" : cut.inferred ? "countedInferred" : "countedUnconfirmed"
  return <p className="max-w-measure text-sm text-quiet">{t(key, { counted, ranked })}</p>
}

/** How the entry of a group is laid out: the number before name, least points and size. */
export const GROUP_ENTRY =
  "grid grid-cols-[auto_1fr] content-start items-baseline gap-x-2.5 border-t-3 border-line py-2.5"

/** A group's number, name, least points and size. */
export function GroupEntry({ group, summary, size }: { group: Group; summary: SummaryView; size: number }) {
  const t = useTranslations("group")
  const locale = useLocale()
  const { cutOffs } = summary
  return (
    <>
      <GroupNumber group={group} />
      <span className="font-semibold group-hover:underline">{t(group)}</span>
      {cutOffs && (
        <span className="col-start-2 text-sm font-normal text-quiet">
          {group === "poor"
            ? t("below", { points: formatPoints(cutOffs.lowAverage, locale) })
            : t("from", { points: formatPoints(cutOffs[group], locale) })}
        </span>
      )}
      <span className="col-start-2 text-sm font-normal text-quiet max-md:hidden">{t("size", { count: size })}</span>
    </>
  )
}
