import { TOTAL } from "@/domain/measure"
import { wordsIn } from "@/i18n/fact-sentences"
import { formatPoints, formatSigned } from "@/i18n/format"
import { changedPart, chartPart, documentOf, factText, historyParts, readingParts } from "./common-parts"
import { strengthParts } from "./diagnosis-parts"
import type { Dossier } from "./dossier"
import { comparingTable, dimensionRow, everyPart, nextGroupSentence, partRow, totalRow, whoIn } from "./measure-rows"
import type { Document, DocumentTable, Part } from "./parts"

/** How many sub-dimensions that rose, and that fell, are named. */
const NAMED = 3

/** A province in an edition on a few sheets of paper: for who decides, and has no time for more. */
export async function briefDocument(dossier: Dossier): Promise<Document> {
  const words = wordsIn(dossier.locale)
  const { t } = words
  const { page, locale } = dossier
  const { year } = page.edition
  const who = whoIn(dossier, words)
  const [total, dimensions, parts] = [
    totalRow(dossier),
    page.dimensions.map((view) => dimensionRow(view, dossier)),
    everyPart(page).map((view) => partRow(view, dossier)),
  ]
  return documentOf(dossier, {
    title: t("documents.briefTitle", { name: page.province.name[locale], year }),
    subtitle: page.province.region.name[locale],
    parts: [
      ...(await answerParts(dossier)),
      ...strengthParts(dossier),
      ...changedParts(dossier),
      { kind: "heading", level: 1, text: t("documents.byDimension") },
      await chartPart("profile", { year: String(year) }, dossier),
      {
        kind: "table",
        table: comparingTable(t("documents.tableTotal", { who, year }), [total, ...dimensions], dossier),
      },
      { kind: "heading", level: 1, text: t("documents.parts") },
      { kind: "table", table: comparingTable(t("documents.tableParts", { who, year }), parts, dossier) },
      { kind: "heading", level: 1, text: t("documents.overYears") },
      ...(await historyParts(dossier)),
      { kind: "heading", level: 1, text: t("documents.howToRead") },
      ...readingParts(dossier),
    ],
  })
}

/** The answer in words, and where the total stands among all. */
async function answerParts(dossier: Dossier): Promise<readonly Part[]> {
  const words = wordsIn(dossier.locale)
  const { page } = dossier
  const next = nextGroupSentence({ result: page.total, summary: page.summary }, words)
  const answer: Part[] = [
    { kind: "text", tone: "lead", text: factText(dossier, TOTAL) },
    ...(next ? [{ kind: "text", text: next } as const] : []),
  ]
  if (!page.total) return answer
  return [
    ...answer,
    await chartPart("strip", { year: String(page.edition.year) }, dossier),
    { kind: "table", table: comparedTable(dossier) },
    ...(page.neighbours.length > 0 ? [{ kind: "table", table: neighboursTable(dossier) } as const] : []),
  ]
}

function comparedTable(dossier: Dossier): DocumentTable {
  const words = wordsIn(dossier.locale)
  const { t, locale } = words
  const { total, best, summary, regionMean, province, edition } = dossier.page
  const compared: [string, number | null][] = [
    [t("province.best"), best],
    [t("province.mean"), summary.mean],
    [t("province.median"), summary.median],
    [t("province.regionMean", { region: province.region.name[locale] }), regionMean],
  ]
  return {
    caption: t("documents.comparedTable", { who: whoIn(dossier, words), year: edition.year }),
    columns: [
      { label: t("documents.comparedWith"), share: 0.6 },
      { label: t("province.points"), share: 0.2, isFigure: true },
      { label: t("documents.difference"), share: 0.2, isFigure: true },
    ],
    rows: compared.flatMap(([name, value]) =>
      value === null
        ? []
        : [{ cells: [name, formatPoints(value, locale), formatSigned(total!.points - value, locale)] }],
    ),
  }
}

/** Whether the difference is clear stands where errors are published. */
function neighboursTable({ page, locale }: Dossier): DocumentTable {
  const { t } = wordsIn(locale)
  const hasErrors = page.neighbours.some(({ clearlyDifferent }) => clearlyDifferent !== null)
  const said = { true: t("province.different"), false: t("province.notDifferent"), null: "" }
  return {
    caption: t("documents.neighboursTable", { year: page.edition.year }),
    columns: [
      { label: t("province.name"), share: hasErrors ? 0.4 : 0.6 },
      { label: t("province.rank"), share: 0.2, isFigure: true },
      { label: t("province.points"), share: 0.2, isFigure: true },
      ...(hasErrors ? [{ label: t("province.difference"), share: 0.2 }] : []),
    ],
    rows: page.neighbours.map(({ province, rank, points, clearlyDifferent }) => ({
      cells: [
        province.name[locale],
        `${rank}/${page.summary.ranked}`,
        formatPoints(points, locale),
        ...(hasErrors ? [said[`${clearlyDifferent}`]] : []),
      ],
    })),
  }
}

/** What rose and what fell most. */
function changedParts(dossier: Dossier): readonly Part[] {
  const { t } = wordsIn(dossier.locale)
  const { page } = dossier
  if (!page.previousYear) return []
  const gained = (part: ReturnType<typeof everyPart>[number]) => part.result?.change?.points ?? 0
  const byGain = everyPart(page)
    .filter(gained)
    .toSorted((a, b) => gained(b) - gained(a))
  const lifts = byGain.filter((part) => gained(part) > 0).slice(0, NAMED)
  const drags = byGain.filter((part) => gained(part) < 0).slice(-NAMED).toReversed() // prettier-ignore
  const named = (heading: string, parts: typeof byGain): Part[] =>
    parts.length === 0
      ? []
      : [
          { kind: "heading", level: 2, text: heading },
          { kind: "list", items: parts.map((part) => changedPart(part, dossier)) },
        ]
  const nothing: Part = { kind: "text", text: t("province.nothingCompared", { year: page.previousYear }) }
  return [
    { kind: "heading", level: 1, text: t("documents.changed", { year: page.previousYear }) },
    ...(byGain.length === 0 ? [nothing] : []),
    ...named(t("province.lifts"), lifts),
    ...named(t("province.drags"), drags),
  ]
}
