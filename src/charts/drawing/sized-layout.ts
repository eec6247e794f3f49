import type { ChartNote, ChartSpec } from "../chart-spec"
import { drawChart, legendHeight } from "./chart-drawing"
import { TEXT } from "./marks"
import type { Colours } from "./palette"
import { MEASURES, type PictureLayout, pictureLayout, SIGN_ROOM, type Size } from "./picture-layout"
import { textBlock, type TextBlock } from "./text"

const MARGIN = 14
const GAP = 8
/** Pixels of the smallest letters; on maps they are rounded in other units. */
const LEAST = TEXT + 0.1
/** Of the width, for the words of a picture that has them beside its marks. */
const WORDS = [0.335, 0.38, 0.42]
const WORDS_OF_MAP = { map: 0.36, tiles: 0.32, years: 0.32 }
const TITLES = [20, 18, 16, 14]
/** Of the room below title and legend, what the marks have before notes get any. */
const MARKS_FIRST = 0.72

/** A picture laid out for a use: its own height, in pixels of the layout, with the marks in what the words leave. */
export function sizedLayout(spec: ChartSpec, size: Size, colours: Colours): PictureLayout {
  const { width, height, layout, isAtMost, isBeside } = MEASURES[size]
  const high = (height * layout) / width
  if (isAtMost) {
    const whole = pictureLayout(spec, layout, colours, LEAST)
    if (whole.height <= high) return whole
  }
  const made = arrangements(spec, isBeside ?? false).map(
    (arrange) => () => arrange({ width: layout, height: high, colours }),
  )
  for (const make of made) {
    const { fits, ...picture } = make()
    if (fits) return picture
  }
  const { fits: _, ...last } = made.at(-1)!()
  return last
}

/** Lines whose names stand at their ends need width more than height. */
const LINES_BESIDE = 3

/** Ways to lay out a picture, the best first. */
function arrangements(spec: ChartSpec, isBeside: boolean): readonly ((frame: Frame) => Tried)[] {
  const needsWidth = (spec.kind === "trend" || spec.kind === "spread") && spec.series.length > LINES_BESIDE
  const inTitles = (arrange: (spec: ChartSpec, frame: Frame, words: Words) => Tried, titles: readonly number[]) =>
    titles.flatMap((title) =>
      [true, false].map((withSubtitle) => (frame: Frame) => arrange(spec, frame, { title, withSubtitle })),
    )
  if (!isBeside || needsWidth) return inTitles(stacked, TITLES)
  const widths = spec.kind === "map" ? [WORDS_OF_MAP[spec.view]] : WORDS
  const columns = widths.flatMap((share) => [
    (own: ChartSpec, frame: Frame, words: Words) => beside(own, { ...frame, share }, words),
    (own: ChartSpec, frame: Frame, words: Words) => besideAbove(own, { ...frame, share }, words),
  ])
  const [large, small] = [TITLES.slice(0, -1), TITLES.slice(-1)]
  return [large, small].flatMap((titles) => columns.flatMap((arrange) => inTitles(arrange, titles)))
}

type Frame = { width: number; height: number; colours: Colours }
/** With the share of the width that the words have. */
type Columns = Frame & { share: number }
type Words = { title: number; withSubtitle: boolean }
type Tried = PictureLayout & { fits: boolean }

function stacked(spec: ChartSpec, { width, height, colours }: Frame, { title: size, withSubtitle }: Words): Tried {
  const inner = width - 2 * MARGIN
  const look = { colours, idPrefix: "", least: LEAST }
  const title = textBlock(spec.title, MARGIN, MARGIN - 2, inner, { size, weight: 600, leading: 1.25 })
  const subtitle = withSubtitle ? textBlock(spec.subtitle, MARGIN, title.bottom + 3, inner, { size: TEXT }) : null
  const legendTop = (subtitle ?? title).bottom + GAP
  const sources = sourcesOf(spec, MARGIN, inner)
  const room = height - legendTop - GAP - heightOf(sources) - MARGIN
  const { legend } = drawChart(spec, inner, look, room)
  const bodyTop = legendTop + (legend ? legendHeight(legend, inner) : 0)
  const forAll = height - bodyTop - GAP - heightOf(sources) - MARGIN
  const wanted = Math.min(drawChart(spec, inner, look).height, forAll * MARKS_FIRST)
  const notes = notesIn(spec, MARGIN, inner, forAll - wanted)
  const drawn = drawChart(spec, inner, look, forAll - heightOf(notes.map(({ block }) => block)))
  const sourcesTop = height - MARGIN - heightOf(sources) + 2
  const notesTop = sourcesTop - 4 - heightOf(notes.map(({ block }) => block))
  const spare = Math.max(0, notesTop - GAP - bodyTop - drawn.height)
  return {
    ...drawn,
    legend,
    width,
    height,
    inner,
    legendWidth: inner,
    legendAt: { x: MARGIN, y: legendTop },
    bodyAt: { x: MARGIN, y: bodyTop + spare / 2 },
    title,
    subtitle,
    notes: stackedFrom(notes, notesTop),
    last: sources.map((block) => movedDown(block, sourcesTop)),
    fits: drawn.height <= forAll + 0.5 && drawn.height <= notesTop - bodyTop,
  }
}

/** All words in a column, the marks beside it on the whole height. */
function beside(spec: ChartSpec, frame: Columns, words: Words): Tried {
  const sources = sourcesOf(spec, MARGIN, Math.round(frame.width * frame.share))
  return inColumns(spec, frame, words, { sources, bottom: frame.height - MARGIN - heightOf(sources) + 4, below: 0 })
}

/** The same above the source, which has the whole width. */
function besideAbove(spec: ChartSpec, frame: Columns, words: Words): Tried {
  const sources = sourcesOf(spec, MARGIN, frame.width - 2 * MARGIN)
  const below = heightOf(sources)
  return inColumns(spec, frame, words, { sources, bottom: frame.height - MARGIN - below + 4, below })
}

type Sources = { sources: readonly TextBlock[]; bottom: number; below: number }

function inColumns(
  spec: ChartSpec,
  frame: Columns,
  { title: size, withSubtitle }: Words,
  { sources, bottom, below }: Sources,
): Tried {
  const { width, height, colours } = frame
  const words = Math.round(frame.width * frame.share)
  const left = MARGIN + words + MARGIN
  const [inner, room] = [width - left - MARGIN, height - 2 * MARGIN + 6 - below]
  const look = { colours, idPrefix: "", least: LEAST }
  const title = textBlock(spec.title, MARGIN, MARGIN - 4, words, { size: size - 2, weight: 600, leading: 1.22 })
  const subtitle = withSubtitle ? textBlock(spec.subtitle, MARGIN, title.bottom + 4, words, { size: TEXT }) : null
  const drawn = drawChart(spec, inner, look, room)
  const legendTop = (subtitle ?? title).bottom + GAP
  const legendBottom = legendTop + (drawn.legend ? legendHeight(drawn.legend, words) : 0)
  const notes = notesIn(spec, MARGIN, words, bottom - legendBottom - 4)
  const notesTop = bottom - 4 - heightOf(notes.map(({ block }) => block))
  return {
    ...drawn,
    width,
    height,
    inner,
    legendWidth: words,
    legendAt: { x: MARGIN, y: legendTop },
    bodyAt: { x: left, y: MARGIN - 3 + Math.max(0, room - drawn.height) / 2 },
    title,
    subtitle,
    notes: stackedFrom(notes, notesTop),
    last: sources.map((block) => movedDown(block, bottom)),
    fits: drawn.height <= room + 0.5 && legendBottom <= notesTop,
  }
}

function sourcesOf({ source, credit }: ChartSpec, x: number, width: number): readonly TextBlock[] {
  return [textBlock([source, credit].filter(Boolean).join(" "), x, 0, width, { size: TEXT, leading: 1.2 })]
}

const heightOf = (blocks: readonly TextBlock[]) => blocks.reduce((sum, { bottom }) => sum + bottom, 0)

/** The notes in what room there is: whole, or their first sentences, or those of breaks and corrections; or none. */
function notesIn({ notes }: ChartSpec, x: number, width: number, room: number) {
  const first = (note: ChartNote) => ({ ...note, text: /^.+?[.!?](?=\s|$)/su.exec(note.text)?.[0] ?? note.text })
  const needed = (note: ChartNote) => note.sign !== null || note.correction === true
  const choices = [
    notes,
    notes.map(first),
    notes.filter(needed).map(first),
    notes.filter(({ correction }) => correction),
  ]
  const placed = choices.map((each) => placeNotes(each, x, width))
  return placed.find((each) => heightOf(each.map(({ block }) => block)) <= room) ?? []
}

function placeNotes(notes: readonly ChartNote[], x: number, width: number) {
  return notes.map(({ sign, text }) => {
    const indent = sign === null ? 0 : SIGN_ROOM
    const block = textBlock(text, x + indent, 0, width - indent, { size: TEXT, leading: 1.3 })
    return { sign, block: { ...block, bottom: block.bottom + 2 } }
  })
}

function stackedFrom(notes: ReturnType<typeof placeNotes>, top: number): PictureLayout["notes"] {
  let y = top
  return notes.map(({ sign, block }) => {
    const moved = { sign, block: movedDown(block, y) }
    y = moved.block.bottom
    return moved
  })
}

function movedDown(block: TextBlock, top: number): TextBlock {
  return { ...block, lines: block.lines.map((line) => ({ ...line, y: line.y + top })), bottom: block.bottom + top }
}
