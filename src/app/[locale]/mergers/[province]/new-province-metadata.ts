import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { pathsOf } from "@/i18n/addresses"
import { formatDay, formatList } from "@/i18n/format"
import type { NewProvincePage } from "@/view-models/new-province-page"
import { pageMetadata } from "../../page-metadata"

/** Of a new province at either of its addresses; the one below the mergers is the canonical one. */
export async function newProvinceMetadata(page: NewProvincePage): Promise<Metadata> {
  const [t, locale] = [await getTranslations("mergers"), await getLocale()]
  const { province, lineage, predecessors, latestYear: year } = page
  const former = predecessors.map((each) => each.province.name[locale])
  const names = formatList(former, locale)
  const name = province.name[locale]
  const day = lineage.validFrom ? formatDay(lineage.validFrom, locale) : ""
  return pageMetadata({
    title: t("pageTitle", { name }),
    description: t("pageDescription", { name, day, names, year, count: former.length }),
    paths: pathsOf(() => ({ page: "mergers", slug: province.slug })),
    picture: {
      chart: "ranking",
      params: {
        province: predecessors.map((each) => each.province.slug).join(),
        year: String(year),
        title: t("pageTitle", { name }),
      },
    },
  })
}
