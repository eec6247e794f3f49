import { useLocale, useTranslations } from "next-intl"
import { GROUPS, type Group } from "@/domain/quartile-group"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { SummaryView } from "@/view-models/parts"
import type { RankingPage } from "@/view-models/ranking-page"
import { ActionLink } from "./action-link"
import { GroupNumber } from "./group-chip"

/** The four groups with what it took to be in each. They are the key of the table and, as links, its filter. */
export function RankingGroups({ page }: { page: RankingPage }) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  const { edition, dimension, filter, summary, groupSizes } = page
  if (!summary.cutOffs) return null
  const href = (group: Group | null) => {
    const slug = dimension?.slug[locale] ?? null
    return pathOf({ page: "rankings", year: edition.year, dimension: slug, filter: { ...filter, group } }, locale)
  }
  return (
    <nav aria-label={t("groups")}>
      <ul className="group-key">
        {GROUPS.map((group) => (
          <li key={group}>
            <a href={href(group === filter.group ? null : group)} aria-current={group === filter.group || undefined}>
              <GroupEntry group={group} summary={summary} size={groupSizes[group]} />
            </a>
          </li>
        ))}
      </ul>
      {filter.group && (
        <p>
          <ActionLink href={href(null)}>{t("allGroups")}</ActionLink>
        </p>
      )}
    </nav>
  )
}

/** A group's number, name, least points and size. */
export function GroupEntry({ group, summary, size }: { group: Group; summary: SummaryView; size: number }) {
  const t = useTranslations("group")
  const locale = useLocale()
  const { cutOffs } = summary
  return (
    <>
      <GroupNumber group={group} />
      <span className="group-key-name">{t(group)}</span>
      {cutOffs && (
        <span className="font-normal text-quiet">
          {group === "poor"
            ? t("below", { points: formatPoints(cutOffs.lowAverage, locale) })
            : t("from", { points: formatPoints(cutOffs[group], locale) })}
        </span>
      )}
      <span className="quiet group-key-size">{t("size", { count: size })}</span>
    </>
  )
}
