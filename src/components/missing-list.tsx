import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatList } from "@/i18n/format"
import type { MissingView, ProvinceView } from "@/view-models/parts"

type Missing = { province: ProvinceView; missing: MissingView }

/** Provinces without a result, apart from the ranking and with the reason: never last, never zero. */
export function MissingList({ year, provinces }: { year: number; provinces: readonly Missing[] }) {
  const t = useTranslations()
  const locale = useLocale()
  if (provinces.length === 0) return null
  return (
    <section className="missing-list" aria-labelledby="missing">
      <h2 id="missing">{t("rankings.missing", { year })}</h2>
      <ul>
        {provinces.map(({ province, missing }) => (
          <li key={province.code}>
            <a href={pathOf({ page: "province", slug: province.slug, year }, locale)}>{province.name[locale]}</a>
            <span>
              <MissingReason missing={missing} />
            </span>
          </li>
        ))}
      </ul>
      <p className="text-quiet">{t("missing.noRank")}</p>
    </section>
  )
}

/** Why there is no total, and what there is. */
export function MissingReason({ missing }: { missing: MissingView }) {
  const t = useTranslations("missing")
  const locale = useLocale()
  const dimensions = formatList(missing.dimensions.map(String), locale)
  return (
    <>
      {missing.dimensions.length > 0 && `${t("partial", { dimensions })} `}
      {missing.reason[locale]}
    </>
  )
}
