import { useLocale, useTranslations } from "next-intl"
import { TOTAL } from "@/domain/measure"
import { pathOf } from "@/i18n/addresses"
import { factSentences } from "@/i18n/fact-sentences"
import type { ProvincePage } from "@/view-models/province-page"
import { ChoiceList } from "./choice-list"
import { DimensionTable } from "./dimension-table"
import { HistoryTable } from "./history-table"
import { Neighbours } from "./neighbours"
import { ProvinceFacts } from "./province-facts"
import { ProvinceLineage } from "./province-lineage"

/** The dashboard of a province in one edition. The answer comes first, in a sentence. */
export function MeasuredProvince({ page }: { page: ProvincePage }) {
  const t = useTranslations()
  const locale = useLocale()
  const { province, edition, years, total } = page
  const { year } = edition
  const [sentence, ...more] = factSentences(page.facts, locale)
  return (
    <>
      <div className="introduction">
        <h1>
          {province.name[locale]} <span className="h1-year">{edition.year}</span>
        </h1>
        <p className="lead">{sentence}</p>
        {more.length > 0 && <p className="measure">{more.join(" ")}</p>}
        <p>
          <a className="plain-link" href={pathOf({ page: "claim", slug: province.slug, year, measure: TOTAL }, locale)}>
            {t("claim.link")}
          </a>
        </p>
      </div>
      {total && <ProvinceFacts page={page} total={total} />}
      <ChoiceList
        label={t("province.years")}
        choices={years.map((each) => ({
          label: String(each.year),
          href: pathOf({ page: "province", slug: province.slug, year: each.year }, locale),
          current: each.year === year,
          note: each.hasTotal ? undefined : t("missing.short"),
        }))}
      />
      {page.dimensions.some(({ result }) => result) && <DimensionTable page={page} />}
      <HistoryTable page={page} />
      <Neighbours page={page} />
      <ProvinceLineage province={province} lineage={page.lineage} />
    </>
  )
}
