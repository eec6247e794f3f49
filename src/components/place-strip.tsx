import { useLocale } from "next-intl"
import type { CSSProperties } from "react"
import type { Group } from "@/domain/quartile-group"
import { shareAlong, type ValueAxis } from "@/domain/value-axis"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints, formatTicks } from "@/i18n/format"
import type { ProvinceView, ResultView } from "@/view-models/parts"
import { PlacesArrow, PointsChange } from "./change-text"
import { ShortRank } from "./standing"

// The place of a province among all, as a mark on an axis. Where rows stand below each other, the axis is drawn once, above them; the
// style sheet's `.place` draws the marks, so that a row weighs a few bytes.

const FILLS = {
  best: "var(--color-group-best)",
  highAverage: "var(--color-group-high-average)",
  lowAverage: "var(--color-group-low-average)",
  poor: "var(--color-group-poor)",
} as const satisfies Record<Group, string>

type Mark = {
  axis: ValueAxis
  points: number
  group: Group | null
  /** published bounds at 95 %, in points */
  interval?: { low: number; high: number } | null
}

/** For an element with the class `place`: where its mark and its interval stand. */
export function placeOf({ axis, points, group, interval }: Mark): CSSProperties {
  const own = { "--p": share(axis, points), ...(group && { "--c": FILLS[group] }) }
  return (
    interval ? { ...own, "--l": share(axis, interval.low), "--h": share(axis, interval.high) } : own
  ) as CSSProperties
}

/** For an element around elements with the class `place`: where the line of the mean stands in all of them. */
export function meanOf(axis: ValueAxis, mean: number): CSSProperties {
  return { "--m": share(axis, mean) } as CSSProperties
}

/** The axis with its ticks in points, and below it a line for every province. */
export function PlaceAxis({ axis, points }: { axis: ValueAxis; points: readonly number[] }) {
  const locale = useLocale()
  const lines = points.map((each) => `M${(shareAlong(axis, each) * 100).toFixed(1)} 0v4`).join("")
  return (
    <span className="relative mx-2 block h-8 font-normal" aria-hidden="true">
      {formatTicks(axis.ticks, locale).map((text, index) => (
        <span
          key={text}
          className="absolute top-0 -translate-x-1/2 text-sm"
          style={{ left: `${shareAlong(axis, axis.ticks[index]!) * 100}%` }}
        >
          {text}
        </span>
      ))}
      <svg className="absolute bottom-0 h-2 w-full overflow-visible" viewBox="0 0 100 4" preserveAspectRatio="none">
        <path d={lines} className="stroke-quiet" vectorEffect="non-scaling-stroke" />
      </svg>
    </span>
  )
}

function share(axis: ValueAxis, value: number): string {
  return shareAlong(axis, value).toFixed(3).replace(/^0/, "")
}

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
            className="grid grid-cols-[1fr_auto] items-baseline gap-x-2 border-b border-line pt-1"
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
