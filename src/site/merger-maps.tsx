import { useLocale, useTranslations } from "next-intl"
import { ChartPictureLink } from "@/charts/chart-figure"
import type { PageChart } from "@/charts/make-chart"
import { NewProvinceMap } from "@/charts/map/new-province-map"
import { Disclosure, Section } from "@/components/section"
import { NewProvincesTable } from "@/components/mergers"
import { pathOf } from "@/i18n/addresses"
import { formatDay, formatList } from "@/i18n/format"
import type { MergersPage } from "@/view-models/mergers-page"

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
