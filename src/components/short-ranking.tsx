import { useLocale } from "next-intl"
import type { ValueAxis } from "@/domain/value-axis"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints } from "@/i18n/format"
import type { ProvinceView, ResultView } from "@/view-models/parts"
import { PlacesArrow, PointsChange } from "./change-text"
import { meanOf, PlaceAxis, placeOf } from "./place-strip"
import { ShortRank } from "./standing"

type Props = {
  heading: string
  year: number
  rows: readonly { province: ProvinceView; result: ResultView }[]
  /** what stands beside the name: points with the rank, or the change */
  show: "points" | "change"
  /** all provinces' points, the axis they fit on, and their mean */
  among: { axis: ValueAxis; points: readonly number[]; mean: number }
}

/** A few provinces of a ranking, such as its first five, each with its place among all; of changes, with a bar from where it was. */
export function ShortRanking({ heading, year, rows, show, among: { axis, points, mean } }: Props) {
  const locale = useLocale()
  const print = distinctPoints(
    rows.map(({ result }) => result.points),
    locale,
  )
  return (
    <section>
      <h2>{heading}</h2>
      <div className="border-b border-ink text-quiet">
        <PlaceAxis axis={axis} points={points} />
      </div>
      <ol style={meanOf(axis, mean)}>
        {rows.map(({ province, result }) => (
          <li
            key={province.code}
            className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-b border-line pt-1"
          >
            <a
              className="inline-flex min-h-8 items-center justify-self-start font-semibold"
              href={pathOf({ page: "province", slug: province.slug, year }, locale)}
            >
              {province.name[locale]}
            </a>
            <span className="text-end">
              <strong>
                {show === "points" ? (
                  print(result.points)
                ) : (
                  <PointsChange change={result.change} previousYear={result.change?.from ?? null} />
                )}
              </strong>{" "}
              <span className="text-sm text-quiet">
                {show === "points" ? <ShortRank result={result} /> : <PlacesArrow change={result.change} />}
              </span>
            </span>
            <span
              className="place col-span-full h-4"
              style={placeOf({ axis, ...result, interval: show === "change" ? movedOver(result) : null })}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** From the points before to the points now. */
function movedOver({ points, change }: ResultView) {
  if (change?.points == null) return null
  const before = points - change.points
  return { low: Math.min(points, before), high: Math.max(points, before) }
}
