import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints, formatDay } from "@/i18n/format"
import type { UnmeasuredProvincePage } from "@/view-models/unmeasured-province-page"
import { PlacesChange, PointsChange } from "./change-text"
import { GroupChip } from "./group-chip"
import { MissingReason } from "./missing-list"
import { RankText } from "./rank-text"

/** A province no edition has measured: says so, and shows its predecessors side by side, never an average. */
export function UnmeasuredProvince({ page }: { page: UnmeasuredProvincePage }) {
  const t = useTranslations()
  const locale = useLocale()
  const { province, lineage, latestYear, predecessorResults } = page
  const name = province.name[locale]
  const print = distinctPoints(
    predecessorResults.flatMap(({ total }) => (total ? [total.points] : [])),
    locale,
  )
  return (
    <>
      <div className="introduction">
        <h1>{name}</h1>
        <p className="lead">
          {lineage.validFrom && predecessorResults.length > 1
            ? t("unmeasured.answer", { name, day: formatDay(lineage.validFrom, locale) })
            : t("unmeasured.answerKept", { name })}
        </p>
      </div>
      <section aria-labelledby="predecessors">
        <h2 id="predecessors">{t("unmeasured.heading", { count: predecessorResults.length, year: latestYear })}</h2>
        {predecessorResults.length > 1 && <p className="measure">{t("unmeasured.help")}</p>}
        <ul className="predecessors">
          {predecessorResults.map(({ province: former, total, missing }) => (
            <li key={former.code}>
              <a href={pathOf({ page: "province", slug: former.slug, year: null }, locale)}>{former.name[locale]}</a>
              {total && (
                <>
                  <span className="points">{t("unmeasured.points", { points: print(total.points) })}</span>
                  <GroupChip group={total.group} />
                  <span>
                    <RankText result={total} />
                  </span>
                  <span>
                    <PointsChange change={total.change} previousYear={total.change?.from ?? null} />{" "}
                    <PlacesChange change={total.change} />
                  </span>
                </>
              )}
              {missing && (
                <span>
                  <MissingReason missing={missing} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
