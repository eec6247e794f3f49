import { packed, type Hotspot } from "./embed/hotspots"
import { coloursOf } from "./palette"
import { mapParts } from "./static/map-chart"
import type { Rectangle } from "./static/map-layout"
import type { MapMarks } from "./static/map-spec"

type Props = {
  spec: MapMarks
  /** pixels that each piece is laid out for */
  width: number
  idPrefix: string
  /** of the whole map, for a script that reads the drawing */
  places?: readonly Hotspot[]
}

/** A map as pictures of the same width: the country, and each inset. */
export function MapPieces({ spec, width, idPrefix, places }: Props) {
  return (
    <div className="chart-map">
      {mapParts({ spec, width, idPrefix, colours: coloursOf("auto") }).map(({ id, view, marks }) => (
        <svg
          key={id}
          className={`chart-${id}`}
          width={view.width}
          height={view.height}
          viewBox={[view.x, view.y, view.width, view.height].join(" ")}
          data-places={places && packed(places.filter((place) => isWithin(view, place)))}
        >
          {marks}
        </svg>
      ))}
    </div>
  )
}

function isWithin({ x, y, width, height }: Rectangle, place: Hotspot): boolean {
  return place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height
}
