import type { ReactNode } from "react"
import { packed } from "@/browser-script/places"
import { ChartDrawing } from "./chart-drawing"
import type { ChartSpec } from "./chart-spec"
import { hotspots } from "./embed/hotspots"
import { MapPieces, PIECE_WIDTH } from "./map-pieces"
import { withProvinceLinks } from "./map-links"

/** The two drawings, by the pixels that they are laid out for: a phone's column, and a page's. The one that fits is shown. */
const DRAWINGS = [
  { name: "narrow", width: 328, className: "block max-w-104 @xl:hidden" },
  { name: "wide", width: 640, className: "hidden @xl:block" },
] as const

type Props = {
  spec: ChartSpec
  /** in front of every id in it */
  idPrefix: string
}

/** The marks of a chart in the page's own colours and letters. */
export function ChartSketch({ spec, idPrefix }: Props) {
  return (
    <SketchFrame>
      <Drawings spec={spec.kind === "map" ? withProvinceLinks(spec) : spec} idPrefix={idPrefix} />
    </SketchFrame>
  )
}

/** Room for drawings. Letters that a reader sets wider than ours may be cut, but do not make the page scroll sideways. */
export function SketchFrame({ children }: { children: ReactNode }) {
  return (
    <div
      className="my-3 overflow-clip [overflow-clip-margin:0.5rem] [&_a:hover]:brightness-[1.12] [&_svg]:mx-auto [&_svg]:h-auto [&_svg]:w-full [&_svg]:overflow-visible"
      aria-hidden="true"
    >
      {children}
    </div>
  )
}

/** A map is one drawing in pieces, which the style sheet puts below or beside each other: twice, it would outweigh its page. */
function Drawings({ spec, idPrefix }: Props) {
  if (spec.kind === "map" && spec.view === "map")
    return <MapPieces {...{ spec, idPrefix }} places={hotspots(spec, PIECE_WIDTH)} />
  return DRAWINGS.map(({ name, width, className }) => (
    <ChartDrawing
      key={name}
      {...{ spec, width, className }}
      idPrefix={idPrefix + name}
      places={packed(hotspots(spec, width))}
    />
  ))
}
