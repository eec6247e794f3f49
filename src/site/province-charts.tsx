import { useLocale, useTranslations } from "next-intl"
import { ChartTools } from "@/charts/chart-figure"
import { chartPaths } from "@/charts/chart-paths"
import type { MapSet } from "@/charts/geometry/map-geometry"
import type { PageChart } from "@/charts/make-chart"
import { LocalMap } from "@/charts/map/local-map"
import { placesIn } from "@/charts/map/words"
import { wordingOf } from "@/charts/wording"
import { ScorecardMatrix } from "@/components/scorecard-matrix"
import { GroupKey } from "@/components/standing"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { Nearby } from "@/view-models/nearby"
import type { ProvincePage } from "@/view-models/province-page"

/** Where a province lies, with those next door to go to. */
export function ProvinceMap({ page: { province, edition }, nearby }: { page: ProvincePage; nearby: Nearby }) {
  const t = useTranslations()
  const locale = useLocale()
  const { year, boundarySet } = edition
  const wording = wordingOf(locale)
  const places = nearby.nextDoor.map(({ province: { code, slug, name }, result }) => ({
    code,
    name: name[locale],
    group: result?.group ?? null,
    href: code === province.code ? null : pathOf({ page: "province", slug, year }, locale),
    label: result
      ? t("province.mapPlace", {
          name: name[locale],
          points: formatPoints(result.points, locale),
          group: result.group ? t("group.inSentence", { group: result.group }) : "",
        })
      : name[locale],
  }))
  return (
    <figure className="chart">
      <LocalMap
        boundarySet={boundarySet as MapSet}
        places={places}
        own={province.code}
        names={placesIn(wording)}
        title={t("province.mapTitle", { name: province.name[locale], year })}
      />
      <figcaption className="text-sm text-quiet">
        <GroupKey />
        <p>{wording.t("map.credit")}</p>
      </figcaption>
    </figure>
  )
}

/** The groups of a province on the total and every dimension over all editions: strong in what, weak in what, since when. */
export function ProvinceScorecard({ page: { edition, years }, spec }: { page: ProvincePage; spec: PageChart }) {
  const t = useTranslations("province")
  const locale = useLocale()
  if (spec.kind !== "scorecard") return null
  const slugIn = new Map(years.map(({ year, slug }) => [year, slug]))
  return (
    <div className="chart space-y-2">
      <p className="text-sm text-quiet">
        {t("scorecardHelp")} <GroupKey />
      </p>
      <ScorecardMatrix
        {...spec}
        caption={spec.title}
        head={t("dimensionHead")}
        current={edition.year}
        yearHref={(year) => {
          const slug = slugIn.get(year)
          return slug && year !== edition.year ? pathOf({ page: "province", slug, year }, locale) : null
        }}
      />
      <ChartTools
        title={spec.title}
        paths={chartPaths({ id: "scorecard", locale, theme: "light", params: spec.params })}
      />
    </div>
  )
}
