import { ChartDrawing } from "./chart-drawing"
import type { ChartSpec } from "./chart-spec"
import { hotspots, packed } from "./embed/hotspots"
import { MapPieces } from "./map-pieces"
import { withProvinceLinks } from "./map-links"

/** Pixels that the two drawings are laid out for: a phone's column, and a page's. The style sheet shows the one that fits. */
const WIDTHS = { narrow: 328, wide: 640 } as const

type Props = {
  spec: ChartSpec
  /** in front of every id in it */
  idPrefix: string
}

/** The marks of a chart in the page's own colours and letters. */
export function ChartSketch({ spec, idPrefix }: Props) {
  return (
    <div className="chart-sketch" aria-hidden="true">
      <Drawings spec={spec.kind === "map" ? withProvinceLinks(spec) : spec} idPrefix={idPrefix} />
    </div>
  )
}

/** A map is one drawing in pieces, which the style sheet puts below or beside each other: twice, it would outweigh its page. */
function Drawings({ spec, idPrefix }: Props) {
  if (spec.kind === "map" && spec.view === "map")
    return <MapPieces {...{ spec, idPrefix }} width={WIDTHS.narrow} places={hotspots(spec, WIDTHS.narrow)} />
  return Object.entries(WIDTHS).map(([name, width]) => (
    <ChartDrawing
      key={name}
      {...{ spec, width }}
      className={`chart-${name}`}
      idPrefix={idPrefix + name}
      places={packed(hotspots(spec, width))}
    />
  ))
}
