import { useTranslations } from "next-intl"
import type { Field, OperationReference } from "@/public-api/reference-page"

/** One address of the API: its parameters, addresses to try, and what the answer holds. */
export function OperationSection({ operation }: { operation: OperationReference }) {
  const t = useTranslations("data.reference")
  const { name, path, summary, examples, answer } = operation
  return (
    <section className="stack" aria-labelledby={name}>
      <h2 id={name}>
        <code>{path}</code>
      </h2>
      <p>{summary}</p>
      <h3>{t("parameters")}</h3>
      <Parameters operation={operation} />
      <h3>{t("examples")}</h3>
      <ul className="address-list">
        {examples.map((example) => (
          <li key={example}>
            <a href={example}>
              <code>{example}</code>
            </a>
          </li>
        ))}
      </ul>
      <h3>{t("answer")}</h3>
      <Fields fields={answer} />
    </section>
  )
}

function Parameters({ operation: { path, parameters } }: { operation: OperationReference }) {
  const t = useTranslations("data.reference")
  if (parameters.length === 0) return <p>{t("none")}</p>
  return (
    <div className="table-region" role="region" aria-label={t("parametersTable", { path })} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("place")}</th>
            <th scope="col">{t("meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <tr key={parameter.name}>
              <th scope="row">
                <code>{parameter.name}</code>
              </th>
              <td>
                {t(parameter.in === "path" ? "inPath" : "inQuery")}, {t(parameter.required ? "required" : "optional")}
              </td>
              <td>{parameter.description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The fields of an object, those inside them below. */
function Fields({ fields }: { fields: readonly Field[] }) {
  const t = useTranslations("data.reference")
  return (
    <ul className="fields">
      {fields.map(({ name, type, nullable, description, fields: inner }) => (
        <li key={name}>
          <code>{name}</code>{" "}
          <span className="font-normal text-quiet">
            <code>{type}</code>
            {nullable && ` ${t("nullable")}`}
          </span>
          {description && `. ${description}`}
          {inner.length > 0 && <Fields fields={inner} />}
        </li>
      ))}
    </ul>
  )
}
