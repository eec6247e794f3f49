import { useLocale, useTranslations } from "next-intl"
import { TOTAL } from "@/domain/measure"
import { documentPath, pathOf, pressKitPath } from "@/i18n/addresses"
import type { ProvincePage } from "@/view-models/province-page"

/** What one can do with the figures of a province: check, take, read by program. */
export function ProvinceTools({ page: { province, edition, total } }: { page: ProvincePage }) {
  const t = useTranslations()
  const locale = useLocale()
  const { slug } = province
  const { year } = edition
  return (
    <section aria-labelledby="tools" className="print:hidden">
      <h2 id="tools">{t("province.tools")}</h2>
      <ul className="evidence">
        <li>
          <a href={pathOf({ page: "claim", slug, year, measure: TOTAL }, locale)}>{t("claim.link")}</a>
        </li>
        {total && (
          <li>
            <a href={pathOf({ page: "plan", slug, year }, locale)}>{t("plan.link")}</a>
          </li>
        )}
        <li>
          <a href={pressKitPath(slug, year)}>{t("pressKit.link", { year })}</a>
        </li>
        <li>
          <a href={documentPath(slug, year, "plan.docx", locale)}>{t("documents.plan", { year: year + 1 })}</a>
        </li>
        <li>
          <a href={documentPath(slug, year, "plan.xlsx", locale)}>{t("documents.planSheet", { year })}</a>
        </li>
        <li>
          <a href={documentPath(slug, year, "brief.pdf", locale)}>{t("documents.brief", { year })}</a>
        </li>
        <li>
          <a href={`/api/v1/provinces/${slug}/results/${year}`}>{t("province.toolsJson", { year })}</a>
        </li>
      </ul>
    </section>
  )
}
