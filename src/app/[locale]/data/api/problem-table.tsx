import { useTranslations } from "next-intl"
import { Section } from "@/components/section"
import { TableHead } from "@/components/table"
import type { ApiReference } from "@/public-api/reference-page"

/** Every kind of problem. The `type` of a problem leads to its row. */
export function ProblemTable({ problems }: Pick<ApiReference, "problems">) {
  const t = useTranslations("data.reference")
  return (
    <Section id="problems" heading={t("problems")}>
      <p className="max-w-measure">{t("problemsHelp")}</p>
      <table>
        <TableHead columns={[t("kind"), t("status"), t("words")]} />
        <tbody>
          {problems.map(({ kind, status, title }) => (
            <tr key={kind} id={kind} className="target:*:bg-wash">
              <th scope="row">
                <code>{kind}</code>
              </th>
              <td>{status}</td>
              <td>{title}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
