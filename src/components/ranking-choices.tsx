import { useLocale, useTranslations } from "next-intl"
import { GROUPS } from "@/domain/quartile-group"
import { RANKING_SORTS, type RankingFilter } from "@/domain/ranking-filter"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { RankingPage } from "@/view-models/ranking-page"
import { ChoiceList } from "./links"
import { GroupNumber } from "./standing"
import { MapSteps, type Steps } from "./map-steps"

type Chosen = Partial<RankingFilter> & { year?: number; dimension?: string | null; part?: string }

function useRankingPath({ edition, dimension, filter }: RankingPage) {
  const locale = useLocale()
  return ({ year = edition.year, dimension: slug = dimension?.slug[locale] ?? null, part, ...chosen }: Chosen) =>
    pathOf({ page: "rankings", year, dimension: slug, filter: { ...filter, ...chosen }, part }, locale)
}

/** Links from a ranking to the other years, and to the other measures of its year. */
export function RankingChoices({ page }: { page: RankingPage }) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  const href = useRankingPath(page)
  const { dimension, dimensions } = page
  return (
    <div>
      <ChoiceList label={t("years")} choices={useYears(page)} />
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
    </div>
  )
}

/** The years of the map: links to their rankings' maps. */
export function RankingMapSteps({ page, steps }: { page: RankingPage; steps: Steps }) {
  const t = useTranslations("rankings")
  return <MapSteps label={t("map")} choices={useYears(page, "map")} steps={steps} />
}

function useYears(page: RankingPage, part?: string) {
  const href = useRankingPath(page)
  const { edition, dimension } = page
  const hasDimension = (year: number) => !dimension || dimension.firstYear <= year
  return page.years.map((year) => ({
    label: String(year),
    href: href({ year, part, ...(!hasDimension(year) && { dimension: null }) }),
    current: year === edition.year,
  }))
}

/** What the table shows, and in which order. Whoever chooses stays at the table. */
export function RankingFilters({ page }: { page: RankingPage }) {
  const t = useTranslations("rankings")
  const group = useTranslations("group")
  const locale = useLocale()
  const path = useRankingPath(page)
  const href = (chosen: Chosen) => path({ ...chosen, part: "table" })
  const { filter, regions, summary } = page
  const { cutOffs } = summary
  const bound = (each: (typeof GROUPS)[number]) =>
    each === "poor"
      ? group("below", { points: formatPoints(cutOffs!.lowAverage, locale) })
      : group("from", { points: formatPoints(cutOffs![each], locale) })
  return (
    <div>
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
      {cutOffs && (
        <ChoiceList
          label={t("groups")}
          choices={[
            { label: t("allGroups"), href: href({ group: null }), current: !filter.group },
            ...GROUPS.map((each) => ({
              label: (
                <>
                  <GroupNumber group={each} />
                  <span className="ms-1.5">{group(each)}</span>
                  <span className="ms-1.5 text-sm font-normal text-quiet">{bound(each)}</span>
                </>
              ),
              href: href({ group: each }),
              current: each === filter.group,
            })),
          ]}
        />
      )}
      <ChoiceList
        label={t("sort")}
        choices={RANKING_SORTS.map((sort) => ({
          label: t("sortedBy", { sort }),
          href: href({ sort }),
          current: sort === filter.sort,
        }))}
      />
    </div>
  )
}

/** Goes to the row of one's own province and marks it, or compares the province: a plain form, so it works without scripts. */
export function OwnProvince({ page: { edition, dimension, provinces } }: { page: RankingPage }) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  const { year } = edition
  return (
    <form
      className="flex flex-wrap items-end gap-2 print:hidden"
      action={pathOf({ page: "rankings", year, dimension: dimension?.slug[locale] ?? null }, locale)}
    >
      <label className="min-w-0 flex-1 basis-32 sm:max-w-72">
        <span className="block text-sm text-quiet">{t("own")}</span>
        <select name="province" className="w-full" required>
          <option value="">{t("ownNone")}</option>
          {provinces.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name[locale]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="max-sm:px-2">
        {t("ownShow")}
      </button>
      <button
        className="bg-paper text-ink max-sm:px-2"
        type="submit"
        name="year"
        value={year}
        formAction={pathOf({ page: "compare" }, locale)}
      >
        {t("ownCompare")}
      </button>
    </form>
  )
}
