import { useLocale, useTranslations } from "next-intl"
import { axisAround } from "@/domain/value-axis"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { Nearby, NearbyProvince } from "@/view-models/nearby"
import type { ProvincePage } from "@/view-models/province-page"
import { Disclosure, Section } from "./section"
import { GroupNumber } from "./standing"
import { meanOf, PlaceAxis, placeOf } from "./place-strip"
import { TableHead } from "./table"

/** On phones the column holds the figures of no more ticks. */
const [STEPS, TICKS] = [3, 4]

/** Every other one where the ends of the axis add a step too many. */
function spaced(ticks: readonly number[]): readonly number[] {
  return ticks.length > TICKS ? ticks.filter((_, index) => index % 2 === 0) : ticks
}

type Props = { page: ProvincePage; nearby: Nearby }

/** The provinces next door and those of the region, each on one axis, the province among them; and who stands next to it in the ranking. */
export function NearbyProvinces({ page, nearby }: Props) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { province, edition, previousYear } = page
  const region = province.region.name[locale]
  const years = previousYear ? [previousYear, edition.year] : [edition.year]
  const others = nearby.nextDoor.map((each) => each.province).filter(({ code }) => code !== province.code)
  return (
    <Section id="nearby" heading={t("nearby", { name: province.name[locale] })}>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2 print:break-inside-avoid print:grid-cols-2 print:gap-x-6">
        <NearbyTable heading={t("nextDoor")} rows={nearby.nextDoor} page={page} />
        <NearbyTable heading={region} rows={nearby.sameRegion} page={page} isLong />
      </div>
      <p className="print:hidden">
        {t("compareWith", { name: province.name[locale] })}{" "}
        {others.map(({ slug, name }) => (
          <a
            key={slug}
            className="me-4 inline-flex min-h-11 items-center"
            href={pathOf({ page: "compare", provinces: [province.slug, slug], years }, locale)}
          >
            {name[locale]}
          </a>
        ))}
        <a
          className="inline-flex min-h-11 items-center"
          href={pathOf({ page: "compare", provinces: [province.slug], years }, locale)}
        >
          {t("compareOthers")}
        </a>
      </p>
      <div className="print:hidden">
        <Neighbours page={page} />
      </div>
    </Section>
  )
}

type TableProps = { heading: string; rows: readonly NearbyProvince[]; page: ProvincePage }

/** @param isLong  on phones it stands behind a disclosure */
function NearbyTable({ heading, rows, page, isLong = false }: TableProps & { isLong?: boolean }) {
  const t = useTranslations("province")
  if (rows.length < 2) return null
  const table = <StripTable heading={heading} rows={rows} page={page} />
  if (!isLong)
    return (
      <section>
        <h3>{heading}</h3>
        {table}
      </section>
    )
  return (
    <section>
      <h3 className="hidden lg:block">{heading}</h3>
      <Disclosure summary={t("regionOf", { region: heading, count: rows.length })} isOpenWide>
        {table}
      </Disclosure>
    </section>
  )
}

function StripTable({ heading, rows, page }: TableProps) {
  const t = useTranslations()
  const locale = useLocale()
  const { province: own, edition, summary, field } = page
  const points = rows.flatMap(({ result }) => result?.points ?? [])
  const bounds = rows.flatMap(({ interval }) => (interval ? [interval.low, interval.high] : []))
  const axis = axisAround([...points, ...bounds, summary.mean], STEPS)
  const print = distinctPoints(points, locale)
  return (
    <table
      className="text-sm [&_.place]:min-w-12 [&_:is(th,td)]:pe-2 lg:[&_:is(th,td)]:py-1"
      style={meanOf(axis, summary.mean)}
    >
      <caption className="sr-only">{t("province.nearbyTable", { heading, year: edition.year })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("province.rank")}</th>
          <th scope="col">{t("province.name")}</th>
          <th scope="col" className="w-3/10 p-0 sm:w-2/5">
            <span className="sr-only">{t("province.stripColumn")}</span>
            <PlaceAxis
              axis={{ ...axis, ticks: spaced(axis.ticks) }}
              points={field.filter((each) => each >= axis.min && each <= axis.max)}
            />
          </th>
          <th scope="col">{t("province.points")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ province, result, interval }) => {
          const isSelf = province.code === own.code
          return (
            <tr key={province.code} data-code={province.code} className={isSelf ? "bg-wash font-semibold" : undefined}>
              <td>{result?.rank ?? ""}</td>
              <th scope="row">
                {isSelf ? (
                  province.name[locale]
                ) : (
                  <a href={pathOf({ page: "province", slug: province.slug, year: edition.year }, locale)}>
                    {province.name[locale]}
                  </a>
                )}
              </th>
              {result ? (
                <>
                  <td
                    className="place"
                    style={placeOf({ axis, points: result.points, group: result.group, interval })}
                  />
                  <td className="whitespace-nowrap">
                    {print(result.points)} {result.group && <GroupNumber group={result.group} />}
                  </td>
                </>
              ) : (
                <td colSpan={2} className="hatched font-normal text-quiet">
                  {t("missing.short")}
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

type Listed = { code: string; name: string; slug: string; points: number; rank: number; note: string; isSelf: boolean }

type Page = Pick<ProvincePage, "province" | "edition" | "neighbours"> & {
  total: Pick<NonNullable<ProvincePage["total"]>, "points" | "rank"> | null
}

/** The provinces next in rank, with the province among them, and whether the difference means anything. */
export function Neighbours({ page }: { page: Page }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const listed = useListed(page)
  if (listed.length < 2) return null
  const { year } = page.edition
  const print = distinctPoints(
    listed.map(({ points }) => points),
    locale,
  )
  return (
    <Disclosure summary={t("neighbours")}>
      <table className="max-w-measure wrap-anywhere [&_:is(th,td)]:pe-1 [&_thead]:wrap-normal min-[24rem]:[&_:is(th,td)]:pe-3">
        <caption className="sr-only">{t("neighboursTable", { year })}</caption>
        <TableHead columns={[t("rank"), t("name"), t("points"), t("difference")]} />
        <tbody>
          {listed.map(({ code, name, slug, points, rank, note, isSelf }) => (
            <tr key={slug} data-code={code} className={isSelf ? "bg-wash font-semibold" : undefined}>
              <td className="w-12">{rank}</td>
              <th scope="row">
                {isSelf ? name : <a href={pathOf({ page: "province", slug, year }, locale)}>{name}</a>}
              </th>
              <td className="font-semibold wrap-normal">{print(points)}</td>
              <td className="font-normal text-quiet">{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  )
}

function useListed({ province, total, neighbours }: Page): readonly Listed[] {
  const t = useTranslations("province")
  const locale = useLocale()
  if (!total) return []
  const notes = { true: t("different"), false: t("notDifferent"), null: "" }
  const others = neighbours.map(({ province: { code, name, slug }, points, rank, clearlyDifferent }) => {
    return { code, name: name[locale], slug, points, rank, note: notes[`${clearlyDifferent}`], isSelf: false }
  })
  const { code, name, slug } = province
  const self = { code, name: name[locale], slug, points: total.points, rank: total.rank }
  const above = others.filter(({ points }) => points > total.points)
  return [...above, { ...self, note: t("self"), isSelf: true }, ...others.slice(above.length)]
}
