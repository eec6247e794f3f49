import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { ProvincePage } from "@/view-models/province-page"
import { Disclosure } from "./disclosure"
import { TableHead } from "./table"

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
