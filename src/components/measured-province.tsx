import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { TOTAL } from "@/domain/measure"
import { documentPath, pathOf, pressKitPath } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { MeasureStatements } from "@/view-models/diagnosis"
import type { Nearby } from "@/view-models/nearby"
import type { ProvincePage, SubDimensionView } from "@/view-models/province-page"
import { PlacesChange, PointsChange } from "./change-text"
import { ClearestStatement } from "./diagnosis-statements"
import { DimensionCards } from "./dimension-cards"
import { HistoryTable } from "./history-table"
import { ActionLink } from "./links"
import { NearbyProvinces } from "./nearby-provinces"
import { ProvinceHeader } from "./province-header"
import { ProvinceLineage } from "./province-lineage"
import { Disclosure, PageAnchors, Section } from "./section"

type Props = {
  page: ProvincePage
  nearby: Nearby
  clearest: MeasureStatements | null
  /** each null where there would be nothing to see */
  charts: { map: ReactNode; scorecard: ReactNode; trend: ReactNode }
}

/** The scorecard of a province in one edition: the answer, the picture, and the detail for those who ask. */
export function MeasuredProvince({ page, nearby, clearest, charts }: Props) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { previousYear, edition, province } = page
  const change = { province: province.slug, from: String(previousYear), to: String(edition.year) }
  const hasDimensions = page.dimensions.some(({ result }) => result)
  return (
    <>
      <PageAnchors
        label={t("parts.label")}
        anchors={[
          { id: "overview", text: t("parts.overview") },
          { id: "history", text: t("parts.history") },
          { id: "changed", text: t("parts.changed") },
          hasDimensions && { id: "dimensions", text: t("parts.dimensions") },
          { id: "nearby", text: t("parts.compare") },
          { id: "tools", text: t("parts.tools") },
        ]}
      />
      <ProvinceHeader page={page} map={charts.map} />
      <Section id="history" heading={t("scorecard")}>
        {charts.scorecard}
        <div className="print:hidden">
          <Disclosure summary={t("historyAsTable")}>
            <HistoryTable page={page} />
          </Disclosure>
        </div>
      </Section>
      <Section id="changed" heading={previousYear ? t("changed", { year: previousYear }) : t("trendOnly")}>
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-12 print:block">
          <div className="lg:col-span-4">
            <ChangeDrivers page={page} />
            {clearest && <ClearestStatement of={clearest} province={province} year={edition.year} />}
          </div>
          <div className="lg:col-span-8">{charts.trend}</div>
        </div>
        {hasDimensions && previousYear && (
          <ActionLink href={pathOf({ page: "charts", chart: "change", query: change }, locale)}>
            {t("everyPart", { from: previousYear, to: edition.year })}
          </ActionLink>
        )}
      </Section>
      {hasDimensions && <DimensionCards page={page} />}
      <NearbyProvinces page={page} nearby={nearby} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2 print:block">
        <ProvinceTools page={page} />
        <div className="space-y-6">
          <ProvinceLineage province={page.province} lineage={page.lineage} />
        </div>
      </div>
    </>
  )
}

/** What one can do with the figures of a province: check, take, read by program. */
function ProvinceTools({ page: { province, edition, total } }: { page: ProvincePage }) {
  const t = useTranslations()
  const locale = useLocale()
  const { slug } = province
  const { year } = edition
  return (
    <section aria-labelledby="tools" className="print:hidden">
      <h2 id="tools">{t("province.tools")}</h2>
      <ul>
        <li>
          <a href={pathOf({ page: "claim", slug, year, measure: TOTAL }, locale)}>{t("claim.link")}</a>
        </li>
        {total && (
          <li>
            <a href={pathOf({ page: "plan", slug, year }, locale)}>{t("plan.link")}</a>
          </li>
        )}
        <li>
          <a href={pressKitPath(slug, year)}>{t("pressKit.link", { year })}</a>
        </li>
        <li>
          <a href={documentPath(slug, year, "plan.docx", locale)}>{t("documents.plan", { year: year + 1 })}</a>
        </li>
        <li>
          <a href={documentPath(slug, year, "plan.xlsx", locale)}>{t("documents.planSheet", { year })}</a>
        </li>
        <li>
          <a href={documentPath(slug, year, "brief.pdf", locale)}>{t("documents.brief", { year })}</a>
        </li>
        <li>
          <a href={`/api/v1/provinces/${slug}/results/${year}`}>{t("province.toolsJson", { year })}</a>
        </li>
      </ul>
    </section>
  )
}

/** How many of each are named. */
const NAMED = 3

/** The sub-dimensions that lifted the total most and those that weighed most on it, in words with their figures. */
function ChangeDrivers({ page }: { page: ProvincePage }) {
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
              })}
              {", "}
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
