import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { factSentences } from "@/i18n/fact-sentences"
import type { ProvincePage } from "@/view-models/province-page"
import { ActionLink } from "./action-link"
import { ChoiceList } from "./choice-list"
import { DimensionTable } from "./dimension-table"
import { HistoryTable } from "./history-table"
import { Lead } from "./lead"
import { Neighbours } from "./neighbours"
import { ProvinceFacts } from "./province-facts"
import { ProvinceLineage } from "./province-lineage"
import { ProvinceTools } from "./province-tools"

type Props = {
  page: ProvincePage
  /** each null where there would be nothing to see */
  charts: { profile: ReactNode; change: ReactNode; trend: ReactNode; map: ReactNode }
}

/** The dashboard of a province in one edition. The answer comes first, in a sentence; each chart stands before the table it pictures. */
export function MeasuredProvince({ page, charts }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const { province, edition, years, total } = page
  const [sentence, ...more] = factSentences(page.facts, locale)
  return (
    <>
      <div className="space-y-3">
        <h1>
          {province.name[locale]} <span className="font-normal text-quiet">{edition.year}</span>
        </h1>
        <Lead>{sentence}</Lead>
        {more.length > 0 && <p className="max-w-measure">{more.join(" ")}</p>}
        <ActionLink href="#tools">{t("province.toolsLink")}</ActionLink>
        <OtherOfThisName page={page} />
      </div>
      {total && <ProvinceFacts page={page} total={total} />}
      <ChoiceList
        label={t("province.years")}
        choices={years.map(({ year, slug, hasTotal }) => ({
          label: String(year),
          href: pathOf({ page: "province", slug, year }, locale),
          current: year === edition.year,
          note: hasTotal ? undefined : t("missing.short"),
        }))}
      />
      {charts.profile}
      {charts.change}
      {page.dimensions.some(({ result }) => result) && <DimensionTable page={page} />}
      {charts.trend}
      <HistoryTable page={page} />
      <Neighbours page={page} />
      {charts.map}
      <ProvinceTools page={page} />
      <ProvinceLineage province={province} lineage={page.lineage} />
    </>
  )
}

/** A name that an older and a newer province share: the reader may mean the other one. */
function OtherOfThisName({ page: { province, lineage } }: Pick<Props, "page">) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { successor, predecessors, formerYear } = lineage
  const name = province.name[locale]
  if (successor && successor.predecessors.length > 1 && successor.slug === province.slug) {
    const { slug, measuredYear } = successor
    const address = measuredYear
      ? ({ page: "province", slug, year: measuredYear } as const)
      : ({ page: "mergers", slug } as const)
    return (
      <p>
        <a href={pathOf(address, locale)}>{t("otherOfThisName", { name })}</a>
      </p>
    )
  }
  if (!formerYear || predecessors.length < 2 || !predecessors.some(({ slug }) => slug === province.slug)) return null
  return (
    <p>
      <a href={pathOf({ page: "province", slug: province.slug, year: formerYear }, locale)}>
        {t("formerOfThisName", { name, year: formerYear })}
      </a>
    </p>
  )
}
