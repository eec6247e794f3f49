import { distinctPoints, formatDay } from "@/i18n/format"
import { ChartRefusal } from "./chart-refusal"
import type { ChartCell, ChartSpec, ChartTable } from "./chart-spec"
import { headColumn } from "./chart-table"
import type { Wording } from "./wording"

/**
 * Figures that this site computes of all provinces: a correction of one moves them by a hair, and nobody published them. And what a table
 * tells beside the figures that are drawn.
 */
const COMPUTED_COLUMNS = [
  ...["mean", "region_mean", "comparable_from", "reason", "span_low", "span_high"],
  ...["place", "from_before"],
]
/** Figures that follow from others: told of only where nothing else has changed. */
const FOLLOWING_COLUMNS = ["rank", "group", "standing"]

type Corrected = { row: string; column: { key: string; label: string }; was: ChartCell; is: ChartCell }

/**
 * One line that says which figure drawn in a chart of an older release has been corrected since: old value, new value, day; of several
 * the first, and how many. Null when no figure drawn in it has.
 *
 * @param known  all releases
 * @param drawIn  the same chart, of the same editions, in another release
 */
export async function correctionOf(
  spec: ChartSpec,
  known: readonly { id: number; importedAt: string }[],
  drawIn: (release: number) => Promise<ChartSpec>,
  wording: Wording,
): Promise<string | null> {
  const later = known.filter(({ id }) => id > spec.release).toSorted((a, b) => b.id - a.id)
  try {
    const now = await drawIn(later[0]!.id)
    const all = corrected(spec.table, now.table, wording)
    if (all.length === 0) return null
    const { importedAt } = await releaseOf(all[0]!, later, drawIn)
    return sentence(all, formatDay(importedAt, wording.locale), wording)
  } catch (error) {
    if (!(error instanceof ChartRefusal)) throw error
    return wording.t("withdrawn", { release: String(spec.release) })
  }
}

function corrected(then: ChartTable, now: ChartTable, wording: Wording): Corrected[] {
  const { t, capital } = wording
  const computedRows = [capital(t("mean")), capital(t("median")), t("spread.upper"), t("spread.lower")]
  const cellNow = cellsOf(now)
  const [head, all] = [headColumn(then), [] as Corrected[]]
  for (const row of then.rows)
    for (const [index, column] of then.columns.entries()) {
      const [name, was] = [row[head]!.text, row[index]!]
      if (index === head || COMPUTED_COLUMNS.includes(column.key) || computedRows.includes(name)) continue
      const is = cellNow(name, column.key) ?? { text: wording.t("noResult"), value: null }
      if (is.value !== was.value) all.push({ row: name, column, was, is })
    }
  const first = all.filter(({ column }) => !FOLLOWING_COLUMNS.includes(column.key))
  return first.length > 0 ? first : all
}

/** Finds a cell by the name of its row and the key of its column: rows change places when figures do. */
function cellsOf(table: ChartTable): (row: string, key: string) => ChartCell | undefined {
  const head = headColumn(table)
  const rows = new Map(table.rows.map((row) => [row[head]!.text, row]))
  return (row, key) => rows.get(row)?.[table.columns.findIndex((column) => column.key === key)]
}

/** The release in which a figure got its present value. @param later  newest first */
async function releaseOf<Release extends { id: number }>(
  { row, column, is }: Corrected,
  later: readonly Release[],
  drawIn: (release: number) => Promise<ChartSpec>,
): Promise<Release> {
  for (const [index, before] of later.slice(1).entries()) {
    const cell = cellsOf((await drawIn(before.id)).table)(row, column.key)
    if (cell?.value !== is.value) return later[index]!
  }
  return later.at(-1)!
}

function sentence(all: readonly Corrected[], date: string, { t, locale }: Wording): string {
  const { row, column, was, is } = all[0]!
  const name = /^\d{4}$/.test(row) ? `${column.label} ${row}` : `${row} ${inSentence(column.label, locale)}`
  const [old, present] = apart(was, is, locale)
  const words = { date, name, was: old, is: present }
  return all.length === 1 ? t("corrected.one", words) : t("corrected.many", { ...words, count: all.length })
}

/** The head of a column as it stands behind a name: a year as it is, a word in brackets. */
function inSentence(label: string, locale: Wording["locale"]): string {
  return /^\d{4}$/.test(label) ? label : `(${label.toLocaleLowerCase(locale)})`
}

/** Two figures as they are printed, with more decimals where they would look the same. */
function apart(was: ChartCell, is: ChartCell, locale: Wording["locale"]): [string, string] {
  if (was.text !== is.text || typeof was.value !== "number" || typeof is.value !== "number") return [was.text, is.text]
  const [unit, sign] = was.text.endsWith("%") ? [100, "%"] : [1, ""]
  const [old, present] = [was.value * unit, is.value * unit]
  const print = distinctPoints([old, present], locale)
  return [print(old) + sign, print(present) + sign]
}
