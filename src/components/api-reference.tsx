import { useLocale, useTranslations } from "next-intl"
import { API_ROOT, API_REFERENCE, pathOf } from "@/i18n/addresses"
import type { ApiReference, Field, OperationReference } from "@/public-api/reference-page"
import { LinkList } from "./links"
import { Section } from "./section"
import { DataTable, TableRegion } from "./table"

/** One address of the API: its parameters, addresses to try, and what the answer holds. */
export function OperationSection({ operation }: { operation: OperationReference }) {
  const t = useTranslations("data.reference")
  const { name, path, summary, examples, answer } = operation
  return (
    <Section id={name} heading={<code className="wrap-anywhere">{path}</code>}>
      <p>{summary}</p>
      <h3 className="mt-6">{t("parameters")}</h3>
      <Parameters operation={operation} />
      <h3 className="mt-6">{t("examples")}</h3>
      <ul className="space-y-2">
        {examples.map((example) => (
          <li key={example}>
            <a href={example} className="inline-block py-1">
              <code className="wrap-anywhere">{example}</code>
            </a>
          </li>
        ))}
      </ul>
      <h3 className="mt-6">{t("answer")}</h3>
      <Fields fields={answer} />
    </Section>
  )
}

function Parameters({ operation: { path, parameters } }: { operation: OperationReference }) {
  const t = useTranslations("data.reference")
  if (parameters.length === 0) return <p>{t("none")}</p>
  return (
    <TableRegion label={t("parametersTable", { path })}>
      <DataTable
        columns={[t("name"), t("place"), t("meaning")]}
        rows={parameters.map((parameter) => ({
          key: parameter.name,
          cells: [
            <code key={parameter.name}>{parameter.name}</code>,
            `${t(parameter.in === "path" ? "inPath" : "inQuery")}, ${t(parameter.required ? "required" : "optional")}`,
            parameter.description,
          ],
        }))}
      />
    </TableRegion>
  )
}

/** The fields of an object; those inside them below, one step to the right. */
function Fields({ fields, className }: { fields: readonly Field[]; className?: string }) {
  const t = useTranslations("data.reference")
  return (
    <ul className={className}>
      {fields.map(({ name, type, nullable, description, fields: inner }) => (
        <li key={name} className="py-1 wrap-anywhere">
          <code>{name}</code>{" "}
          <span className="text-quiet">
            <code>{type}</code>
            {nullable && ` ${t("nullable")}`}
          </span>
          {description && `. ${description}`}
          {inner.length > 0 && <Fields fields={inner} className="mt-1 border-s border-line ps-4" />}
        </li>
      ))}
    </ul>
  )
}

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

/** Every kind of problem. The `type` of a problem leads to its row. */
export function ProblemTable({ problems }: Pick<ApiReference, "problems">) {
  const t = useTranslations("data.reference")
  return (
    <Section id="problems" heading={t("problems")}>
      <p className="max-w-measure">{t("problemsHelp")}</p>
      <DataTable
        columns={[t("kind"), t("status"), t("words")]}
        rows={problems.map(({ kind, status, title }) => ({
          key: kind,
          id: kind,
          cells: [
            <code key={kind} className="wrap-anywhere">
              {kind}
            </code>,
            status,
            title,
          ],
        }))}
      />
    </Section>
  )
}
