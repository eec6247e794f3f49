import { getLocale, getTranslations } from "next-intl/server"
import type { RankingPage } from "@/view-models/ranking-page"

/** A ranking's heading, its title with the filter, and its table's caption, which names filter and order. */
export async function rankingTitles(page: RankingPage): Promise<{ heading: string; title: string; caption: string }> {
  const [t, group, locale] = [await getTranslations("rankings"), await getTranslations("group"), await getLocale()]
  const { edition, dimension, filter, regions, rows } = page
  const { year } = edition
  const heading = dimension ? t("titleDimension", { dimension: dimension.name[locale], year }) : t("title", { year })
  const region = regions.find(({ id }) => id === filter.region)?.name[locale]
  const chosen = [region, filter.group && group(filter.group)].filter(Boolean).join(", ")
  return {
    heading,
    title: chosen ? t("titleFiltered", { title: heading, filter: chosen }) : heading,
    caption: t("caption", {
      title: heading,
      shown: chosen ? "some" : "all",
      filter: chosen,
      count: rows.length,
      sort: t("sortedBy", { sort: filter.sort }),
    }),
  }
}
