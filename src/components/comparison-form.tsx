import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { MOST_PROVINCES } from "@/i18n/comparison"
import type { ComparisonPage } from "@/view-models/comparison-page"

/** Adds a province and chooses the years: a plain form, so it works without scripts and by keyboard. Taking one away is a link. */
export function ComparisonForm({ page }: { page: ComparisonPage }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const { provinces, years, choices } = page
  const slugs = provinces.map(({ slug }) => slug)
  const alphabet = new Intl.Collator(locale)
  const others = choices.provinces
    .filter(({ slug }) => !slugs.includes(slug))
    .toSorted((a, b) => alphabet.compare(a.name[locale], b.name[locale]))
  const [first, second] = years.toReversed()
  return (
    <form className="comparison-form" action={pathOf({ page: "compare" }, locale)} aria-label={t("form")}>
      {slugs.length > 0 && <input type="hidden" name="province" value={slugs.join(",")} />}
      {slugs.length < MOST_PROVINCES ? (
        <Choice name="add" label={t("add")} chosen="">
          <option value="">{t("nobody")}</option>
          {others.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name[locale]}
            </option>
          ))}
        </Choice>
      ) : (
        <p className="text-quiet">{t("full", { most: MOST_PROVINCES })}</p>
      )}
      <Choice name="year" label={t("year")} chosen={String(first)}>
        <Years years={choices.years} />
      </Choice>
      <Choice name="with" label={t("with")} chosen={String(second ?? "")}>
        <option value="">{t("noOther")}</option>
        <Years years={choices.years} />
      </Choice>
      <button type="submit">{t("button")}</button>
    </form>
  )
}

type ChoiceProps = { name: string; label: string; chosen: string; children: ReactNode }

function Choice({ name, label, chosen, children }: ChoiceProps) {
  const id = `compare-${name}`
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen}>
        {children}
      </select>
    </div>
  )
}

function Years({ years }: { years: readonly number[] }) {
  return years.map((year) => (
    <option key={year} value={year}>
      {year}
    </option>
  ))
}
