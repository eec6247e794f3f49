import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { FormerProvince, MergersPage, NewProvince } from "@/view-models/mergers-page"
import { GroupKey, GroupNumber } from "./group-chip"
import { MissingReason } from "./missing-list"
import { ShortRank } from "./rank-text"

/** Every new province, and below it those it was made of, each with its own last result. */
export function NewProvincesTable({ page }: { page: MergersPage }) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { provinces, latestYear: year } = page
  const points = provinces.flatMap(({ former }) => former.flatMap(({ total }) => (total ? [total.points] : [])))
  const print = distinctPoints(points, locale)
  return (
    <section aria-labelledby="new-provinces">
      <h2 id="new-provinces">{t("list")}</h2>
      <p className="group-key">
        <GroupKey />
      </p>
      <table className="new-provinces">
        <caption className="sr-only">{t("listCaption", { year })}</caption>
        <thead>
          <tr>
            {[t("province"), t("points", { year }), t("group"), t("rank")].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {provinces.map((each) => (
          <NewProvinceRows key={each.province.code} of={each} year={year} print={print} />
        ))}
      </table>
    </section>
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
        <th scope="rowgroup" colSpan={4} className="new-province">
          <a href={pathOf({ page: "mergers", slug: province.slug }, locale)}>{province.name[locale]}</a>{" "}
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
    <tr>
      <th scope="row">
        <a href={pathOf({ page: "province", slug: province.slug, year }, locale)}>{province.name[locale]}</a>
      </th>
      {total ? (
        <>
          <td className="points">{print(total.points)}</td>
          <td>
            {total.group && (
              <>
                <GroupNumber group={total.group} /> <span className="sr-only">{t(`group.${total.group}`)}</span>
              </>
            )}
          </td>
          <td className="rank">
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
