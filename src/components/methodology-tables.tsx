import { useLocale, useTranslations } from "next-intl"
import { LOCALES } from "@/domain/bilingual"
import { GROUPS } from "@/domain/quartile-group"
import { formatCount, formatDay } from "@/i18n/format"
import type { MethodologyPage } from "@/view-models/methodology-page"
import { GroupEntry } from "./ranking-groups"

/** Every edition: how many provinces have a total, of how many dimensions, from how many people. */
export function EditionsTable({ page }: { page: MethodologyPage }) {
  const t = useTranslations("methodology.papi")
  const locale = useLocale()
  return (
    <div className="table-region" role="region" aria-label={t("table")} tabIndex={0}>
      <table>
        <caption>{t("table")}</caption>
        <thead>
          <tr>
            {(["year", "measured", "dimensions", "respondents", "published"] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.editions.map(({ year, ranked, units, dimensions, respondents, publishedOn }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{t("measuredOf", { ranked, units })}</td>
              <td>{dimensions}</td>
              <td>
                {respondents ? formatCount(respondents, locale) : <span className="text-quiet">{t("unknown")}</span>}
              </td>
              <td>
                {publishedOn ? formatDay(publishedOn, locale) : <span className="text-quiet">{t("unknown")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The dimensions of the latest edition and how many parts each adds up. */
export function DimensionsTable({ page }: { page: MethodologyPage }) {
  const t = useTranslations("methodology.points")
  const locale = useLocale()
  const { dimensions, year } = page.latest
  return (
    <div className="table-region" role="region" aria-label={t("table", { year })} tabIndex={0}>
      <table className="table-wraps">
        <caption>{t("table", { year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("number")}</th>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("parts")}</th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map(({ id, name, parts }) => (
            <tr key={id}>
              <td>{id}</td>
              <th scope="row">{name[locale]}</th>
              <td>{parts}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What it took to be in each group of the latest edition. */
export function GroupKey({ page }: { page: MethodologyPage }) {
  const t = useTranslations("methodology.groups")
  const { summary, sizes, year } = page.latest
  if (!summary.cutOffs) return null
  return (
    <>
      <h3>{t("cutOffs", { year })}</h3>
      <ul className="group-key group-key-plain">
        {GROUPS.map((group, index) => (
          <li key={group}>
            <GroupEntry group={group} summary={summary} size={sizes[index] ?? 0} />
          </li>
        ))}
      </ul>
    </>
  )
}

const TERMS = [
  "edition",
  "dimension",
  "subDimension",
  "indicator",
  "total",
  "group",
  "interval",
  "break",
  "release",
] as const

/** The field's terms in both languages, with what they mean. */
export function Glossary() {
  const t = useTranslations("methodology.glossary.terms")
  const locale = useLocale()
  const other = LOCALES.find((each) => each !== locale)
  return (
    <dl className="glossary">
      {TERMS.map((term) => (
        <div key={term}>
          <dt>
            {t(`${term}.name`)}{" "}
            <span className="text-quiet" lang={other}>
              {t(`${term}.other`)}
            </span>
          </dt>
          <dd>{t(`${term}.meaning`)}</dd>
        </div>
      ))}
    </dl>
  )
}
