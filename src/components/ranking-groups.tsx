import { useLocale, useTranslations } from "next-intl"
import { GROUPS, type Group } from "@/domain/quartile-group"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { GroupCutView, SummaryView } from "@/view-models/parts"
import type { RankingPage } from "@/view-models/ranking-page"
import { ActionLink } from "./action-link"
import { GroupNumber } from "./group-chip"

/** The four groups with what it took to be in each. They are the key of the table and, as links, its filter. */
export function RankingGroups({ page }: { page: RankingPage }) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  const { edition, dimension, filter, summary, groupCut, groupSizes } = page
  if (!summary.cutOffs) return null
  const href = (group: Group | null) => {
    const slug = dimension?.slug[locale] ?? null
    return pathOf({ page: "rankings", year: edition.year, dimension: slug, filter: { ...filter, group } }, locale)
  }
  return (
    <nav className="print:hidden" aria-label={t("groups")}>
      <ul className="grid grid-cols-2 gap-x-6 md:grid-cols-4">
        {GROUPS.map((group) => (
          <li key={group}>
            <a
              className={`group h-full no-underline aria-[current]:border-ink aria-[current]:bg-wash ${GROUP_ENTRY}`}
              href={href(group === filter.group ? null : group)}
              aria-current={group === filter.group || undefined}
            >
              <GroupEntry group={group} summary={summary} size={groupSizes[group]} />
            </a>
          </li>
        ))}
      </ul>
      <GroupCutNote summary={summary} cut={groupCut} />
      {filter.group && (
        <p>
          <ActionLink href={href(null)}>{t("allGroups")}</ActionLink>
        </p>
      )}
    </nav>
  )
}

/** Over how many provinces the groups are cut, where that is not plain: others than those with a result, or nothing confirms it. */
export function GroupCutNote({ summary, cut }: { summary: SummaryView; cut: GroupCutView }) {
  const t = useTranslations("group")
  const { counted, ranked, units } = summary
  if (!summary.cutOffs || ranked === units || (cut.confirmed && counted === ranked)) return null
  const key = cut.confirmed ? "counted" : cut.inferred ? "countedInferred" : "countedUnconfirmed"
  return <p className="max-w-measure text-quiet">{t(key, { counted, ranked })}</p>
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
