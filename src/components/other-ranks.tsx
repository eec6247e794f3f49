import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { OtherRanks as Ranks } from "@/view-models/other-ranks"
import { Note } from "./note"
import { Section } from "./section"
import { DataTable, TableRegion } from "./table"

type Props = {
  /** the province that the page is about */
  code: string
  slug: string
  year: number
  /** the reader's plan, which the links keep */
  query: Readonly<Record<string, string>>
  /** null: not asked for */
  ranks: Ranks | null
}

/** How much ranks owe to the way they are counted: off until a reader asks, and never called PAPI's. */
export function OtherRanks({ code, slug, year, query, ranks }: Props) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const path = (more: Readonly<Record<string, string>>) =>
    `${pathOf({ page: "plan", slug, year, query: { ...query, ...more } }, locale)}#sensitivity`
  return (
    <Section id="sensitivity" heading={t("sensitivity")}>
      <p>
        <a href={path(ranks ? {} : { sensitivity: "on" })}>{t(ranks ? "sensitivityHide" : "sensitivityOffer")}</a>
      </p>
      {ranks && <RanksTable code={code} ranks={ranks} />}
    </Section>
  )
}

function RanksTable({ code, ranks: { year, dimensions, rows } }: { code: string; ranks: Ranks }) {
  const t = useTranslations()
  const locale = useLocale()
  const own = rows.find(({ province }) => province.code === code)
  const print = ({ rank, tied }: { rank: number; tied: boolean }) => (tied ? `${rank} =` : rank)
  return (
    <>
      <Note as="p">{t("plan.sensitivityIs")}</Note>
      {own && (
        <p>
          {t("plan.sensitivityRange", {
            name: own.province.name[locale],
            year,
            official: own.sum.rank,
            best: own.range.best,
            worst: own.range.worst,
          })}
        </p>
      )}
      <p className="max-w-measure text-sm text-quiet">{t("plan.median")}</p>
      <TableRegion label={t("plan.sensitivityTable", { year })}>
        <DataTable
          className="text-sm [&_:is(td,th)]:pe-3"
          caption={t("plan.sensitivityTable", { year })}
          columns={[
            t("plan.name"),
            t("plan.bySum"),
            t("plan.byMedian"),
            ...dimensions.map((id) => t("plan.withoutOne", { id })),
            t("plan.range"),
          ]}
          rows={rows.map(({ province, sum, medianRank, without, range }) => ({
            key: province.code,
            code: province.code,
            cells: [
              province.code === code ? <strong key="own">{province.name[locale]}</strong> : province.name[locale],
              print(sum),
              print(medianRank),
              ...without.map(print),
              t("plan.rangeOf", range),
            ],
          }))}
        />
      </TableRegion>
    </>
  )
}
