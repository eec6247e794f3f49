import { type Group, GROUPS } from "@/domain/quartile-group"
import { comparability } from "@/domain/comparability"
import { TOTAL } from "@/domain/measure"
import type { OwnPart } from "../chart-definition"
import type { ChartNote, LegendItem, ScorecardSpec } from "../chart-spec"
import { measureName } from "../loading/measure-facts"
import { breakNotes } from "../loading/series"
import type { Wording } from "../wording"
import type { ScorecardLine, ScorecardRows } from "./load"
import type { ScorecardCell, ScorecardRow, ScorecardSection } from "./spec"
import { describeScorecard, scorecardTable } from "./words"

/** A row a part or a province, a column an edition, a cell its group. */
export function buildScorecard(rows: ScorecardRows, wording: Wording): OwnPart<ScorecardSpec> {
  const { years, measure, province, breaks, view } = rows
  const { t } = wording
  const [first, last] = [years[0]!, years.at(-1)!]
  const sections = sectionsOf(rows, wording)
  const { drawn, notes } = breakNotes(years, measure.measure, breaks, wording)
  const period = first === last ? String(last) : t("years", { first: String(first), last: String(last) })
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
    columns: years.map((year) => ({ value: year, label: String(year) })),
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
  const { t, value, whole } = wording
  const result = line.results.get(year)
  const summary = summaries.find((each) => each.year === year && each.measure === line.measure)
  if (!result)
    return summary
      ? { year, state: "missing", group: null, label: t("noResult") }
      : { year, state: "absent", group: null, label: t("scorecard.absent") }
  const words = {
    group: result.group ? whole(GROUPS.indexOf(result.group) + 1) : "–",
    value: value(result.points, measure.unit),
    rank: `${result.tied ? "=" : ""}${whole(result.rank)}`,
    ranked: summary ? whole(summary.ranked) : "",
  }
  return { year, state: "result", group: result.group, label: t("scorecard.cell", words) }
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

/** Why a province has no result, once a reason. */
function missingNotes({ missing, years, province }: ScorecardRows, wording: Wording): ChartNote[] {
  const drawn = missing.filter(({ year }) => years.includes(year)).toSorted((a, b) => a.year - b.year)
  const reasons = [...new Set(drawn.map(({ reason }) => wording.in(reason)))]
  return reasons.map((reason) => {
    const own = drawn.filter((row) => wording.in(row.reason) === reason).map(({ year }) => String(year))
    return {
      sign: null,
      text: wording.t("reason", { list: `${wording.in(province!.name)} ${wording.list(own)}`, reason }),
    }
  })
}

function legendOf(sections: readonly ScorecardSection[], { t }: Wording): LegendItem[] {
  const rows = sections.flatMap((section) => section.rows)
  const some = (test: (cell: ScorecardCell) => boolean) => rows.some(({ cells }) => cells.some(test))
  const groups = GROUPS.filter((group: Group) => some((cell) => cell.group === group))
  return [
    ...groups.map((group) => ({ sign: group, label: `${GROUPS.indexOf(group) + 1} ${t(`group.${group}`)}` })),
    ...(some(({ state }) => state === "missing") ? [{ sign: "hatch" as const, label: t("noResult") }] : []),
    ...(rows.some(({ breaks }) => breaks.length > 0)
      ? [{ sign: "doubleLine" as const, label: t("scorecard.break") }]
      : []),
  ]
}
