import { useLocale, useTranslations } from "next-intl"
import type { CSSProperties } from "react"
import { shareAlong, type ValueAxis } from "@/domain/value-axis"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { ComparedMeasure, ComparisonPage } from "@/view-models/comparison-page"
import { PlacesArrow, PointsChange } from "./change-text"
import { GroupChip, ShortRank } from "./standing"
import { MissingReason } from "./missing-list"
import { PlaceAxis } from "./place-strip"
import { SideBySideResult, SideBySideTable } from "./side-by-side-table"

/** Shapes of the provinces' marks, told apart without colour, too: those of the trend's lines below them (charts/drawing/marks.ts). */
const SHAPES = [
  "rounded-full",
  "",
  "scale-120 [clip-path:polygon(50%_0,100%_90%,0_90%)]",
  "rotate-45",
  "rounded-full border-3!",
  "border-3!",
] as const

type Own = { position: number }

function Shape({ position, className = "" }: Own & { className?: string }) {
  const colour = `var(--chart-series-${position + 1})`
  return (
    <span
      className={`size-3 flex-none border-6 ${SHAPES[position]} ${className}`}
      style={{ borderColor: colour }}
      aria-hidden="true"
    />
  )
}

/** Each province with its mark and its total: the answer, and the key of the picture. */
export function ComparedTotals({ page }: { page: ComparisonPage }) {
  const t = useTranslations()
  const locale = useLocale()
  const { provinces, years, total } = page
  const without = (slug: string) => {
    const rest = provinces.filter((each) => each.slug !== slug).map((each) => each.slug)
    return pathOf({ page: "compare", provinces: rest, years }, locale)
  }
  return (
    <ul className="chart border-t">
      {provinces.map(({ slug, name, missing }, position) => {
        const { results, change } = total.cells[position]!
        const result = results.at(-1)
        return (
          <li
            key={slug}
            className="grid grid-cols-[auto_minmax(0,1fr)_auto_auto] items-center gap-x-3 border-b border-line py-1"
          >
            <Shape position={position} />
            <a className="font-semibold" href={pathOf({ page: "province", slug, year: years.at(-1)! }, locale)}>
              {name[locale]}
            </a>
            <strong className="text-lg">{result ? formatPoints(result.points, locale) : "–"}</strong>
            <span className="flex flex-wrap items-baseline gap-x-3 text-sm col-[2/4] row-start-2">
              {result ? (
                <>
                  <GroupChip group={result.group} /> <ShortRank result={result} />
                </>
              ) : (
                missing.at(-1) && <MissingReason missing={missing.at(-1)!} />
              )}
              {change && (
                <span>
                  {t("rankings.change", { year: years[0]! })}{" "}
                  <PointsChange change={change} previousYear={change.from} /> <PlacesArrow change={change} />
                </span>
              )}
            </span>
            <a
              className="inline-flex min-h-11 min-w-11 items-center justify-end text-xl no-underline col-start-4 row-[1/3] print:hidden"
              href={without(slug)}
              aria-label={t("compare.removeOne", { name: name[locale] })}
            >
              ×
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** A row for each dimension, in it a line for each province: its mark on one axis, with an arrow from the earlier year. */
export function ComparisonPicture({ page }: { page: ComparisonPage }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  const { dimensions, axis, years } = page
  if (!axis) return null
  return (
    <figure className="chart" aria-labelledby="picture">
      <h2 id="picture">{t("dimensions")}</h2>
      <p className="text-sm text-quiet">
        {t("pictureKey", { min: axis.min, max: axis.max, from: years.length > 1 ? years[0]! : "none" })}
      </p>
      <div className="mt-2" aria-hidden="true">
        <div className={ROW}>
          <span className="md:col-start-2">
            <PlaceAxis axis={axis} points={[]} />
          </span>
        </div>
        {dimensions.map(({ measure, number, name, cells }) => (
          <div key={measure} className={ROW}>
            <span className="text-sm">
              {number} {name?.[locale]}
            </span>
            <span className="block">
              {cells.map(({ results }, position) => (
                <Lane
                  key={position}
                  position={position}
                  points={results.map((each) => each?.points ?? null)}
                  axis={axis}
                />
              ))}
            </span>
          </div>
        ))}
      </div>
    </figure>
  )
}

const ROW = "border-b border-line py-1 md:grid md:grid-cols-[17rem_minmax(0,1fr)] md:gap-x-4 md:items-center"

/** A province on a dimension: from a small ring, where it was, an arrow to its mark. */
function Lane({ position, points, axis }: Own & { points: readonly (number | null)[]; axis: ValueAxis }) {
  const at = (value: number) => `calc(0.5rem + (100% - 1rem) * ${shareAlong(axis, value).toFixed(3)})`
  const [own, before] = [points.at(-1) ?? null, points.length > 1 ? points[0]! : null]
  const line = { "--c": `var(--chart-series-${position + 1})` } as CSSProperties
  return (
    <span className="relative block h-4" style={line}>
      <span className="absolute inset-x-2 top-1/2 border-t border-line" />
      {own !== null && before !== null && (
        <span
          className="absolute top-1/2 -mt-px border-t-2 border-(--c)"
          style={{
            left: at(Math.min(own, before)),
            width: `calc((100% - 1rem) * ${Math.abs(shareAlong(axis, own) - shareAlong(axis, before)).toFixed(3)})`,
          }}
        />
      )}
      {before !== null && (
        <span className="absolute top-1/2 -mt-1 -ms-px h-2 border-s-2 border-(--c)" style={{ left: at(before) }} />
      )}
      {own !== null && (
        <span className="absolute top-1/2 -mt-1.5 -ms-1.5" style={{ left: at(own) }}>
          <Shape position={position} className="block" />
        </span>
      )}
    </span>
  )
}

type Props = { page: ComparisonPage; caption: string; measures: readonly ComparedMeasure[] }

/** Every measure of the provinces, the years as columns within a province. */
export function ComparisonTable({ page, caption, measures }: Props) {
  const locale = useLocale()
  const { provinces, years } = page
  const rows = measures.map(({ measure, number, name, cells }) => ({
    key: measure,
    name: name && `${number} ${name[locale]}`,
    cells: cells.flatMap(({ results }, i) =>
      results.map((result, at) => (
        <SideBySideResult key={at} result={result} missing={number ? null : provinces[i]!.missing[at]} />
      )),
    ),
  }))
  return (
    <SideBySideTable
      label={caption}
      provinces={provinces}
      year={years.at(-1)!}
      heads={years.length > 1 ? years : undefined}
      rows={rows}
    />
  )
}

/** What changed between the two years, on every measure. */
export function ComparedChanges({ page, caption, measures }: Props) {
  const locale = useLocale()
  const { provinces, years } = page
  const rows = measures.map(({ measure, number, name, cells }) => ({
    key: measure,
    name: name && `${number} ${name[locale]}`,
    cells: cells.map(({ change }, i) => (
      <span key={i}>
        <PointsChange change={change} previousYear={years[0]!} isShort /> <PlacesArrow change={change} />
      </span>
    )),
  }))
  return <SideBySideTable label={caption} provinces={provinces} year={years.at(-1)!} rows={rows} />
}
