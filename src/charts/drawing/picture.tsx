import type { ChartSpec } from "../chart-spec"
import { Sign } from "./break-lines"
import { drawChart } from "./chart-drawing"
import { Legend, legendHeight } from "./legend"
import { FONT, round, WIDE_FROM, X_HEIGHT } from "./measures"
import { type Colours, coloursOf, type Theme, themeStyle } from "./palette"
import { textBlock, type TextBlock } from "./text"

const GAP = 8
/** Left of a note, for the sign it belongs to. */
const SIGN_ROOM = 22

/** The words of a picture that stands alone, and where its legend and marks begin. */
export function pictureLayout(spec: ChartSpec, width: number, colours: Colours) {
  const wide = width >= WIDE_FROM
  const margin = wide ? 24 : 14
  const inner = width - 2 * margin
  const drawn = drawChart(spec, inner, { colours, idPrefix: "" })
  const title = textBlock(spec.title, margin, margin - 2, inner, { size: wide ? 20 : 17, weight: 600, leading: 1.3 })
  const subtitle = textBlock(spec.subtitle, margin, title.bottom + 3, inner, { size: 13 })
  const legendTop = subtitle.bottom + GAP
  const bodyTop = legendTop + (drawn.legend ? legendHeight(drawn.legend, inner) : 0)
  let bottom = bodyTop + drawn.height + GAP
  const notes = spec.notes.map(({ sign, text }) => {
    const indent = sign === null ? 0 : SIGN_ROOM
    const block = textBlock(text, margin + indent, bottom, inner - indent, { size: 11.5 })
    bottom = block.bottom + (sign === null ? 2 : 4)
    return { sign, block }
  })
  const last = [spec.source, ...(spec.credit === null ? [] : [spec.credit])].map((text) => {
    const block = textBlock(text, margin, bottom + 3, inner, { size: 11 })
    bottom = block.bottom
    return block
  })
  const height = Math.ceil(bottom + margin - 2)
  return { ...drawn, margin, inner, title, subtitle, legendTop, bodyTop, notes, last, height }
}

type Props = {
  spec: ChartSpec
  /** pixels */
  width: number
  theme: Theme
}

/** Class of a picture that follows the reader's theme. */
const CLASS = "papi-chart"

/** A chart that stands alone, in a file or another site: its title, legend, marks, notes, source and credit in one picture. */
export function ChartPicture({ spec, width, theme }: Props) {
  const colours = coloursOf(theme)
  const { title, subtitle, legend, legendTop, marks, bodyTop, notes, last, margin, inner, height } = pictureLayout(
    spec,
    width,
    colours,
  )
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      lang={spec.locale}
      className={theme === "auto" ? CLASS : undefined}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT}
      style={{ fontSizeAdjust: X_HEIGHT }}
    >
      <title>{spec.title}</title>
      <desc>{spec.description}</desc>
      {theme === "auto" && <style>{themeStyle(CLASS)}</style>}
      <rect width={width} height={height} fill={colours.paper} />
      <Text block={title} colour={colours.ink} />
      <Text block={subtitle} colour={colours.muted} />
      {legend && (
        <g transform={`translate(${margin} ${round(legendTop)})`}>
          <Legend legend={legend} width={inner} colours={colours} />
        </g>
      )}
      <g transform={`translate(${margin} ${round(bodyTop)})`}>{marks}</g>
      {notes.map(({ sign, block }) => (
        <Note key={block.bottom} sign={sign} block={block} margin={margin} colours={colours} />
      ))}
      {last.map((block) => (
        <Text key={block.bottom} block={block} colour={colours.muted} />
      ))}
    </svg>
  )
}

type NoteProps = { sign: string | null; block: TextBlock; margin: number; colours: Colours }

function Note({ sign, block, margin, colours }: NoteProps) {
  return (
    <>
      {sign !== null && <Sign sign={sign} x={margin + 8} y={block.lines[0]!.y - 4} colours={colours} />}
      <Text block={block} colour={colours.ink} />
    </>
  )
}

function Text({ block, colour }: { block: TextBlock; colour: string }) {
  return (
    <text fontSize={block.size} fontWeight={block.weight === 400 ? undefined : block.weight} fill={colour}>
      {block.lines.map(({ text, x, y }) => (
        <tspan key={y} x={round(x)} y={round(y)}>
          {text}
        </tspan>
      ))}
    </text>
  )
}
