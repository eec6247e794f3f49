import { useTranslations } from "next-intl"
import { Section } from "@/components/section"
import { DataTable } from "@/components/table"
import type { ApiReference } from "@/public-api/reference-page"

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
