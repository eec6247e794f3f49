import { useLocale, useTranslations } from "next-intl"
import { LinkList } from "@/components/link-list"
import { Section } from "@/components/section"
import { API_REFERENCE, pathOf } from "@/i18n/addresses"
import { API_ROOT } from "@/public-api/api-root"

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
    <Section id="api" heading={t("api")}>
      <p className="max-w-measure">{t("apiHelp", { root: API_ROOT })}</p>
      <ul className="space-y-2">
        {examples.map(({ path, words }) => (
          <li key={path}>
            <a href={API_ROOT + path} className="inline-block py-1">
              <code className="wrap-anywhere">{API_ROOT + path}</code>
            </a>
            <br />
            {words}
          </li>
        ))}
      </ul>
      <LinkList
        inRow
        className="font-semibold print:hidden"
        links={[
          { href: pathOf({ page: "data", part: API_REFERENCE }, locale), text: t("apiReference") },
          { href: `${API_ROOT}/openapi.json`, text: t("openApi") },
        ]}
      />
    </Section>
  )
}
