import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { ProvincePage, SubDimensionView } from "@/view-models/province-page"
import { PlacesChange, PointsChange } from "./change-text"

/** How many of each are named. */
const NAMED = 3

/** The sub-dimensions that lifted the total most and those that weighed most on it, in words with their figures. */
export function ChangeDrivers({ page }: { page: ProvincePage }) {
  const t = useTranslations("province")
  const { previousYear, dimensions } = page
  if (!previousYear) return null
  const changed = dimensions
    .flatMap(({ subDimensions }) => subDimensions)
    .filter(({ result }) => result?.change?.points)
    .toSorted((a, b) => pointsOf(b) - pointsOf(a))
  if (changed.length === 0) return <p className="max-w-measure">{t("nothingCompared", { year: previousYear })}</p>
  const lifts = changed.filter((part) => pointsOf(part) > 0).slice(0, NAMED)
  const drags = changed
    .filter((part) => pointsOf(part) < 0)
    .slice(-NAMED)
    .toReversed()
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-1">
      <Drivers heading={t("lifts")} parts={lifts} page={page} />
      <Drivers heading={t("drags")} parts={drags} page={page} />
    </div>
  )
}

type DriversProps = { heading: string; parts: readonly SubDimensionView[]; page: ProvincePage }

function Drivers({ heading, parts, page: { previousYear, edition, province } }: DriversProps) {
  const t = useTranslations("province")
  const locale = useLocale()
  if (parts.length === 0) return null
  return (
    <section>
      <h3>{heading}</h3>
      <ol>
        {parts.map(({ id, name, result }) => (
          <li key={id} className="border-t border-line py-1.5 text-sm">
            <strong className="font-semibold">
              <PointsChange change={result!.change} previousYear={previousYear} />
            </strong>{" "}
            <a href={pathOf({ page: "claim", slug: province.slug, year: edition.year, measure: id }, locale)}>
              {id}. {name[locale]}
            </a>{" "}
            <span className="text-quiet">
              {t(pointsOf({ result }) > 0 ? "fromTo" : "fromToDown", {
                from: formatPoints(result!.points - pointsOf({ result }), locale),
                to: formatPoints(result!.points, locale),
              })}{" "}
              <PlacesChange change={result!.change} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function pointsOf({ result }: Pick<SubDimensionView, "result">): number {
  return result?.change?.points ?? 0
}
