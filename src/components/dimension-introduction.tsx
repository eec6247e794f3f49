import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatCount, formatList, formatPoints, formatScale } from "@/i18n/format"
import type { DimensionPage } from "@/view-models/dimension-page"
import { ChoiceList } from "./choice-list"
import { FirstEdition } from "./first-edition"
import { Lead } from "./lead"
import { MethodNotes } from "./note"

/** The dimensions that the messages describe in a citizen's words. A new one has its name until it is described. */
const DESCRIBED = [1, 2, 3, 4, 5, 6, 7, 8] as const

export function isDescribed(id: number): id is (typeof DESCRIBED)[number] {
  return DESCRIBED.some((each) => each === id)
}

/** What a dimension measures, who leads and where the others stand; then the ways to other years and dimensions. */
export function DimensionIntroduction({ page }: { page: DimensionPage }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  const { dimension, edition, previousYear, summary, years } = page
  return (
    <>
      <div className="space-y-3">
        <h1>
          {dimension.name[locale]} <span className="font-normal text-quiet">{edition.year}</span>
        </h1>
        {isDescribed(dimension.id) && <Lead>{t(`about.${dimension.id}`)}</Lead>}
        <Answer page={page} />
        <FirstEdition year={edition.year} units={summary.units} previousYear={previousYear} years={years} />
        <MethodNotes breaks={page.breaks} previousYear={previousYear} />
      </div>
      <ChoiceList
        label={t("years")}
        choices={page.years.map((year) => ({
          label: String(year),
          href: pathOf({ page: "dimension", slug: dimension.slug[locale], year }, locale),
          current: year === edition.year,
        }))}
      />
      <ChoiceList
        label={t("measures")}
        choices={page.dimensions.map(({ id, slug, short }) => ({
          label: `${id} ${short[locale]}`,
          href: pathOf({ page: "dimension", slug: slug[locale], year: edition.year }, locale),
          current: id === dimension.id,
        }))}
      />
    </>
  )
}

function Answer({ page: { dimension, edition, summary, ends, history } }: { page: DimensionPage }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  const { year, respondents } = edition
  const first = history.find((each) => each.year === year)?.first ?? []
  const print = (points: number) => formatPoints(points, locale)
  return (
    <>
      <p className="max-w-measure">
        {t("lead", {
          year,
          first: formatList(
            first.map(({ name }) => name[locale]),
            locale,
          ),
          highest: print(ends.highest.result.points),
          lowest: print(ends.lowest.result.points),
          mean: print(summary.mean),
          median: print(summary.median),
        })}
      </p>
      <p className="max-w-measure text-quiet">
        {t("base", {
          ranked: summary.ranked,
          units: summary.units,
          min: formatScale(dimension.min, locale),
          max: formatScale(dimension.max, locale),
        })}{" "}
        {t("asked", { year, respondents: respondents ? formatCount(respondents, locale) : "none" })}
      </p>
    </>
  )
}
