import { coloursOf } from "./palette"
import { mapParts } from "./static/map-chart"
import type { MapMarks } from "./static/map-spec"

type Props = {
  spec: MapMarks
  /** pixels that each piece is laid out for */
  width: number
  idPrefix: string
}

/** A map as pictures of the same width: the country, and each inset. */
export function MapPieces({ spec, width, idPrefix }: Props) {
  return (
    <div className="chart-map">
      {mapParts({ spec, width, idPrefix, colours: coloursOf("auto") }).map(({ id, view, marks }) => (
        <svg key={id} className={`chart-${id}`} width={view.width} height={view.height} viewBox={viewBoxOf(view)}>
          {marks}
        </svg>
      ))}
    </div>
  )
}

function viewBoxOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return [x, y, width, height].join(" ")
}
