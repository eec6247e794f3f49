import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { Locale } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import { formatList } from "@/i18n/format"
import type { ComparisonPage } from "@/view-models/comparison-page"
import type { ProvinceView } from "@/view-models/parts"
import { ComparisonForm } from "./comparison-form"
import { ComparisonTable } from "./comparison-table"
import { LinkList } from "./link-list"
import { MeasureNotes } from "./note"
import { Lead } from "./lead"
import { Section } from "./section"

/** Provinces and editions side by side; with none chosen, an invitation to choose. */
export function Comparison({ page, trend }: { page: ComparisonPage; trend: ReactNode }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const { provinces, years } = page
  return (
    <>
      <div className="space-y-3">
        <h1>{provinces.length > 0 ? namesOf(provinces, locale) : t("heading")}</h1>
        <Lead>
          {provinces.length > 0 ? t("lead", { years: formatList(years.map(String), locale) }) : t("invitation")}
        </Lead>
        {provinces.length > 0 && <SignificanceText page={page} />}
      </div>
      <ComparisonForm page={page} />
      {page.otherYears.map((year) => (
        <p key={year}>
          <a href={pathOf({ page: "compare", years: [year] }, locale)}>{t("otherProvinces", { year })}</a>
        </p>
      ))}
      {provinces.length > 0 ? <Chosen page={page} trend={trend} /> : <Examples page={page} />}
    </>
  )
}

/** Whether the differences between the totals mean anything, in words; for years without standard errors, that nobody can say. */
function SignificanceText({ page: { toldApart, provinces } }: { page: ComparisonPage }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  if (provinces.length < 2) return null
  return toldApart.map(({ year, pairs }) => {
    const different = pairs.filter((pair) => pair.clearlyDifferent)
    const names = formatList(
      different.map(({ a, b }) => t("pair", { a: a.name[locale], b: b.name[locale] })),
      locale,
    )
    return (
      <p key={year} className="max-w-measure">
        {pairs.length === 0
          ? t("noErrors", { year })
          : different.length === 0
            ? t("notDifferent", { year })
            : different.length === pairs.length
              ? t("allDifferent", { year })
              : t("someDifferent", { year, names })}
      </p>
    )
  })
}

function Chosen({ page, trend }: { page: ComparisonPage; trend: ReactNode }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const { provinces, years, total, dimensions } = page
  const without = (slug: string) => {
    const rest = provinces.filter((each) => each.slug !== slug).map((each) => each.slug)
    return pathOf({ page: "compare", provinces: rest, years }, locale)
  }
  return (
    <>
      <LinkList
        inRow
        label={t("remove")}
        links={provinces.map(({ slug, name }) => ({
          href: without(slug),
          text: t("removeOne", { name: name[locale] }),
        }))}
      />
      <Section id="side-by-side" heading={t("dimensions")}>
        <ComparisonTable page={page} caption={t("dimensionsTable")} measures={[total, ...dimensions]} />
        <details>
          <summary>{t("subDimensions")}</summary>
          <ComparisonTable
            page={page}
            caption={t("subDimensionsTable")}
            measures={dimensions.flatMap(({ subDimensions }) => subDimensions)}
          />
        </details>
        <MeasureNotes heading={t("notes")} breaks={page.notes} />
      </Section>
      {trend}
    </>
  )
}

function Examples({ page: { examples, years, choices } }: { page: ComparisonPage }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const latest = years.at(-1)!
  const before = choices.years.find((year) => year < latest)
  const link = (provinces: readonly ProvinceView[], chosen: readonly number[]) => ({
    href: pathOf({ page: "compare", provinces: provinces.map(({ slug }) => slug), years: chosen }, locale),
    text: `${namesOf(provinces, locale)}, ${formatList(chosen.map(String), locale)}`,
  })
  return (
    <Section id="examples" heading={t("examples")}>
      <LinkList
        className="font-semibold"
        links={[
          link(examples.cities, [latest]),
          link(examples.leaders, before === undefined ? [latest] : [before, latest]),
        ]}
      />
    </Section>
  )
}

function namesOf(provinces: readonly Pick<ProvinceView, "name">[], locale: Locale): string {
  return formatList(
    provinces.map(({ name }) => name[locale]),
    locale,
  )
}
