import type { PageConfig } from "next"
import { useLocale, useTranslations } from "next-intl"
import { OperationSection, ProblemTable } from "@/components/api-reference"
import { PageHead } from "@/components/page-head"
import { PageShell } from "@/components/page-shell"
import { API_REFERENCE, pathOf, pathsOf } from "@/i18n/addresses"
import { apiReference, type ApiReference } from "@/public-api/reference-page"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ locale }) => ({ reference: apiReference(locale) }))

export default function Reference({ reference }: PageProps<{ reference: ApiReference }>) {
  const t = useTranslations("data.reference")
  const locale = useLocale()
  const { description, operations, problems } = reference
  const paths = pathsOf(() => ({ page: "data", part: API_REFERENCE }))
  return (
    <PageShell paths={paths}>
      <PageHead title={t("title")} description={t("description")} paths={paths} />
      <div className="space-y-3">
        <p>
          <a href={pathOf({ page: "data" }, locale)}>{t("back")}</a>
        </p>
        <h1>{t("heading")}</h1>
        <p className="max-w-measure">{description}</p>
      </div>
      <nav aria-label={t("addresses")}>
        <ul className="space-y-2 [&_a]:inline-block [&_a]:py-1 [&_code]:wrap-anywhere">
          {operations.map(({ name, path, summary }) => (
            <li key={name}>
              <a href={`#${name}`}>
                <code>{path}</code>
              </a>{" "}
              {summary}
            </li>
          ))}
        </ul>
      </nav>
      {operations.map((operation) => (
        <OperationSection key={operation.name} operation={operation} />
      ))}
      <ProblemTable problems={problems} />
      <section className="space-y-3" aria-labelledby="keeping">
        <h2 id="keeping">{t("keeping")}</h2>
        <p className="max-w-measure">{t("keepingHelp")}</p>
      </section>
    </PageShell>
  )
}
