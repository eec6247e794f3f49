import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { ChangesPage } from "@/view-models/changes-page"
import { ChoiceList } from "./choice-list"

/** Links to every other pair of editions in two steps, and to the dimensions. */
export function ChangesChoices({ page }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  const { earlier, later, years, dimension, dimensions } = page
  const slug = dimension?.slug[locale] ?? null
  const hasDimension = (year: number) => !dimension || dimension.firstYear <= year
  const href = (from: number, to: number, chosen = slug) =>
    pathOf({ page: "changes", from, to, dimension: hasDimension(from) ? chosen : null }, locale)
  const before = (year: number) => years.find((each) => each < year)
  return (
    <div>
      <ChoiceList
        label={t("froms")}
        choices={years
          .filter((year) => year < later.year)
          .map((year) => ({ label: String(year), href: href(year, later.year), current: year === earlier.year }))}
      />
      <ChoiceList
        label={t("tos")}
        choices={years.flatMap((year) => {
          const from = earlier.year < year ? earlier.year : before(year)
          return from ? [{ label: String(year), href: href(from, year), current: year === later.year }] : []
        })}
      />
      <ChoiceList
        label={t("measures")}
        choices={[
          { label: t("total"), href: href(earlier.year, later.year, null), current: !dimension },
          ...dimensions.map((each) => ({
            label: `${each.id} ${each.short[locale]}`,
            href: href(earlier.year, later.year, each.slug[locale]),
            current: each.id === dimension?.id,
          })),
        ]}
      />
    </div>
  )
}
