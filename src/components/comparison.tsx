import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { Locale } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import { formatList } from "@/i18n/format"
import type { ComparisonPage } from "@/view-models/comparison-page"
import type { ProvinceView } from "@/view-models/parts"
import { ComparisonForm } from "./comparison-form"
import { UnusualProvinces } from "./change-text"
import { ComparedTotals, ComparisonPicture } from "./comparison-picture"
import { ComparedChanges, ComparisonTable } from "./comparison-table"
import { Disclosure } from "./disclosure"
import { LinkList } from "./link-list"
import { MeasureNotes } from "./note"
import { Lead } from "./lead"
import { Section } from "./section"

/** Provinces and editions side by side; with none chosen, an invitation to choose. */
export function Comparison({ page, trend }: { page: ComparisonPage; trend: ReactNode }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const { provinces, years } = page
  if (provinces.length === 0)
    return (
      <>
        <div className="space-y-3">
          <h1>{t("heading")}</h1>
          <Lead>{t("invitation")}</Lead>
          <ComparisonForm page={page} />
          <OtherProvinces page={page} />
        </div>
        <Examples page={page} />
      </>
    )
  return (
    <>
      <h1>
        {namesOf(provinces, locale)}{" "}
        <span className="font-normal text-quiet">{formatList(years.map(String), locale)}</span>
      </h1>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem] print:block">
        <div className="space-y-3 lg:col-start-2">
          <ComparedTotals page={page} />
          <SignificanceText page={page} />
          <UnusualProvinces
            rows={page.total.cells.map(({ change }, i) => ({ province: provinces[i]!, result: { change } }))}
          />
          {provinces.length < 2 ? (
            <ComparisonForm page={page} />
          ) : (
            <Disclosure summary={t("form")}>
              <ComparisonForm page={page} />
            </Disclosure>
          )}
          <OtherProvinces page={page} />
        </div>
        <div className="lg:col-start-1 lg:row-start-1">
          <ComparisonPicture page={page} />
        </div>
      </div>
      {trend}
      <Figures page={page} />
    </>
  )
}

function OtherProvinces({ page: { otherYears } }: { page: ComparisonPage }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  return otherYears.map((year) => (
    <p key={year}>
      <a href={pathOf({ page: "compare", years: [year] }, locale)}>{t("otherProvinces", { year })}</a>
    </p>
  ))
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
      <p key={year} className="max-w-measure text-sm">
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

/** One table in sight, the others behind it. */
function Figures({ page }: { page: ComparisonPage }) {
  const t = useTranslations("compare")
  const { years, total, dimensions } = page
  const every = [total, ...dimensions]
  const parts = dimensions.flatMap(({ subDimensions }) => subDimensions)
  return (
    <Section id="side-by-side" heading={t("sideBySide")} className="space-y-1">
      <ComparisonTable page={page} caption={t("dimensionsTable")} measures={every} />
      <div className="gap-x-12 lg:flex lg:flex-wrap lg:[&>[open]]:w-full">
        {years.length > 1 && (
          <Disclosure summary={t("changes", { from: years[0]!, to: years[1]! })}>
            <ComparedChanges page={page} caption={t("changesTable")} measures={[...every, ...parts]} />
          </Disclosure>
        )}
        <Disclosure summary={t("subDimensions")}>
          <ComparisonTable page={page} caption={t("subDimensionsTable")} measures={parts} />
        </Disclosure>
        {page.notes.length > 0 && (
          <Disclosure summary={t("notes")}>
            <MeasureNotes heading={t("notes")} breaks={page.notes} />
          </Disclosure>
        )}
      </div>
    </Section>
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
