import type { Archipelago } from "../geometry/map-geometry"
import type { Colours } from "../palette"
import type { Rectangle } from "./map-layout"
import { round } from "./round"

type Props = {
  archipelago: Archipelago
  frame: Rectangle
  /** two lines beside the frame */
  name: readonly [string, string]
  nameIs: "above" | "below"
  /** pixels per unit of `frame` */
  scale: number
  fill: string
  idPrefix: string
  colours: Colours
}

/** An archipelago in its frame, with its name: part of its province, coloured and tapped with it. */
export function MapArchipelago({ archipelago, frame, name, nameIs, scale, fill, idPrefix, colours }: Props) {
  const fit = Math.min(frame.width / archipelago.width, frame.height / archipelago.height)
  const left = frame.x + (frame.width - archipelago.width * fit) / 2
  const top = frame.y + (frame.height - archipelago.height * fit) / 2
  const dots = {
    href: `#${idPrefix}${archipelago.id}`,
    transform: `translate(${round(left)} ${round(top)}) scale(${fit.toFixed(3)})`,
  }
  const dot = (pixels: number) => round(pixels / scale / fit)
  return (
    <g>
      <rect {...frame} fill="none" stroke={colours.outline} strokeWidth={round(1 / scale)} pointerEvents="all" />
      <use {...dots} stroke={colours.outline} strokeWidth={dot(5.5)} />
      <use {...dots} stroke={fill} strokeWidth={dot(4)} />
      <text
        textAnchor="end"
        fontSize={round(10.5 / scale)}
        fill={colours.ink}
        stroke="none"
        x={round(frame.x + frame.width)}
        y={round(nameIs === "above" ? frame.y - 19 / scale : frame.y + frame.height + 13 / scale)}
      >
        {name[0]}
        <tspan x={round(frame.x + frame.width)} dy={round(13 / scale)}>
          {name[1]}
        </tspan>
      </text>
    </g>
  )
}
