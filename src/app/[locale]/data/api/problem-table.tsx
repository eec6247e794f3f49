import { useTranslations } from "next-intl"
import type { ApiReference } from "@/public-api/reference-page"

/** Every kind of problem. The `type` of a problem leads to its row. */
export function ProblemTable({ problems }: Pick<ApiReference, "problems">) {
  const t = useTranslations("data.reference")
  return (
    <section className="stack" aria-labelledby="problems">
      <h2 id="problems">{t("problems")}</h2>
      <p className="max-w-measure">{t("problemsHelp")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("kind")}</th>
            <th scope="col">{t("status")}</th>
            <th scope="col">{t("words")}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ kind, status, title }) => (
            <tr key={kind} id={kind}>
              <th scope="row">
                <code>{kind}</code>
              </th>
              <td>{status}</td>
              <td>{title}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
