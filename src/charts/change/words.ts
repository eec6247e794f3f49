import { addsUp, decompose, type PartChange } from "@/domain/decomposition"
import { TOTAL } from "@/domain/measure"
import type { OwnPart } from "../chart-definition"
import type { ChangeRow, ChangeSpec, ChartNote, ChartTable } from "../chart-spec"
import { figureCell, figureColumn, NO_CELL, wordCell, wordColumn } from "../chart-table"
import { axisWithZero } from "../drawing/axis"
import { sentences, type Wording } from "../wording"
import type { ChangeRows } from "./load"

/** The parts of a change, around zero; what cannot be compared stands apart, with the reason and without a figure. */
export function buildChange(rows: ChangeRows, wording: Wording): OwnPart<ChangeSpec> {
  const { province, earlier, later, breaks } = rows
  const { t, ticks, change } = wording
  const whole = decompose(earlier, later, breaks)
  const drawn = drawnRows(whole, "whole", rows, wording)
  const apart = apartRows(whole, "whole", rows, wording)
  const x = axisWithZero(
    drawn.flatMap(({ value }) => value ?? []),
    (values) => ticks(values, "points", "exceptZero"),
  )
  const years = { from: String(earlier.year), to: String(later.year) }
  const of = nameOf(whole.measure, rows, wording)
  const title = t("change.title", { name: wording.in(province.name), of, ...years })
  return {
    kind: "change",
    years: { first: earlier.year, last: later.year },
    title,
    subtitle:
      whole.points === null
        ? t("change.subtitleApart")
        : t("change.subtitle", { ...ends(rows, whole, wording), change: change(whole.points, "points"), ...years }),
    description: describeChange({ title, rows: drawn, apart }, wording),
    notes: [...sumNotes(whole, wording), ...unusualNotes(whole, rows, wording), ...cautions(whole, wording)],
    credit: null,
    x,
    rows: drawn,
    apart: { label: t("change.apart"), rows: apart },
    legend: [],
    table: changeTable(title, drawn, apart, wording),
  }
}

const BELOW = { whole: "dimension", dimension: "subDimension", subDimension: "subDimension" } as const
type Level = ChangeRow["level"]

/** A part with a change, and headings over such parts; depth first. */
function drawnRows(part: PartChange, level: Level, rows: ChangeRows, wording: Wording): ChangeRow[] {
  const below = part.parts.flatMap((each) => drawnRows(each, BELOW[level], rows, wording))
  if (part.points === null && (below.length === 0 || level === "whole")) return below
  const label = part.points === null ? "" : wording.change(part.points, "points")
  return [
    { id: part.measure, name: wording.capital(nameOf(part.measure, rows, wording)), level, value: part.points, label },
    ...below,
  ]
}

/** Parts without a change; the parts of one that has no result at all are not told again. */
function apartRows(part: PartChange, level: Level, rows: ChangeRows, wording: Wording): ChangeSpec["apart"]["rows"] {
  const below = part.parts.flatMap((each) => apartRows(each, BELOW[level], rows, wording))
  if (part.apart === null) return below
  const name = wording.capital(nameOf(part.measure, rows, wording))
  const own = { id: part.measure, name, level, reason: reasonOf(part, rows, wording) }
  const same = below.every((each) => each.reason === own.reason)
  return same && part.parts.every((each) => each.apart !== null) ? [own] : [own, ...below]
}

function reasonOf(
  { apart, measure, notes }: PartChange,
  { earlier, later, missing }: ChangeRows,
  wording: Wording,
): string {
  const { t } = wording
  const broken = notes.filter(({ kind }) => kind === "break").map(({ note }) => wording.in(note))
  if (broken.length > 0) return [...new Set(broken)].join(" ")
  const absent = [earlier, later].filter(({ points }) => !points.has(measure)).map(({ year }) => year)
  if (apart === "unmatched") return t("change.unmatched", { year: wording.list(absent.map(String)) })
  const known = missing.filter(({ year }) => absent.includes(year)).map(({ reason }) => wording.in(reason))
  return t("change.noResult", {
    years: wording.list(absent.map(String)),
    reason: [...new Set(known)].join("; ") || t("noReasonKnown"),
  })
}

/** The name a part has in the later edition, or else had in the earlier. */
function nameOf(measure: string, { earlier, later }: ChangeRows, wording: Wording): string {
  if (measure === TOTAL) return wording.t("total")
  const all = [later, earlier].flatMap(({ dimensions }) =>
    dimensions.flatMap(({ id, name, subDimensions }) => [{ id: String(id), name }, ...subDimensions]),
  )
  const { name } = all.find(({ id }) => id === measure)!
  return wording.t("numbered", { number: measure, name: wording.in(name) })
}

function ends({ earlier, later }: ChangeRows, { measure }: PartChange, { value }: Wording) {
  return { before: value(earlier.points.get(measure)!, "points"), after: value(later.points.get(measure)!, "points") }
}

function sumNotes(whole: PartChange, { t }: Wording): ChartNote[] {
  if (whole.points === null) return []
  return [{ sign: null, text: t(addsUp(whole) ? "change.addsUp" : "change.partly") }]
}

/** The parts whose change stands apart from that of all other provinces, in one note. */
function unusualNotes(whole: PartChange, rows: ChangeRows, wording: Wording): ChartNote[] {
  const all = (part: PartChange): string[] => {
    const range = part.points === null ? null : rows.usual(part.measure, rows.earlier.year, rows.province.code)
    const below = part.parts.flatMap(all)
    if (!range) return below
    const [change, low, high] = [part.points!, range.low, range.high].map((points) => wording.change(points, "points"))
    const name = wording.capital(nameOf(part.measure, rows, wording))
    return [wording.t("change.unusualPart", { name, change: change!, low: low!, high: high! }), ...below]
  }
  const parts = all(whole)
  return parts.length > 0 ? [{ sign: null, text: wording.t("change.unusual", { parts: parts.join("; ") }) }] : []
}

/** Each caution once, whatever number of parts it is about. */
function cautions(whole: PartChange, wording: Wording): ChartNote[] {
  const all = (part: PartChange): string[] => [
    ...part.notes.filter(({ kind }) => kind === "caution").map(({ note }) => wording.in(note)),
    ...part.parts.flatMap(all),
  ]
  return [...new Set(all(whole))].map((text) => ({ sign: null, text }))
}

type Apart = ChangeSpec["apart"]["rows"]
/** How many parts the description names on each side. */
const NAMED = 3

/** The change in sentences: the whole, what lifted most, what dragged most, what stands apart. */
function describeChange(
  { title, rows, apart }: { title: string; rows: readonly ChangeRow[]; apart: Apart },
  { t, list }: Wording,
): string {
  const whole = rows.find(({ level }) => level === "whole")
  const least = rows.some(({ level }) => level === "subDimension") ? "subDimension" : "dimension"
  const parts = rows.filter((row) => row.level === least && row.value !== null).toSorted((a, b) => b.value! - a.value!)
  const named = (some: readonly ChangeRow[]) => list(some.map(({ name, label }) => `${name} (${label})`))
  const lifts = parts.filter(({ value }) => value! > 0).slice(0, NAMED)
  const drags = parts
    .filter(({ value }) => value! < 0)
    .toReversed()
    .slice(0, NAMED)
  return sentences(
    t("change.description", { title }),
    whole ? t("change.whole", { change: whole.label }) : t("change.noWhole"),
    lifts.length > 0 ? t("change.lifts", { list: named(lifts) }) : "",
    drags.length > 0 ? t("change.drags", { list: named(drags) }) : "",
    apart.length > 0 ? t("change.apartList", { list: list(apart.map(({ name }) => name)) }) : "",
  )
}

function changeTable(caption: string, rows: readonly ChangeRow[], apart: Apart, { t }: Wording): ChartTable {
  const drawn = rows.filter(({ value }) => value !== null)
  return {
    caption,
    columns: [
      wordColumn("measure", t("column.measure")),
      figureColumn("change", t("column.change")),
      wordColumn("reason", t("column.apart")),
    ],
    rows: [
      ...drawn.map(({ name, label, value }) => [wordCell(name), figureCell(label, value), NO_CELL]),
      ...apart.map(({ name, reason }) => [
        wordCell(name),
        figureCell(t("change.notComparable"), null),
        wordCell(reason),
      ]),
    ],
  }
}
