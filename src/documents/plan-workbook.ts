import { oneBatchOf, proseSheet, workbook, type Figure, type Sheet } from "@/file-formats/workbook"
import { GROUPS } from "@/domain/quartile-group"
import { TOTAL, type Unit } from "@/domain/measure"
import { yearOfReport } from "@/domain/citation"
import { type Words, wordsIn } from "@/i18n/fact-sentences"
import type { ResultView } from "@/view-models/parts"
import { documentOf } from "./common-parts"
import type { Dossier } from "./dossier"
import { dimensionRow, everyPart, partRow, totalRow, whoIn, type MeasureRow } from "./measure-rows"

/** How figures are shown; cells hold them unrounded. */
const POINTS = "0.00"
const WHOLE = "0"
const PERCENT = "0.0%"
const ONE_DECIMAL = "0.0"
const PLAIN_FORMATS = [POINTS, WHOLE, PERCENT, ONE_DECIMAL]
const FORMATS = [...PLAIN_FORMATS, ...PLAIN_FORMATS.map(withSign)]

function withSign(format: string): string {
  return `+${format};\u2212${format};${format}`
}

const UNIT_FORMATS: Readonly<Record<Unit, string>> = {
  points: POINTS,
  share: PERCENT,
  minutes: WHOLE,
  km: ONE_DECIMAL,
  thousandVnd: WHOLE,
  plain: POINTS,
}

type Cell = string | Figure | null

/** Every figure that a plan is written from, as a workbook: cover, contents, notes, then one table a sheet. */
export function planWorkbook(dossier: Dossier): AsyncGenerator<Uint8Array> {
  const words = wordsIn(dossier.locale)
  const { t } = words
  const { year } = dossier.page.edition
  const title = t("documents.planTitle", { year: yearOfReport(year) })
  const subtitle = t("documents.planSubtitle", { who: whoIn(dossier, words), year })
  const { footer, made } = documentOf(dossier, { title, subtitle, parts: [] })
  const tables = [planSheet(dossier, words), indicatorSheet(dossier, words), historySheet(dossier, words)]
  const said = [subtitle, ...footer, t("site.notPapi")]
  const sheets = [
    proseSheet(t("documents.sheets.cover"), [title], said.map((text) => [text])), // prettier-ignore
    contentsSheet(tables, words),
    notesSheet(words),
    ...tables,
  ]
  return workbook(sheets, { title, creator: t("site.name"), description: footer.join(" "), made, formats: FORMATS })
}

function contentsSheet(tables: readonly Sheet[], { t }: Words): Sheet {
  const notes = t("documents.sheets.notes")
  const contents = (["plan", "indicators", "years"] as const).map((key) => t(`documents.contents.${key}`))
  const rows = [[notes, t("documents.howToRead")], ...tables.map(({ name }, i) => [name, contents[i]!])]
  const header = [t("documents.sheets.sheet"), t("documents.content")]
  const sheet = proseSheet(t("documents.sheets.contents"), header, rows)
  return { ...sheet, widths: [24, 90], links: [notes, ...tables.map(({ name }) => name)] }
}

function notesSheet({ t }: Words): Sheet {
  const of = (column: string, meaning: Parameters<typeof meaningOf>[0]) => [column, meaningOf(meaning)]
  const meaningOf = (key: "points" | "rank" | "group" | "change" | "gaps" | "blank" | "values") =>
    t(`documents.meanings.${key}`)
  const rows = [
    of(t("province.points"), "points"),
    of(t("province.group"), "group"),
    of(t("province.rank"), "rank"),
    of(t("documents.columns.changePoints"), "change"),
    of(t("documents.columns.toBest"), "gaps"),
    of(`${t("documents.target")}, ${t("documents.leadAgency")}`, "blank"),
    of(t("documents.columns.value"), "values"),
    [t("documents.howToRead"), `${t("pressKit.reading")} ${t("pressKit.rounding")}`],
  ]
  const header = [t("documents.sheets.column"), t("documents.sheets.meaning")]
  return { ...proseSheet(t("documents.sheets.notes"), header, rows), widths: [30, 90] }
}

function figure(value: number | null | undefined, format: string): Figure | null {
  return value == null ? null : { value, format }
}

/** The total, then each dimension followed by its sub-dimensions. */
function planSheet(dossier: Dossier, words: Words): Sheet {
  const { t } = words
  const rows = [
    totalRow(dossier),
    ...dossier.page.dimensions.flatMap((view) => [
      dimensionRow(view, dossier, true),
      ...view.subDimensions.map((part) => partRow(part, dossier)),
    ]),
  ]
  const column = (key: Parameters<typeof columnOf>[1], width = 12) => ({ head: columnOf(words, key), width })
  const columns: { head: string; width: number }[] = [
    column("id", 8),
    { head: t("documents.content"), width: 56 },
    { head: t("province.points"), width: 9 },
    column("max", 10),
    { head: t("province.group"), width: 16 },
    { head: t("province.rank"), width: 8 },
    ...(["ranked", "tied", "changeFrom", "changePoints", "changePlaces"] as const).map((key) => column(key)),
    ...(["best", "toBest", "mean", "toMean", "region", "toRegion"] as const).map((key) => column(key)),
    { head: t("documents.target"), width: 10 },
    { head: t("documents.leadAgency"), width: 24 },
    column("remark", 40),
  ]
  return {
    name: t("documents.sheets.plan"),
    header: columns.map(({ head }) => head),
    widths: columns.map(({ width }) => width),
    rows: () => oneBatchOf(rows.map((row) => planCells(row, words))),
  }
}

function columnOf(
  { t }: Words,
  key:
    | "id"
    | "max"
    | "ranked"
    | "tied"
    | "changeFrom"
    | "changePoints"
    | "changePlaces"
    | "best"
    | "toBest"
    | "mean"
    | "toMean"
    | "region"
    | "toRegion"
    | "remark"
    | "value"
    | "unit"
    | "of",
) {
  // prettier-ignore
  return t(`documents.columns.${key}`)
}

function planCells(
  { measure, name, max, result, best, mean, regionMean, target }: MeasureRow,
  { t }: Words,
): readonly Cell[] {
  const subject = [measure === TOTAL ? null : measure, name.replace(/^[\d.]+ /, "")]
  const from = (value: number | null) => [
    figure(value, POINTS),
    figure(result && value !== null ? result.points - value : null, withSign(POINTS)),
  ]
  const compared = [best, mean, regionMean].flatMap(from)
  if (!result) return [...subject, null, figure(max, POINTS), ...blanks(7), ...compared, null, null, t("missing.short")]
  const { points, group, rank, ranked, tied, change } = result
  return [
    ...subject,
    figure(points, POINTS),
    figure(max, POINTS),
    group ? `${GROUPS.indexOf(group) + 1}. ${t(`group.${group}`)}` : null,
    figure(rank, WHOLE),
    figure(ranked, WHOLE),
    tied ? t("documents.yes") : null,
    figure(change?.from, WHOLE),
    figure(change?.points, withSign(POINTS)),
    figure(change?.places, withSign(WHOLE)),
    ...compared,
    figure(target, POINTS),
    null,
    remark(change, t),
  ]
}

function remark(change: ResultView["change"], t: Words["t"]): string | null {
  return change && change.points === null ? t("change.notComparable") : null
}

function blanks(count: number): readonly null[] {
  return Array.from({ length: count }, () => null)
}

/** What was asked, of the edition or of the nearest one measured alike. */
function indicatorSheet({ page }: Dossier, words: Words): Sheet {
  const { t, locale } = words
  const rows = everyPart(page).flatMap(({ id, name, asked }) =>
    (asked?.indicators ?? []).map((each): readonly Cell[] => {
      const { unit, values, standing, change } = each
      const format = UNIT_FORMATS[unit]
      const value = values.find(({ year }) => year === asked!.year)?.value
      return [
        id,
        name[locale],
        each.name[locale],
        figure(asked!.year, WHOLE),
        figure(value, format),
        t("documents.units", { unit }),
        figure(standing?.rank, WHOLE),
        figure(standing?.ranked, WHOLE),
        figure(standing?.mean, format),
        figure(standing?.best, format),
        figure(change?.from, WHOLE),
        figure(change?.value, withSign(format)),
      ]
    }),
  )
  return {
    name: t("documents.sheets.indicators"),
    header: [
      columnOf(words, "id"),
      columnOf(words, "of"),
      t("indicators.indicator"),
      t("province.year"),
      columnOf(words, "value"),
      columnOf(words, "unit"),
      t("province.rank"),
      columnOf(words, "ranked"),
      t("indicators.mean"),
      t("indicators.best"),
      columnOf(words, "changeFrom"),
      t("documents.change", { year: "none" }),
    ],
    widths: [8, 40, 70, 8, 10, 14, 8, 12, 12, 12, 12, 14],
    rows: () => oneBatchOf(rows),
  }
}

/** The total and the dimensions in every edition until this one, a result a row, latest first. */
function historySheet({ page }: Dossier, words: Words): Sheet {
  const { t, locale } = words
  const names = new Map(page.dimensions.map(({ dimension }) => [dimension.id, dimension.name[locale]]))
  const until = page.history.filter(({ year }) => year <= page.edition.year)
  const rows = until.flatMap(({ year, total, dimensions }) => [
    historyCells(year, t("province.total"), total, words),
    ...Object.entries(dimensions).map(([id, result]) => {
      const name = names.get(Number(id))
      return historyCells(year, name ? `${id}. ${name}` : id, result, words)
    }),
  ])
  return {
    name: t("documents.sheets.years"),
    header: [
      t("province.year"),
      t("documents.content"),
      t("province.points"),
      t("province.group"),
      t("province.rank"),
      columnOf(words, "ranked"),
      columnOf(words, "changePoints"),
      columnOf(words, "changePlaces"),
      columnOf(words, "remark"),
    ],
    widths: [8, 56, 9, 16, 8, 12, 14, 14, 30],
    rows: () => oneBatchOf(rows),
  }
}

function historyCells(year: number, name: string, result: ResultView | null, { t }: Words): readonly Cell[] {
  if (!result) return [figure(year, WHOLE), name, ...blanks(6), t("missing.short")]
  const { points, group, rank, ranked, change } = result
  return [
    figure(year, WHOLE),
    name,
    figure(points, POINTS),
    group ? `${GROUPS.indexOf(group) + 1}. ${t(`group.${group}`)}` : null,
    figure(rank, WHOLE),
    figure(ranked, WHOLE),
    figure(change?.points, withSign(POINTS)),
    figure(change?.places, withSign(WHOLE)),
    remark(change, t),
  ]
}
