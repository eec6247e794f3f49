import type { ReactElement } from "react"
import { ChartDrawing } from "./chart-drawing"
import type { ChartSpec } from "./chart-spec"
import { MapPieces } from "./map-pieces"
import { withProvinceLinks } from "./map-links"
import { markupOf } from "./markup"

/** Pixels that the two drawings are laid out for: a phone's column, and a page's. The style sheet shows the one that fits. */
const WIDTHS = { narrow: 328, wide: 640 } as const

/**
 * The marks of a chart in the page's own colours and letters. As text, because Next sends everything on a page twice, and elements
 * weigh four times what they are written as.
 *
 * @param idPrefix  in front of every id in it
 */
export async function ChartSketch({ spec, idPrefix }: { spec: ChartSpec; idPrefix: string }) {
  const svg = await markupOf(<>{drawingsOf(spec, idPrefix)}</>)
  return <div className="chart-sketch" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
}

/** A map is one drawing in pieces, which the style sheet puts below or beside each other: twice, it would outweigh its page. */
function drawingsOf(spec: ChartSpec, idPrefix: string): readonly ReactElement[] {
  if (spec.kind === "map" && spec.view === "map")
    return [<MapPieces key="map" spec={withProvinceLinks(spec)} width={WIDTHS.narrow} idPrefix={idPrefix} />]
  const drawn = spec.kind === "map" ? withProvinceLinks(spec) : spec
  return Object.entries(WIDTHS).map(([name, width]) => (
    <ChartDrawing key={name} spec={drawn} className={`chart-${name}`} width={width} idPrefix={idPrefix + name} />
  ))
}
