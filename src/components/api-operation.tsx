import { useTranslations } from "next-intl"
import { Section } from "@/components/section"
import { DataTable, TableRegion } from "@/components/table"
import type { Field, OperationReference } from "@/public-api/reference-page"

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
