import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { formatList } from "@/i18n/format"
import type { ChangesPage } from "@/view-models/changes-page"
import type { MissingView, ProvinceView } from "@/view-models/parts"

type Missing = { province: ProvinceView; missing: MissingView }

/** Provinces without a result, apart from the ranking and with the reason: never last, never zero. */
export function MissingList({ year, provinces }: { year: number; provinces: readonly Missing[] }) {
  const t = useTranslations("rankings")
  return (
    <ProvincesWithout
      heading={t("missing", { year })}
      provinces={provinces.map(({ province, missing }) => ({
        province,
        year,
        reason: <MissingReason missing={missing} />,
      }))}
    />
  )
}

/** Provinces without a result in one of the two editions, with the reason: they are not compared, and not last. */
export function ChangesMissing({ page: { missing } }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  return (
    <ProvincesWithout
      heading={t("missing")}
      provinces={missing.map(({ province, editions }) => ({
        province,
        year: editions[0]?.year ?? null,
        reason: editions.map(({ year, missing: reason }) => (
          <span key={year} className="block">
            {t("missingIn", { year })} <MissingReason missing={reason} />{" "}
          </span>
        )),
      }))}
    />
  )
}

type ListProps = {
  heading: string
  provinces: readonly { province: ProvinceView; year: number | null; reason: ReactNode }[]
}

function ProvincesWithout({ heading, provinces }: ListProps) {
  const t = useTranslations("missing")
  const locale = useLocale()
  if (provinces.length === 0) return null
  return (
    <section aria-labelledby="missing">
      <details>
        <summary>
          <h2 id="missing" className="inline">
            {heading}
          </h2>{" "}
          <span className="font-normal text-quiet">
            {formatList(
              provinces.map(({ province }) => province.name[locale]),
              locale,
            )}
          </span>
        </summary>
        <ul>
          {provinces.map(({ province, year, reason }) => (
            <li
              key={province.code}
              id={province.slug}
              className="grid gap-x-6 border-b border-line py-2.5 md:grid-cols-[14rem_1fr]"
            >
              <a
                className="justify-self-start font-semibold"
                href={pathOf({ page: "province", slug: province.slug, year }, locale)}
              >
                {province.name[locale]}
              </a>
              <span>{reason}</span>
            </li>
          ))}
        </ul>
        <p className="text-quiet">{t("noRank")}</p>
      </details>
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
