import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints, formatDay, formatList } from "@/i18n/format"
import type { FormerProvince, MergersPage, NewProvince } from "@/view-models/mergers-page"
import { Disclosure, Lead, Section } from "./section"
import { FindForm } from "./find"
import { GroupKey, GroupNumber, ShortRank } from "./standing"
import { MissingReason } from "./missing-list"
import { TableHead } from "./table"

type MergersProps = {
  page: MergersPage
  /** the provinces on maps and by name */
  maps: ReactNode
}

/** The new provinces and what they were made of. */
export function Mergers({ page, maps }: MergersProps) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { provinces, formerCount, latestYear, measuredYear, validFrom } = page
  const merged = provinces.filter(({ kind }) => kind === "merged").length
  const day = validFrom ? formatDay(validFrom, locale) : ""
  return (
    <>
      <div className="space-y-3">
        <h1>{t("heading", { before: formerCount, after: provinces.length })}</h1>
        <Lead>{t("answer", { day, merged, unchanged: provinces.length - merged })}</Lead>
        <p className="max-w-measure">{t("help", { year: latestYear })}</p>
        {measuredYear && (
          <p>
            <a href={pathOf({ page: "rankings", year: measuredYear, dimension: null }, locale)}>
              {t("measuredRanking", { year: measuredYear, count: provinces.length })}
            </a>
          </p>
        )}
      </div>
      <FindForm id="find" large />
      {maps}
    </>
  )
}

/** Every new province in a row with what it was made of; for those who ask, the last result of each of the former ones. */
export function NewProvincesTable({ page }: { page: MergersPage }) {
  const t = useTranslations("mergers")
  const { provinces, latestYear: year } = page
  return (
    <Section id="new-provinces" heading={t("list")}>
      <ul className="gap-x-10 border-t border-line text-sm md:columns-2">
        {provinces.map((each) => (
          <NewProvinceRow key={each.province.code} of={each} />
        ))}
      </ul>
      <Disclosure summary={t("results", { year })}>
        <FormerResults page={page} />
      </Disclosure>
    </Section>
  )
}

function NewProvinceRow({ of: { province, former } }: { of: NewProvince }) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const isSame = former.length === 1 && former[0]?.province.slug === province.slug
  const names = former.map((each) => each.province.name[locale])
  return (
    <li className="break-inside-avoid border-b border-line py-1">
      <a
        className="inline-block py-1 text-base font-semibold"
        href={pathOf({ page: "mergers", slug: province.slug }, locale)}
      >
        {province.name[locale]}
      </a>{" "}
      <span className="text-quiet">
        {isSame ? t("kept") : t("madeOf", { names: formatList(names, locale), count: names.length })}
      </span>
    </li>
  )
}

/** Below every new province those it was made of, each with its own last result. */
function FormerResults({ page: { provinces, latestYear: year } }: { page: MergersPage }) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const points = provinces.flatMap(({ former }) => former.flatMap(({ total }) => (total ? [total.points] : [])))
  const print = distinctPoints(points, locale)
  return (
    <>
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
    </>
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

type FirstEditionProps = { year: number; units: number; previousYear: number | null; years: readonly number[] }

/** Why the first edition of new provinces is held against no other; nothing for any other edition. */
export function FirstEdition({ year, units, previousYear, years }: FirstEditionProps) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const before = years.find((each) => each < year)
  if (previousYear !== null || before === undefined) return null
  return (
    <p className="max-w-measure">
      {t.rich("firstEdition", {
        year,
        units,
        before,
        mergers: (text) => <a href={pathOf({ page: "mergers" }, locale)}>{text}</a>,
      })}
    </p>
  )
}
