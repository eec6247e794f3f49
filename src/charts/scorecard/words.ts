import { comparability } from "@/domain/comparability"
import { TOTAL } from "@/domain/measure"
import { type Group, GROUPS } from "@/domain/quartile-group"
import type { OwnPart } from "../chart-definition"
import type {
  ChartNote,
  ChartTable,
  LegendItem,
  ScorecardCell,
  ScorecardRow,
  ScorecardSection,
  ScorecardSpec,
} from "../chart-spec"
import { figureCell, wordCell, wordColumn, yearColumns, yearTicks } from "../chart-table"
import { measureName, resultCell } from "../loading/measures"
import { breakNotes } from "../loading/series"
import { groupNumber, reasonNotes, sentences, signs, type Wording } from "../wording"
import type { ScorecardLine, ScorecardRows } from "./load"

/** A row a part or a province, a column an edition, a cell its group. */
export function buildScorecard(rows: ScorecardRows, wording: Wording): OwnPart<ScorecardSpec> {
  const { years, measure, province, breaks, view } = rows
  const { t } = wording
  const [first, last] = [years[0]!, years.at(-1)!]
  const sections = sectionsOf(rows, wording)
  const { drawn, notes } = breakNotes(years, measure.measure, breaks, wording)
  const period = wording.period(first, last)
  const name = province && wording.in(province.name)
  const of = measureName(measure, last, wording)
  const title = wording.capital(
    name === null
      ? t("scorecard.titleProvinces", { measure: of, years: period })
      : t(measure.measure === TOTAL ? "scorecard.title" : "scorecard.titleParts", { name, measure: of, years: period }),
  )
  const table = scorecardTable(title, sections, rows, wording)
  return {
    kind: "scorecard",
    view,
    province: province && { slug: province.slug, name: name! },
    years: { first, last },
    title,
    subtitle: t(name === null ? "scorecard.subtitleProvinces" : "scorecard.subtitle"),
    description: describeScorecard(title, sections, rows, wording),
    // Cautions are about points that moved; a group is of its edition alone.
    notes: [
      ...notes.filter(({ sign }) => sign),
      ...otherBreaks(sections, drawn, rows, wording),
      ...missingNotes(rows, wording),
    ],
    credit: null,
    columns: yearTicks(years),
    sections,
    breaks: drawn,
    legend: legendOf(sections, wording),
    table,
  }
}

function sectionsOf(rows: ScorecardRows, wording: Wording): ScorecardSection[] {
  const labels = [...new Set(rows.lines.map(({ region }) => (region ? wording.in(region) : null)))]
  return labels.map((label) => ({
    label,
    rows: rows.lines
      .filter(({ region }) => (region ? wording.in(region) : null) === label)
      .map((line) => rowOf(line, rows, wording)),
  }))
}

function rowOf(line: ScorecardLine, rows: ScorecardRows, wording: Wording): ScorecardRow {
  const { years, measure, view, breaks } = rows
  const named = (id: string, name: string) =>
    view === "dimensions" ? wording.t("numbered", { number: id, name }) : name
  const own = years
    .slice(1)
    .filter((year, index) => !comparability(years[index]!, year, line.measure, breaks).comparable)
  const cells = years.map((year) => cellOf(year, line, rows, wording))
  const isKnown = (year: number) => cells[years.indexOf(year)]!.state !== "absent"
  const whole = wording.capital(measureName(measure, years.at(-1)!, wording))
  const name = line.name ? named(line.id, wording.in(line.name)) : whole
  const shortWhole = line.id === TOTAL ? wording.t("scorecard.total") : whole
  const short = line.short ? named(line.id, wording.in(line.short)) : line.name ? name : shortWhole
  return {
    id: line.id,
    name,
    short,
    marked: line.marked,
    cells,
    breaks: own.filter((year) => isKnown(year) && isKnown(years[years.indexOf(year) - 1]!)),
  }
}

function cellOf(
  year: number,
  line: ScorecardLine,
  { summaries, measure }: ScorecardRows,
  wording: Wording,
): ScorecardCell {
  const { t } = wording
  const result = line.results.get(year)
  const summary = summaries.find((each) => each.year === year && each.measure === line.measure)
  if (!result)
    return summary
      ? { year, state: "missing", group: null, label: t("noResult") }
      : { year, state: "absent", group: null, label: t("scorecard.absent") }
  const label = resultCell(result, summary?.ranked, measure.unit, wording).text
  return { year, state: "result", group: result.group, label }
}

/** Breaks of parts that the notes on the whole do not tell of: which rows, and before which edition. */
function otherBreaks(
  sections: readonly ScorecardSection[],
  drawn: readonly { year: number }[],
  { view, measure }: ScorecardRows,
  { t, list }: Wording,
): ChartNote[] {
  if (view === "provinces") return []
  const known = drawn.map(({ year }) => year)
  const parts = sections.flatMap(({ rows }) => rows).filter(({ id }) => id !== measure.measure)
  const years = [...new Set(parts.flatMap(({ breaks }) => breaks))].filter((year) => !known.includes(year)).sort()
  const told = years.map((year) => {
    const ids = parts.filter(({ breaks }) => breaks.includes(year)).map(({ id }) => id)
    return t("scorecard.partSince", { year: String(year), list: list(ids) })
  })
  return told.length > 0 ? [{ sign: null, text: t("scorecard.partBreaks", { list: list(told) }) }] : []
}

function missingNotes({ missing, years, province }: ScorecardRows, wording: Wording): ChartNote[] {
  const drawn = missing.filter(({ year }) => years.includes(year)).toSorted((a, b) => a.year - b.year)
  const reasons = drawn.map(({ year, reason }) => ({ name: String(year), reason: wording.in(reason) }))
  return province ? reasonNotes(reasons, wording, wording.in(province.name)) : []
}

function legendOf(sections: readonly ScorecardSection[], { t }: Wording): LegendItem[] {
  const rows = sections.flatMap((section) => section.rows)
  const some = (test: (cell: ScorecardCell) => boolean) => rows.some(({ cells }) => cells.some(test))
  const groups = GROUPS.filter((group: Group) => some((cell) => cell.group === group))
  return signs(
    ...groups.map((group) => ({ sign: group, label: `${groupNumber(group)} ${t(`group.${group}`)}` })),
    some(({ state }) => state === "missing") && { sign: "hatch", label: t("noResult") },
    rows.some(({ breaks }) => breaks.length > 0) && { sign: "doubleLine", label: t("scorecard.break") },
  )
}

/** Provinces named in the description for being often in a group. */
const NAMED = 3

/** The matrix in sentences: each part of a province; of all provinces those most often in the highest and the lowest group. */
function describeScorecard(
  title: string,
  sections: readonly ScorecardSection[],
  { view }: ScorecardRows,
  wording: Wording,
): string {
  const { t } = wording
  const rows = sections.flatMap((section) => section.rows)
  const said = view === "dimensions" ? rows : rows.filter(({ marked }) => marked)
  return sentences(
    t("scorecard.description", { title }),
    ...(view === "provinces" ? [often("best", rows, wording), often("poor", rows, wording)] : []),
    ...said.map((row) => sentenceOf(row, wording)),
  )
}

const times = ({ cells }: ScorecardRow, group: string) => cells.filter((cell) => cell.group === group).length

function often(group: "best" | "poor", rows: readonly ScorecardRow[], { t, list }: Wording): string {
  const ordered = rows.toSorted((a, b) => times(b, group) - times(a, group)).slice(0, NAMED)
  const names = ordered.map((row) => t("scorecard.times", { name: row.name, count: times(row, group) }))
  return t("scorecard.often", { group: t(`group.${group}`), list: list(names) })
}

function sentenceOf(row: ScorecardRow, { t }: Wording): string {
  const known = row.cells.filter(({ group }) => group)
  const latest = known.at(-1)
  if (!latest) return t("trend.none", { name: row.name })
  return t("scorecard.one", {
    name: row.name,
    group: t(`group.${latest.group!}`),
    year: String(latest.year),
    best: times(row, "best"),
    poor: times(row, "poor"),
    count: known.length,
  })
}

function scorecardTable(
  caption: string,
  sections: readonly ScorecardSection[],
  { years, view }: ScorecardRows,
  { t }: Wording,
): ChartTable {
  return {
    caption,
    columns: [
      wordColumn("row", t(view === "dimensions" ? "column.measure" : "column.province")),
      ...yearColumns(years),
    ],
    rows: sections.flatMap(({ rows }) =>
      rows.map(({ name, cells }) => [
        wordCell(name),
        ...cells.map(({ label, group }) => figureCell(label, group && groupNumber(group))),
      ]),
    ),
  }
}
