import type { CSSProperties } from "react"
import { useLocale } from "next-intl"
import type { Group } from "@/domain/quartile-group"
import { shareAlong, type ValueAxis } from "@/domain/value-axis"
import { formatScale } from "@/i18n/format"

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
      {axis.ticks.map((tick) => (
        <span
          key={tick}
          className="absolute top-0 -translate-x-1/2 text-sm"
          style={{ left: `${shareAlong(axis, tick) * 100}%` }}
        >
          {formatScale(tick, locale)}
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
