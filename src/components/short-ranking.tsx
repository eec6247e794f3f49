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
      <ol className="short-ranking">
        {rows.map(({ province, result }) => (
          <li key={province.code}>
            <a href={pathOf({ page: "province", slug: province.slug, year }, locale)}>{province.name[locale]}</a>
            <strong>
              {show === "points" ? (
                print(result.points)
              ) : (
                <PointsChange change={result.change} previousYear={result.change?.from ?? null} />
              )}
            </strong>
            <span className="font-normal text-quiet">
              {show === "points" ? <RankText result={result} /> : <PlacesChange change={result.change} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
