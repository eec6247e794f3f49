import { createTranslator } from "next-intl"
import { LOCALES, type Locale } from "@/domain/bilingual"
import type { Facts } from "@/domain/facts"
import { TOTAL } from "@/domain/measure"
import { pathOf } from "@/i18n/addresses"
import { factSentences } from "@/i18n/fact-sentences"
import { formatDay, formatList } from "@/i18n/format"
import { messagesOf } from "@/i18n/messages"
import { reportCitation } from "@/domain/citation"
import type { FileRequest as ChartRequest } from "@/charts/files/read-file-request"
import type { FileRequest } from "@/public-api/files/data-file"
import { BYTE_ORDER_MARK, csvLine } from "@/public-api/tables/table"
import type { PressKit } from "@/view-models/press-kit"

// The texts of a kit. A measure of the table has its sentences here, too, down to the dimensions: those of parts would be forty more.

/** A chart of a kit: its name in the archive, the address where it lives, and what that address asks for. */
export type KitChart = { name: string; address: string; request: ChartRequest }

function wordsIn(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale), timeZone: "Asia/Ho_Chi_Minh" })
}

/** What is true of the province, a measure a paragraph: sentences to take over as they are. */
export function kitFacts({ facts }: PressKit, locale: Locale): string {
  const told = facts.filter(({ measure }) => measure.kind !== "subDimension")
  return told.map((each) => `${factSentences(each, locale).join(" ")}\n`).join("\n")
}

/** How to read the figures, what changed in the method, who has none. */
export function kitNotes(kit: PressKit, locale: Locale): string {
  const t = wordsIn(locale)
  const { year } = kit.edition
  const breaks = kit.breaks.map(({ note, measures }) => {
    const named = measures.map((measure) => (measure === TOTAL ? t("rankings.total") : measure))
    return `- ${t("pressKit.breakOf", { measures: named.join(", "), note: note[locale] })}`
  })
  const absent = kit.missing.map(({ province, missing }) => {
    const reason = missing.reason[locale]
    const dimensions = formatList(missing.dimensions.map(String), locale)
    const said = missing.dimensions.length > 0 ? t("pressKit.missingPart", { dimensions, reason }) : reason
    return `- ${t("pressKit.missingOf", { name: province.name[locale], reason: said })}`
  })
  return paragraphs([
    t("pressKit.notes", { name: kit.province.name[locale], year }),
    `${t("pressKit.reading")} ${t("pressKit.rounding")}`,
    breaks.length > 0 ? [t("pressKit.breaks", { year }), ...breaks].join("\n") : t("pressKit.noBreak"),
    absent.length > 0 ? [t("pressKit.missing", { year }), ...absent].join("\n") : t("pressKit.allPresent", { year }),
    t("site.notPapi"),
  ])
}

/** The edition's report as its makers ask, and these data, in both languages. */
export function kitCitation(kit: PressKit, request: FileRequest): string {
  return paragraphs(
    LOCALES.flatMap((locale) => [reportCitation(kit.edition)[locale], siteCitation(kit, request, locale)]),
  )
}

function siteCitation(kit: PressKit, { release, origin }: FileRequest, locale: Locale): string {
  const day = formatDay(release.importedAt, locale)
  return wordsIn(locale)("data.citeSite", { id: release.id, day, address: origin + claimPath(kit, locale) })
}

function claimPath({ province, edition }: PressKit, locale: Locale): string {
  return pathOf({ page: "claim", slug: province.slug, year: edition.year, measure: TOTAL }, locale)
}

/** What is in the archive, in both languages; each chart with the address of the same file. */
export function kitReadme(kit: PressKit, charts: readonly KitChart[], request: FileRequest): string {
  return LOCALES.map((locale) => readmeIn(locale, kit, charts, request)).join(`\n${"=".repeat(72)}\n\n`)
}

function readmeIn(
  locale: Locale,
  kit: PressKit,
  charts: readonly KitChart[],
  { release, origin }: FileRequest,
): string {
  const t = wordsIn(locale)
  const { province, edition } = kit
  const page = pathOf({ page: "province", slug: province.slug, year: edition.year }, locale)
  const ownCharts = charts.filter(({ request }) => request.locale === locale)
  return paragraphs([
    t("pressKit.title", { name: province.name[locale], year: edition.year }),
    t("pressKit.release", { id: release.id, day: formatDay(release.importedAt, locale), address: origin + page }),
    [
      t("pressKit.inside"),
      `- facts-${locale}.txt: ${t("pressKit.factsFile")}`,
      `- table.csv: ${t("pressKit.tableFile")}`,
      `- notes-${locale}.txt: ${t("pressKit.notesFile")}`,
      `- citation.txt, citation.bib, citation.json: ${t("pressKit.citationFile")}`,
      `- LICENCE.txt: ${t("pressKit.licenceFile")}`,
      ...ownCharts.map(({ name, address }) => `- ${name}: ${origin}${address}`),
    ].join("\n"),
    t("pressKit.stays", { claim: origin + claimPath(kit, locale) }),
  ])
}

function paragraphs(texts: readonly string[]): string {
  return `${texts.join("\n\n")}\n`
}

const COLUMNS = [
  "year",
  "measure",
  "level",
  "name_vi",
  "name_en",
  "points",
  "rank",
  "tied",
  "ranked",
  "group",
  "change_from",
  "change_points",
  "change_places",
  "comparable",
  "missing_vi",
  "missing_en",
] as const

type Cell = string | number | boolean | null

/** A measure a row, as the bulk files write figures: unrounded, with a dot, empty for nothing. */
export function kitTable(facts: readonly Facts[]): string {
  return BYTE_ORDER_MARK + [COLUMNS, ...facts.map(rowOf)].map(csvLine).join("")
}

function rowOf(facts: Facts): readonly Cell[] {
  const { year, measure } = facts
  const subject = [year, measure.id, measure.kind, measure.name?.vi ?? null, measure.name?.en ?? null]
  if (facts.kind === "missing") {
    const nothing: null[] = Array(COLUMNS.length - subject.length - 2).fill(null)
    return [...subject, ...nothing, facts.reason?.vi ?? null, facts.reason?.en ?? null]
  }
  const { rank, tied, ranked, group } = facts.standing
  return [...subject, facts.points, rank, tied, ranked, group, ...changeCells(facts.change), null, null]
}

function changeCells(change: Extract<Facts, { kind: "result" }>["change"]): readonly Cell[] {
  if (change.kind === "notMeasured" || change.kind === "missingBefore") return [null, null, null, null]
  if (change.kind === "notComparable") return [change.from, null, null, false]
  return [change.from, change.points, change.places, true]
}
