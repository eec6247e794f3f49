import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { PageShell } from "@/components/page-shell"
import { API_REFERENCE, pathOf, pathsOf } from "@/i18n/addresses"
import { apiReference } from "@/public-api/reference-page"
import { pageMetadata } from "../../page-metadata"
import { OperationSection } from "./operation-section"
import { ProblemTable } from "./problem-table"

/** No page is made at build time, so that no language is made without being asked for. */
export const generateStaticParams = () => []

const paths = pathsOf(() => ({ page: "data", part: API_REFERENCE }))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("data.reference")
  return pageMetadata({ title: t("title"), description: t("description"), paths })
}

export default async function Reference() {
  const [t, locale] = [await getTranslations("data.reference"), await getLocale()]
  const { description, operations, problems } = apiReference(locale)
  return (
    <PageShell paths={paths}>
      <div className="space-y-3">
        <p>
          <a href={pathOf({ page: "data" }, locale)}>{t("back")}</a>
        </p>
        <h1>{t("heading")}</h1>
        <p className="max-w-measure">{description}</p>
      </div>
      <nav aria-label={t("addresses")}>
        <ul className="address-list">
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
      <section className="stack" aria-labelledby="keeping">
        <h2 id="keeping">{t("keeping")}</h2>
        <p className="max-w-measure">{t("keepingHelp")}</p>
      </section>
    </PageShell>
  )
}
