import { useLocale, useTranslations } from "next-intl"
import { GROUPS } from "@/domain/quartile-group"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { HomePage } from "@/view-models/home-page"
import { GroupEntry } from "./ranking-groups"

/** Every province of the latest edition, in its group and by points. */
export function HomeGroups({ page }: { page: HomePage }) {
  const t = useTranslations("home")
  const locale = useLocale()
  const { edition, groups, summary } = page
  const all = GROUPS.flatMap((group) => groups[group].map(({ result }) => result.points))
  const print = distinctPoints(all, locale)
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{t("groups", { year: edition.year })}</h2>
      <p className="max-w-measure">{t("groupsHelp")}</p>
      <div className="home-groups">
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={group}>
            <h3 id={group} className={`home-group home-group-${group}`}>
              <GroupEntry group={group} summary={summary} size={groups[group].length} />
            </h3>
            <ul>
              {groups[group].map(({ province, result }) => (
                <li key={province.code}>
                  <a href={pathOf({ page: "province", slug: province.slug, year: null }, locale)}>
                    <span>{province.name[locale]}</span> <span className="figure">{print(result.points)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
