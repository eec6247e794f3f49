import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { RankingPage } from "@/view-models/ranking-page"
import { ChoiceList } from "./choice-list"

/** Links from a ranking to the other years, to the other measures of its year, and to the regions. */
export function RankingChoices({ page }: { page: RankingPage }) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  const { edition, dimension, dimensions, filter, regions } = page
  const slug = dimension?.slug[locale] ?? null
  const href = (choice: { year?: number; dimension?: string | null; region?: string | null }) =>
    pathOf(
      {
        page: "rankings",
        year: choice.year ?? edition.year,
        dimension: choice.dimension === undefined ? slug : choice.dimension,
        filter: { ...filter, ...(choice.region !== undefined && { region: choice.region }) },
      },
      locale,
    )
  const hasDimension = (year: number) => !dimension || dimension.firstYear <= year
  return (
    <div>
      <ChoiceList
        label={t("years")}
        choices={page.years.map((year) => ({
          label: String(year),
          href: href({ year, dimension: hasDimension(year) ? undefined : null }),
          current: year === edition.year,
        }))}
      />
      <ChoiceList
        label={t("measures")}
        choices={[
          { label: t("total"), href: href({ dimension: null }), current: !dimension },
          ...dimensions.map((each) => ({
            label: `${each.id} ${each.short[locale]}`,
            href: href({ dimension: each.slug[locale] }),
            current: each.id === dimension?.id,
          })),
        ]}
      />
      <ChoiceList
        label={t("regions")}
        choices={[
          { label: t("allRegions"), href: href({ region: null }), current: !filter.region },
          ...regions.map(({ id, name }) => ({
            label: name[locale],
            href: href({ region: id }),
            current: id === filter.region,
          })),
        ]}
      />
    </div>
  )
}
