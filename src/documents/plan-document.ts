import { yearOfReport } from "@/domain/citation"
import { TOTAL } from "@/domain/measure"
import { wordsIn } from "@/i18n/fact-sentences"
import { formatDifference, formatList, formatPoints } from "@/i18n/format"
import type { DimensionResultView } from "@/view-models/province-page"
import { changedPart, changeParts, chartPart, documentOf, factText, historyParts, readingParts } from "./common-parts"
import { aheadParts, peerParts, statementParts } from "./diagnosis-parts"
import type { Dossier } from "./dossier"
import { dimensionRow, nextGroupSentence, partRow, planTable, totalRow, whoIn } from "./measure-rows"
import type { Document, Part } from "./parts"

/** Tasks that a dimension has room for; whoever writes the plan adds others. */
const TASKS = ["a)", "b)", "c)"]

/**
 * The outline of a yearly plan, in the form that provinces give theirs: the aim, then a heading for each dimension with what fell, what to do and
 * who does it. What is not known here is a line to fill in.
 */
export async function planDocument(dossier: Dossier): Promise<Document> {
  const words = wordsIn(dossier.locale)
  const { t } = words
  const { edition, dimensions } = dossier.page
  const { year } = edition
  return documentOf(dossier, {
    title: t("documents.planTitle", { year: yearOfReport(year) }),
    subtitle: t("documents.planSubtitle", { who: whoIn(dossier, words), year }),
    parts: [
      { kind: "heading", level: 1, text: t("documents.aim") },
      ...aimParts(dossier),
      { kind: "heading", level: 1, text: t("documents.tasksByDimension") },
      ...dimensions.flatMap((view) => dimensionParts(view, dossier)),
      { kind: "heading", level: 1, text: t("documents.organisation") },
      ...["monitoring", "reporting", "funding"].map((key): Part => ({
        kind: "blank",
        label: t(`documents.${key as "monitoring" | "reporting" | "funding"}`),
      })),
      { kind: "heading", level: 1, text: t("documents.appendix"), onNewPage: true },
      await chartPart("profile", { year: String(year) }, dossier),
      ...(await historyParts(dossier)),
      ...(await changeParts(dossier)),
      ...readingParts(dossier),
    ],
  })
}

function aimParts(dossier: Dossier): readonly Part[] {
  const words = wordsIn(dossier.locale)
  const { t } = words
  const { page } = dossier
  const next = nextGroupSentence({ result: page.total, summary: page.summary }, words)
  const rows = [totalRow(dossier), ...page.dimensions.map((view) => dimensionRow(view, dossier))]
  const caption = t("documents.tableTotal", { who: whoIn(dossier, words), year: page.edition.year })
  return [
    { kind: "text", text: [factText(dossier, TOTAL), ...(next ? [next] : [])].join(" ") },
    { kind: "blank", label: t("documents.aimWords") },
    ...targetParts(dossier),
    { kind: "table", table: planTable(caption, rows, dossier) },
    { kind: "text", tone: "quiet", text: t("documents.tableNote") },
    ...aheadParts(dossier),
    ...peerParts(dossier),
  ]
}

/** What the planner makes of the aim; lines to fill in where none was chosen. */
function targetParts({ plan, page, locale }: Dossier): readonly Part[] {
  const { t } = wordsIn(locale)
  if (!plan)
    return [
      { kind: "blank", label: t("documents.targetTotal") },
      { kind: "blank", label: t("documents.targetGroup") },
    ]
  const { aimPoints, gap, then } = plan
  const aim = formatPoints(aimPoints, locale)
  const reached = t("documents.reached", {
    points: formatPoints(then.points, locale),
    group: then.group ? t("group.inSentence", { group: then.group }) : "none",
    rank: t("rank.of", { rank: then.rank, ranked: then.ranked, tied: then.tied ? "yes" : "no" }),
  })
  const chosen =
    gap > 0 ? t("plan.aimIs", { points: aim, gap: formatDifference(gap, locale) }) : t("plan.aimThere", { points: aim })
  const risky = plan.warnings.some(({ kind }) => kind === "insideError" || kind === "rank")
  return [
    { kind: "text", text: `${chosen} ${reached}` },
    ...(risky ? [{ kind: "text", text: t("documents.risky") } as const] : []),
    { kind: "text", text: t("documents.noForecast", { year: page.edition.year }) },
  ]
}

function dimensionParts(view: DimensionResultView, dossier: Dossier): readonly Part[] {
  const words = wordsIn(dossier.locale)
  const { t } = words
  const { locale, page } = dossier
  const { id, name } = view.dimension
  const next = nextGroupSentence(view, words)
  const rows = [dimensionRow(view, dossier, true), ...view.subDimensions.map((part) => partRow(part, dossier))]
  const caption = t("documents.tableOf", { id, who: whoIn(dossier, words), year: page.edition.year })
  return [
    { kind: "heading", level: 2, text: `${id}. ${name[locale]}` },
    { kind: "text", text: [factText(dossier, String(id)), ...(next ? [next] : [])].join(" ") },
    ...fallenParts(view, dossier),
    ...statementParts(dossier, id),
    { kind: "table", table: planTable(caption, rows, dossier) },
    { kind: "text", text: t("documents.tasks") },
    ...TASKS.map((label): Part => ({ kind: "blank", label })),
    { kind: "blank", label: t("documents.leadAgency") },
    { kind: "blank", label: t("documents.otherAgencies") },
    { kind: "blank", label: t("documents.due") },
  ]
}

/** What fell, and what cannot be compared; nothing of a first edition or a dimension without results. */
function fallenParts({ result, subDimensions }: DimensionResultView, dossier: Dossier): readonly Part[] {
  const { t } = wordsIn(dossier.locale)
  const { previousYear: year } = dossier.page
  const measured = subDimensions.filter((part) => part.result)
  if (!year || !result || measured.length === 0) return []
  const compared = measured.filter((part) => part.result?.change?.points != null)
  const fallen = compared.filter((part) => part.result!.change!.points! < 0)
  const apart = measured.filter((part) => part.result?.change?.points == null).map(({ id }) => id)
  const list = formatList(apart, dossier.locale)
  return [
    ...(fallen.length > 0
      ? ([
          { kind: "text", text: t("documents.fell", { year }) },
          { kind: "list", items: fallen.map((part) => changedPart(part, dossier)) },
        ] as const)
      : compared.length > 0
        ? ([{ kind: "text", text: t("documents.nothingFell", { year }) }] as const)
        : []),
    ...(apart.length > 0 ? ([{ kind: "text", text: t("documents.notCompared", { year, list }) }] as const) : []),
  ]
}
