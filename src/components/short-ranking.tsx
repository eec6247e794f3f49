import { useLocale } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { HomePage } from "@/view-models/home-page"
import { PlacesChange, PointsChange } from "./change-text"
import { RankText } from "./rank-text"

type Props = {
  heading: string
  year: number
  rows: HomePage["highest"]
  /** what stands beside the name: points with the rank, or the change */
  show: "points" | "change"
}

/** A few provinces of a ranking, such as its first five. */
export function ShortRanking({ heading, year, rows, show }: Props) {
  const locale = useLocale()
  const print = distinctPoints(
    rows.map(({ result }) => result.points),
    locale,
  )
  return (
    <section>
      <h2>{heading}</h2>
      <ol className="mt-1 border-t border-ink">
        {rows.map(({ province, result }) => (
          <li
            key={province.code}
            className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-b border-line py-2"
          >
            <a
              className="py-1.5 not-hover:decoration-transparent"
              href={pathOf({ page: "province", slug: province.slug, year }, locale)}
            >
              {province.name[locale]}
            </a>
            <strong>
              {show === "points" ? (
                print(result.points)
              ) : (
                <PointsChange change={result.change} previousYear={result.change?.from ?? null} />
              )}
            </strong>
            <span className="col-span-full -mt-1 text-sm text-quiet">
              {show === "points" ? <RankText result={result} /> : <PlacesChange change={result.change} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
