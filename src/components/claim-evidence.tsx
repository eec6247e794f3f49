import { useLocale, useTranslations } from "next-intl"
import { makersOf } from "@/domain/makers"
import { pathOf, pressKitPath } from "@/i18n/addresses"
import type { ClaimPage } from "@/view-models/claim-page"
import { useExactPoints } from "./claim-words"

/** The parts the figure is the sum of, and where all of it is to be read. */
export function ClaimEvidence({ page }: { page: ClaimPage }) {
  const t = useTranslations("claim")
  const tKit = useTranslations("pressKit")
  const locale = useLocale()
  const { province, edition, dimensionSlug, facts } = page
  const { year } = edition
  const { kind } = facts.measure
  const hasRanking = kind === "total" || kind === "dimension"
  return (
    <>
      {page.parts.length > 0 && <Parts page={page} />}
      <section aria-labelledby="sources">
        <h2 id="sources">{t("sources")}</h2>
        <p className="max-w-measure">{t("report", { year, makers: makersOf(year).join(", ") })}</p>
        <ul className="evidence">
          <li>
            <a href={pathOf({ page: "province", slug: province.slug, year }, locale)}>
              {t("provincePage", { name: province.name[locale], year })}
            </a>
          </li>
          {hasRanking && (
            <li>
              <a href={pathOf({ page: "rankings", year, dimension: dimensionSlug?.[locale] ?? null }, locale)}>
                {t("rankingPage", { year })}
              </a>
            </li>
          )}
          <li>
            <a href={`/api/v1/provinces/${province.slug}/results/${year}`}>{t("api")}</a>
          </li>
          <li>
            <a href="/scores.csv">{t("csv")}</a>
          </li>
          <li>
            <a href={pressKitPath(province.slug, year)}>{tKit("link", { year })}</a>
          </li>
        </ul>
      </section>
    </>
  )
}

/** Each part with all its decimals, and an address of its own; below them their sum. */
function Parts({ page: { parts, facts, province, edition } }: { page: ClaimPage }) {
  const t = useTranslations("claim")
  const tMissing = useTranslations("missing")
  const locale = useLocale()
  const exact = useExactPoints()
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{t("parts")}</h2>
      <table className="parts">
        <caption className="sr-only">{t("parts")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("part")}</th>
            <th scope="col">{t("points")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, name, points }) => (
            <tr key={id}>
              <th scope="row">
                <a href={pathOf({ page: "claim", slug: province.slug, year: edition.year, measure: id }, locale)}>
                  {id}. {name[locale]}
                </a>
              </th>
              <td>{points === null ? <span className="text-quiet">{tMissing("short")}</span> : exact(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("sum")}</th>
            <td className="points">
              {facts.kind === "result" ? exact(facts.points) : <span className="text-quiet">{t("noSum")}</span>}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
