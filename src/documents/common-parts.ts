import { measuresByNote } from "@/components/note"
import { chartQueries } from "@/charts/chart-queries"
import type { ChartSpec } from "@/charts/chart-spec"
import { svgFile } from "@/charts/files/draw"
import { pictureHeight } from "@/charts/drawing/picture-layout"
import { makeChart } from "@/charts/make-chart"
import { makersOf, reportCitation } from "@/domain/citation"
import { directionOf } from "@/domain/points"
import { type Measure, TOTAL } from "@/domain/measure"
import { pathOf } from "@/i18n/addresses"
import { factSentences, wordsIn } from "@/i18n/fact-sentences"
import { formatDay, formatDifference, formatPoints } from "@/i18n/format"
import type { SubDimensionView } from "@/view-models/province-page"
import type { Dossier } from "./dossier"
import type { Document, Part } from "./parts"

/** What both the plan and the brief have. */

/** Pixels: the layout in which a dimension takes one line. On paper its smallest letters have 7 points. */
const CHART_WIDTH = 840

/** A chart as it is found at its own address, drawn for paper. */
export async function chartPart(
  id: ChartSpec["kind"],
  params: Readonly<Record<string, string>>,
  { page, locale }: Dossier,
): Promise<Part> {
  const spec = await makeChart(id, { province: page.province.slug, ...params }, locale, chartQueries)
  const svg = await svgFile(spec, CHART_WIDTH, "light")
  const size = { width: CHART_WIDTH, height: pictureHeight(spec, CHART_WIDTH) }
  return { kind: "picture", picture: { svg, ...size, alt: spec.description } }
}

/** The course of the groups and of the total until the edition; no line where there are not two results. */
export async function historyParts(dossier: Dossier): Promise<readonly Part[]> {
  const { edition, years } = dossier.page
  const until = { to: String(edition.year) }
  const totals = years.filter(({ year, hasTotal }) => hasTotal && year <= edition.year)
  const trend = totals.length > 1 ? [await chartPart("trend", until, dossier)] : []
  return [await chartPart("scorecard", until, dossier), ...trend]
}

/** Each part of the change between the edition before and this one; nothing where the totals are not compared. */
export async function changeParts(dossier: Dossier): Promise<readonly Part[]> {
  const { edition, previousYear } = dossier.page
  const total = dossier.facts.get(TOTAL)
  if (total?.kind !== "result" || total.change.kind !== "change") return []
  return [await chartPart("change", { from: String(previousYear), to: String(edition.year) }, dossier)]
}

/** What is true of the province on a measure, in sentences. */
export function factText({ facts, locale }: Dossier, measure: Measure): string {
  const known = facts.get(measure)
  return known ? factSentences(known, locale).join(" ") : ""
}

/** "1.3. Chất lượng bầu cử: giảm 0,16 điểm, từ 1,64 xuống 1,48". The sub-dimension must have a change. */
export function changedPart({ id, name, result }: SubDimensionView, { locale }: Dossier): string {
  const gained = result!.change!.points!
  return wordsIn(locale).t("documents.part", {
    id,
    name: name[locale],
    direction: directionOf(gained),
    points: formatDifference(gained, locale),
    from: formatPoints(result!.points - gained, locale),
    to: formatPoints(result!.points, locale),
  })
}

/** How to read the figures, what changed in the method, whose they are. */
export function readingParts({ page, locale, origin }: Dossier): readonly Part[] {
  const { t } = wordsIn(locale)
  const { edition, dimensions, breaks, province, missing } = page
  const { year } = edition
  const parts = dimensions.flatMap(({ subDimensions }) => subDimensions)
  const ofWhole = measuresByNote([...breaks, ...dimensions.flatMap((each) => each.breaks)], locale)
  const ofParts = measuresByNote(
    parts.flatMap((part) => part.breaks),
    locale,
  )
  // A note of sub-dimensions alone need not say whose it is: "the scale changed".
  const onlyOfParts = [...ofParts].filter(([note]) => !ofWhole.has(note))
  const notes = [...ofWhole.keys(), ...onlyOfParts.map(([note, ids]) => `${ids.join(", ")}: ${note}`)]
  const address = origin + pathOf({ page: "province", slug: province.slug, year }, locale)
  const changed = notes.length > 0 ? t("pressKit.breaks", { year }) : t("pressKit.noBreak")
  return [
    ...(missing ? [{ kind: "text", text: missing.reason[locale] } as const] : []),
    { kind: "text", text: changed },
    ...(notes.length > 0 ? [{ kind: "list", items: notes } as const] : []),
    {
      kind: "text",
      tone: "quiet",
      text: `${t("pressKit.reading")} ${t("pressKit.rounding")} ${t("documents.tableNote")}`,
    },
    { kind: "text", tone: "quiet", text: t("site.notPapi") },
    { kind: "text", tone: "quiet", text: `${reportCitation(edition)[locale]} ${address}` },
  ]
}

/** A document with what stands on every page of it. */
export function documentOf(
  { page, locale }: Dossier,
  { title, subtitle, parts }: Pick<Document, "title" | "subtitle" | "parts">,
): Document {
  const { t } = wordsIn(locale)
  const { release, edition } = page
  const { year } = edition
  const day = formatDay(release.importedAt, locale)
  const source = t("site.source", { makers: makersOf(year).join(", "), year })
  const site = t("documents.footer", { site: t("site.name"), release: t("site.release", { id: release.id, day }) })
  return { title, subtitle, locale, footer: [source, site], made: new Date(release.importedAt), parts }
}
