import { useLocale } from "next-intl"
import { shareAlong, type ValueAxis } from "@/domain/value-axis"
import { formatPoints, formatSigned, formatTicks } from "@/i18n/format"
import type { ChangesPage } from "@/view-models/changes-page"

type Row = ChangesPage["rows"][number]

/** How many of those who rose and of those who fell most are named. */
const NAMED = 4

/** Pixels of the plot, and those that two labels keep apart. */
const [HEIGHT, APART] = [540, 20]

/** Every province as a line from one edition to the other; those who rose and fell most stand out and are named. */
export function Slope({ page, label }: { page: ChangesPage; label: string }) {
  const locale = useLocale()
  const { rows, axis, earlier, later } = page
  const rises = rows.slice(0, NAMED).filter(({ gained }) => gained > 0)
  const falls = rows.slice(-NAMED).filter(({ gained }) => gained < 0)
  const others = rows.filter((row) => !rises.includes(row) && !falls.includes(row))
  const named = labelsOf([...rises, ...falls], axis)
  return (
    <figure tabIndex={0} className="chart overflow-x-auto overflow-y-hidden py-3" aria-label={label}>
      <div aria-hidden="true" className="grid grid-cols-[2rem_minmax(0,1fr)_10.75rem] gap-x-2 text-sm">
        <span className="col-start-2 flex justify-between font-semibold">
          <span>{earlier.year}</span>
          <span>{later.year}</span>
        </span>
        <div className="relative col-start-1 row-start-2 text-quiet" style={{ height: HEIGHT }}>
          {formatTicks(axis.ticks, locale).map((text, index) => (
            <span
              key={text}
              className="absolute end-0 -translate-y-1/2"
              style={{ top: topOf(axis.ticks[index]!, axis) }}
            >
              {text}
            </span>
          ))}
        </div>
        <svg
          className="row-start-2 w-full overflow-visible *:fill-none *:[vector-effect:non-scaling-stroke]"
          height={HEIGHT}
          viewBox={`0 0 100 ${HEIGHT}`}
          preserveAspectRatio="none"
        >
          <path d={axis.ticks.map((tick) => `M0 ${topOf(tick, axis)}h100`).join("")} className="stroke-line" />
          <path d={linesOf(others, axis)} className="stroke-frame" opacity={0.6} />
          <path d={linesOf(falls, axis)} stroke="var(--chart-fall)" strokeWidth={2.5} strokeDasharray="6 3" />
          <path d={linesOf(rises, axis)} stroke="var(--chart-rise)" strokeWidth={2.5} />
        </svg>
        <div className="relative row-start-2 leading-tight" style={{ height: HEIGHT }}>
          {named.map(({ row: { province, gained }, top }) => (
            <span key={province.code} className="absolute start-0 -translate-y-1/2 whitespace-nowrap" style={{ top }}>
              {province.name[locale]} <strong>{formatSigned(gained, locale)}</strong>
            </span>
          ))}
        </div>
      </div>
      <figcaption className="sr-only">
        {[...rises, ...falls]
          .map(
            ({ province, earlier: before, later: after }) =>
              `${province.name[locale]} ${formatPoints(before.points, locale)} → ${formatPoints(after.points, locale)}`,
          )
          .join("; ")}
      </figcaption>
    </figure>
  )
}

function topOf(points: number, axis: ValueAxis): number {
  return Math.round((1 - shareAlong(axis, points)) * HEIGHT)
}

function linesOf(rows: readonly Row[], axis: ValueAxis): string {
  return rows.map(({ earlier, later }) => `M0 ${topOf(earlier.points, axis)}L100 ${topOf(later.points, axis)}`).join("")
}

/** Beside the ends of their lines, moved down, and then up from the lower edge, as far as it takes to keep apart. */
function labelsOf(rows: readonly Row[], axis: ValueAxis): readonly { row: Row; top: number }[] {
  const placed = rows.map((row) => ({ row, top: topOf(row.later.points, axis) })).toSorted((a, b) => a.top - b.top)
  for (let i = 1; i < placed.length; i += 1) placed[i]!.top = Math.max(placed[i]!.top, placed[i - 1]!.top + APART)
  let floor = HEIGHT
  for (const label of placed.toReversed()) {
    label.top = Math.min(label.top, floor)
    floor = label.top - APART
  }
  return placed
}
