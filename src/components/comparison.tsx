import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { Locale } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import { MOST_PROVINCES } from "@/i18n/comparison"
import { formatList } from "@/i18n/format"
import type { ComparisonPage } from "@/view-models/comparison-page"
import type { ProvinceView } from "@/view-models/parts"
import { UnusualProvinces } from "./change-text"
import { Choice } from "./form-fields"
import { ComparedChanges, ComparedTotals, ComparisonPicture, ComparisonTable } from "./comparison-picture"
import { Disclosure, Lead, Section } from "./section"
import { LinkList } from "./links"
import { MeasureNotes } from "./note"

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
function SignificanceText({ page: { differences, provinces } }: { page: ComparisonPage }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  if (provinces.length < 2) return null
  return differences.map(({ year, pairs }) => {
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

/** Adds a province and chooses the years: a plain form, so it works without scripts and by keyboard. Taking one away is a link. */
function ComparisonForm({ page }: { page: ComparisonPage }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const { provinces, years, choices } = page
  const slugs = provinces.map(({ slug }) => slug)
  const alphabet = new Intl.Collator(locale)
  const others = choices.provinces
    .filter(({ slug }) => !slugs.includes(slug))
    .toSorted((a, b) => alphabet.compare(a.name[locale], b.name[locale]))
    .map(({ slug, name }) => ({ value: slug, text: name[locale] }))
  const editions = choices.years.map((year) => ({ value: String(year), text: String(year) }))
  const [first, second] = years.toReversed().map(String)
  return (
    <form
      className="flex max-w-3xl flex-wrap items-end gap-x-6 gap-y-4 print:hidden"
      action={pathOf({ page: "compare" }, locale)}
      aria-label={t("form")}
    >
      {slugs.length > 0 && <input type="hidden" name="province" value={slugs.join(",")} />}
      {slugs.length < MOST_PROVINCES ? (
        <Choice name="add" id="compare-add" label={t("add")} asked={undefined} none={t("nobody")} options={others} />
      ) : (
        <p className="text-quiet">{t("full", { most: MOST_PROVINCES })}</p>
      )}
      <Choice name="year" id="compare-year" label={t("year")} asked={first} options={editions} />
      <Choice name="with" id="compare-with" label={t("with")} asked={second} none={t("noOther")} options={editions} />
      <button type="submit">{t("button")}</button>
    </form>
  )
}
