import { useLocale, useTranslations } from "next-intl"
import { ChartFigure, ChartPictureLink } from "@/charts/chart-figure"
import type { PageChart } from "@/charts/make-chart"
import { NewProvinceMap } from "@/charts/map/new-province-map"
import { NewProvincesTable } from "@/components/mergers"
import { NewProvince } from "@/components/new-province"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { Disclosure, Section } from "@/components/section"
import type { Bilingual } from "@/domain/bilingual"
import { pathsOf, pathOf } from "@/i18n/addresses"
import { formatDay, formatList } from "@/i18n/format"
import type { MergersPage } from "@/view-models/mergers-page"
import type { NewProvincePage as Page } from "@/view-models/new-province-page"

type Props = { page: Page; charts: { trend: PageChart; map: PageChart }; paths: Bilingual }

/** A new province at either of its addresses; the one below the mergers is the canonical one. */
export function NewProvincePage({ page, charts, paths }: Props) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { province, lineage, predecessors, latestYear: year } = page
  const former = predecessors.map((each) => each.province.name[locale])
  const name = province.name[locale]
  const description = t("pageDescription", {
    name,
    day: lineage.validFrom ? formatDay(lineage.validFrom, locale) : "",
    names: formatList(former, locale),
    year,
    count: former.length,
  })
  const title = t("pageTitle", { name })
  const slugs = predecessors.map((each) => each.province.slug).join()
  return (
    <PageShell paths={paths} year={year}>
      <PageHead
        title={title}
        description={description}
        paths={pathsOf(() => ({ page: "mergers", slug: province.slug }))}
        picture={{ chart: "ranking", params: { province: slugs, year: String(year), title } }}
      />
      <NewProvince
        page={page}
        charts={{ trend: <ChartFigure spec={charts.trend} level={2} />, map: <ChartPictureLink spec={charts.map} /> }}
      />
    </PageShell>
  )
}

/** The new provinces by their borders and by name, and beside them the map of the last results, which are those of the former ones. */
export function MergerMaps({ page, former }: { page: MergersPage; former: PageChart }) {
  const t = useTranslations("mergers")
  const mapWord = useTranslations("rankings")("map")
  const locale = useLocale()
  const { provinces, validFrom, measuredYear } = page
  const count = provinces.length
  const places = provinces.map(({ province, former: all }) => {
    const names = formatList(
      all.map((each) => each.province.name[locale]),
      locale,
    )
    return {
      code: province.code,
      slug: province.slug,
      name: province.name[locale],
      valueText: t("madeOf", { names, count: all.length }),
      href: pathOf({ page: "mergers", slug: province.slug }, locale),
    }
  })
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start print:block">
      <div className="space-y-10">
        <NewProvinceMap
          boundarySet={34}
          places={places}
          title={t("mapTitle", { count })}
          subtitle={t("mapSubtitle", {
            day: validFrom ? formatDay(validFrom, locale) : "",
            measured: measuredYear ?? "none",
          })}
          description={t("mapDescription", { count })}
        />
        <NewProvincesTable page={page} />
      </div>
      <Section id="former-map" heading={t("formerMap")}>
        <Disclosure summary={mapWord} isOpenWide>
          <ChartPictureLink spec={former} alwaysNarrow />
        </Disclosure>
      </Section>
    </div>
  )
}
