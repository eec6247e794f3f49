import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { MOST_PROVINCES } from "@/i18n/comparison"
import type { ComparisonPage } from "@/view-models/comparison-page"
import { Choice } from "./choice"

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
