import type { ChartSpec } from "../chart-spec"
import { Sign } from "./year-axis"
import { Legend } from "./chart-drawing"
import { FONT, round, X_HEIGHT } from "./marks"
import { type Colours, coloursOf, type Theme, themeStyle } from "./palette"
import { MEASURES, pictureLayout, SIGN_ROOM, type Size } from "./picture-layout"
import { sizedLayout } from "./sized-layout"
import type { TextBlock } from "./text"

type Props = {
  spec: ChartSpec
  /** pixels; of a picture for a use, its name */
  width: number | Size
  theme: Theme
  /** CSS of the letters it carries, where it can borrow none */
  typeface?: string
}

/** Class of a picture that follows the reader's theme. */
const CLASS = "papi-chart"

/** A chart that stands alone, in a file or another site: its title, legend, marks, notes, source and credit in one picture. */
export function ChartPicture({ spec, width, theme, typeface = "" }: Props) {
  const colours = coloursOf(theme)
  const layout = typeof width === "number" ? pictureLayout(spec, width, colours) : sizedLayout(spec, width, colours)
  const { title, subtitle, legend, legendAt, legendWidth, marks, bodyAt, notes, last } = layout
  const pixels = typeof width === "number" ? width : MEASURES[width].width
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      lang={spec.locale}
      className={theme === "auto" ? CLASS : undefined}
      width={pixels}
      height={Math.round((layout.height * pixels) / layout.width)}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      fontFamily={FONT}
      style={{ fontSizeAdjust: X_HEIGHT }}
    >
      <title>{spec.title}</title>
      <desc>{spec.description}</desc>
      {theme === "auto" && <style>{typeface + themeStyle(CLASS)}</style>}
      <rect width={layout.width} height={layout.height} fill={colours.paper} />
      <Text block={title} colour={colours.ink} />
      {subtitle && <Text block={subtitle} colour={colours.muted} />}
      {legend && (
        <g transform={`translate(${legendAt.x} ${round(legendAt.y)})`}>
          <Legend legend={legend} width={legendWidth} colours={colours} />
        </g>
      )}
      <g transform={`translate(${bodyAt.x} ${round(bodyAt.y)})`}>{marks}</g>
      {notes.map(({ sign, block }) => (
        <Note key={block.bottom} sign={sign} block={block} colours={colours} />
      ))}
      {last.map((block) => (
        <Text key={block.bottom} block={block} colour={colours.muted} />
      ))}
    </svg>
  )
}

type NoteProps = { sign: string | null; block: TextBlock; colours: Colours }

function Note({ sign, block, colours }: NoteProps) {
  return (
    <>
      {sign !== null && (
        <Sign sign={sign} x={block.lines[0]!.x - SIGN_ROOM + 8} y={block.lines[0]!.y - 4} colours={colours} />
      )}
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
