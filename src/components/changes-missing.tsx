import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { ChangesPage } from "@/view-models/changes-page"
import { MissingReason } from "./missing-list"

/** Provinces without a result in one of the two editions, with the reason: they are not compared, and not last. */
export function ChangesMissing({ page: { missing } }: { page: ChangesPage }) {
  const t = useTranslations()
  const locale = useLocale()
  if (missing.length === 0) return null
  return (
    <section className="missing-list" aria-labelledby="missing">
      <h2 id="missing">{t("changes.missing")}</h2>
      <ul>
        {missing.map(({ province, editions }) => (
          <li key={province.code}>
            <a href={pathOf({ page: "province", slug: province.slug, year: editions[0]?.year ?? null }, locale)}>
              {province.name[locale]}
            </a>
            <span>
              {editions.map(({ year, missing: reason }) => (
                <span key={year} className="missing-year">
                  {t("changes.missingIn", { year })} <MissingReason missing={reason} />{" "}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-quiet">{t("missing.noRank")}</p>
    </section>
  )
}
