import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { FormerProvince, MergersPage, NewProvince } from "@/view-models/mergers-page"
import { GroupKey, GroupNumber } from "./group-chip"
import { MissingReason } from "./missing-list"
import { ShortRank } from "./rank-text"
import { Section } from "./section"
import { TableHead } from "./table"

/** Every new province, and below it those it was made of, each with its own last result. */
export function NewProvincesTable({ page }: { page: MergersPage }) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { provinces, latestYear: year } = page
  const points = provinces.flatMap(({ former }) => former.flatMap(({ total }) => (total ? [total.points] : [])))
  const print = distinctPoints(points, locale)
  return (
    <Section id="new-provinces" heading={t("list")}>
      <p>
        <GroupKey />
      </p>
      <table className="max-w-3xl [&_td]:pe-2">
        <caption className="sr-only">{t("listCaption", { year })}</caption>
        <TableHead columns={[t("province"), t("points", { year }), t("group"), t("rank")]} />
        {provinces.map((each) => (
          <NewProvinceRows key={each.province.code} of={each} year={year} print={print} />
        ))}
      </table>
    </Section>
  )
}

type Print = (points: number) => string

function NewProvinceRows({
  of: { province, kind, former },
  year,
  print,
}: {
  of: NewProvince
  year: number
  print: Print
}) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  return (
    <tbody id={province.slug}>
      <tr>
        <th scope="rowgroup" colSpan={4} className="border-frame pt-6">
          <a className="text-lg font-semibold" href={pathOf({ page: "mergers", slug: province.slug }, locale)}>
            {province.name[locale]}
          </a>{" "}
          <span className="text-quiet">{kind === "merged" ? t("merged", { count: former.length }) : t("kept")}</span>
        </th>
      </tr>
      {former.map((each) => (
        <FormerRow key={each.province.code} former={each} year={year} print={print} />
      ))}
    </tbody>
  )
}

function FormerRow({
  former: { province, total, missing },
  year,
  print,
}: {
  former: FormerProvince
  year: number
  print: Print
}) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <tr data-code={province.code}>
      <th scope="row">
        <a href={pathOf({ page: "province", slug: province.slug, year }, locale)}>{province.name[locale]}</a>
      </th>
      {total ? (
        <>
          <td className="font-semibold min-[30rem]:whitespace-nowrap">{print(total.points)}</td>
          <td>
            {total.group && (
              <>
                <GroupNumber group={total.group} /> <span className="sr-only">{t(`group.${total.group}`)}</span>
              </>
            )}
          </td>
          <td className="min-[30rem]:whitespace-nowrap">
            <ShortRank result={total} />
          </td>
        </>
      ) : (
        <td colSpan={3} className="hatched text-quiet">
          {missing ? <MissingReason missing={missing} /> : t("missing.short")}
        </td>
      )}
    </tr>
  )
}
