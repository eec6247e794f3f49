import { useLocale, useTranslations } from "next-intl"
import { ActionLink } from "@/components/action-link"
import { API_REFERENCE, pathOf } from "@/i18n/addresses"
import { API_ROOT } from "@/public-api/catalogue"

/** Addresses to try, and where the API is described. */
export function ApiExamples({ editions }: { editions: readonly { year: number }[] }) {
  const t = useTranslations("data")
  const locale = useLocale()
  const [latest, before] = editions
  if (!latest) return null
  const { year } = latest
  const examples = [
    { path: `/rankings/${year}`, words: t("exampleRanking", { year }) },
    { path: `/rankings/${year}?measure=4`, words: t("exampleMeasure") },
    { path: `/provinces/hung-yen/results/${year}`, words: t("exampleProvince", { year }) },
    { path: "/provinces/hung-yen/history", words: t("exampleHistory") },
    ...(before
      ? [
          {
            path: `/changes/${before.year}-${year}`,
            words: t("exampleChanges", { from: before.year, to: year }),
          },
        ]
      : []),
  ]
  return (
    <section className="stack" aria-labelledby="api">
      <h2 id="api">{t("api")}</h2>
      <p className="max-w-measure">{t("apiHelp", { root: API_ROOT })}</p>
      <ul className="address-list">
        {examples.map(({ path, words }) => (
          <li key={path}>
            <a href={API_ROOT + path}>
              <code>{API_ROOT + path}</code>
            </a>
            <br />
            {words}
          </li>
        ))}
      </ul>
      <p className="links-in-row">
        <ActionLink href={pathOf({ page: "data", part: API_REFERENCE }, locale)}>{t("apiReference")}</ActionLink>
        <ActionLink href={`${API_ROOT}/openapi.json`}>{t("openApi")}</ActionLink>
      </p>
    </section>
  )
}
