import type { ChartSpec } from "../chart-spec"
import { coloursOf, themeStyle, type Colours, type Theme } from "../palette"
import { chartBody } from "./chart-body"
import { Legend } from "./legend"
import { FONT, WIDE_FROM, X_HEIGHT } from "./measures"
import { pictureLayout } from "./picture-layout"
import { round } from "./round"
import { Sign } from "./sign"
import type { TextBlock } from "./text-block"

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
  const margin = width >= WIDE_FROM ? 24 : 14
  const { height: bodyHeight, marks } = chartBody(spec, width - 2 * margin, colours, "")
  const layout = pictureLayout(spec, width, bodyHeight)
  const { title, subtitle, legendTop, bodyTop, notes, last, inner, height } = layout
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
      {spec.kind !== "map" && (
        <g transform={`translate(${margin} ${round(legendTop)})`}>
          <Legend legend={spec.legend} width={inner} colours={colours} />
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
