import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"

type Props = { year: number; units: number; previousYear: number | null; years: readonly number[] }

/** Why the first edition of new provinces is held against no other; nothing for any other edition. */
export function FirstEdition({ year, units, previousYear, years }: Props) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const before = years.find((each) => each < year)
  if (previousYear !== null || before === undefined) return null
  return (
    <p className="max-w-measure">
      {t.rich("firstEdition", {
        year,
        units,
        before,
        mergers: (text) => <a href={pathOf({ page: "mergers" }, locale)}>{text}</a>,
      })}
    </p>
  )
}
