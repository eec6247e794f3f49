import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { formatList } from "@/i18n/format"
import type { ComparisonPage } from "@/view-models/comparison-page"
import type { ProvinceView } from "@/view-models/parts"
import { ActionLink } from "./action-link"
import { ComparisonForm } from "./comparison-form"
import { ComparisonTable } from "./comparison-table"
import { Lead } from "./lead"
import { MeasureNotes } from "./note"
import { ToldApartText } from "./told-apart-text"

/** Provinces and editions side by side; with none chosen, an invitation to choose. */
export function Comparison({ page, trend }: { page: ComparisonPage; trend: ReactNode }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const { provinces, years } = page
  const names = formatList(
    provinces.map(({ name }) => name[locale]),
    locale,
  )
  return (
    <>
      <div className="space-y-3">
        <h1>{provinces.length > 0 ? names : t("heading")}</h1>
        <Lead>
          {provinces.length > 0 ? t("lead", { years: formatList(years.map(String), locale) }) : t("invitation")}
        </Lead>
        {provinces.length > 0 && <ToldApartText page={page} />}
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

function Chosen({ page, trend }: { page: ComparisonPage; trend: ReactNode }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const { provinces, years, total, dimensions } = page
  return (
    <>
      <ul className="links-in-row" aria-label={t("remove")}>
        {provinces.map(({ slug, name }) => {
          const rest = provinces.filter((each) => each.slug !== slug).map((each) => each.slug)
          return (
            <li key={slug}>
              <a href={pathOf({ page: "compare", provinces: rest, years }, locale)}>
                {t("removeOne", { name: name[locale] })}
              </a>
            </li>
          )
        })}
      </ul>
      <section aria-labelledby="side-by-side">
        <h2 id="side-by-side">{t("dimensions")}</h2>
        <ComparisonTable page={page} caption={t("dimensionsTable")} measures={[total, ...dimensions]} />
        <details className="chart-data">
          <summary>{t("subDimensions")}</summary>
          <ComparisonTable
            page={page}
            caption={t("subDimensionsTable")}
            measures={dimensions.flatMap(({ subDimensions }) => subDimensions)}
          />
        </details>
        <MeasureNotes heading={t("notes")} breaks={page.notes} />
      </section>
      {trend}
    </>
  )
}

function Examples({ page: { examples, years, choices } }: { page: ComparisonPage }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const latest = years.at(-1)!
  const before = choices.years.find((year) => year < latest)
  const link = (provinces: readonly ProvinceView[], chosen: readonly number[]) => (
    <li>
      <ActionLink
        href={pathOf({ page: "compare", provinces: provinces.map(({ slug }) => slug), years: chosen }, locale)}
      >
        {formatList(
          provinces.map(({ name }) => name[locale]),
          locale,
        )}
        , {formatList(chosen.map(String), locale)}
      </ActionLink>
    </li>
  )
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{t("examples")}</h2>
      <ul>
        {link(examples.cities, [latest])}
        {link(examples.leaders, before === undefined ? [latest] : [before, latest])}
      </ul>
    </section>
  )
}
