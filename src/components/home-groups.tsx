import { useLocale, useTranslations } from "next-intl"
import { GROUPS, type Group } from "@/domain/quartile-group"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { HomePage } from "@/view-models/home-page"
import { GroupCutNote, GroupEntry } from "./ranking-groups"
import { Section } from "./section"

const TOP_LINE = {
  best: "border-t-group-best",
  highAverage: "border-t-group-high-average",
  lowAverage: "border-t-group-low-average",
  poor: "border-t-group-poor",
} as const satisfies Record<Group, string>

/** Every province of the latest edition, in its group and by points. */
export function HomeGroups({ page }: { page: HomePage }) {
  const t = useTranslations("home")
  const locale = useLocale()
  const { edition, groups, summary } = page
  const all = GROUPS.flatMap((group) => groups[group].map(({ result }) => result.points))
  const print = distinctPoints(all, locale)
  return (
    <Section id="groups" heading={t("groups", { year: edition.year })} className="space-y-1">
      <p className="max-w-measure">{t("groupsHelp")}</p>
      <GroupCutNote summary={summary} cut={page.groupCut} />
      <div className="mt-5 grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-x-10 gap-y-8">
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={group}>
            <h3
              id={group}
              className={`grid grid-cols-[auto_1fr] items-baseline gap-x-2.5 border-t-4 border-b border-b-ink py-2 ${TOP_LINE[group]}`}
            >
              <GroupEntry group={group} summary={summary} size={groups[group].length} />
            </h3>
            <ul>
              {groups[group].map(({ province, result }) => (
                <li key={province.code}>
                  <a
                    className="group flex min-h-11 justify-between gap-4 border-b border-line py-2 no-underline"
                    href={pathOf({ page: "province", slug: province.slug, year: null }, locale)}
                  >
                    <span className="group-hover:underline">{province.name[locale]}</span>{" "}
                    <span>{print(result.points)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  )
}
