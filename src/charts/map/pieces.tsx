import { packed, type Place } from "@/browser-script/places"
import { pathOf } from "@/i18n/addresses"
import type { MapChartSpec } from "../chart-spec"
import { coloursOf } from "../drawing/palette"
import { mapParts } from "./drawing"
import type { Rectangle } from "./layout"
import type { MapMarks } from "./spec"

/** The same map with each province leading to its page in the edition drawn. For pages: a file that travels has no links. */
export function withProvinceLinks(spec: MapChartSpec): MapChartSpec {
  const units = spec.units.map((unit) => {
    const href = pathOf({ page: "province", slug: unit.slug, year: spec.year }, spec.locale)
    return { ...unit, href }
  })
  return { ...spec, units }
}

/** Pixels that each piece is laid out for: a phone's column. */
export const PIECE_WIDTH = 328

type Props = {
  spec: MapMarks
  idPrefix: string
  /** of the whole map, for a script that reads the drawing */
  places?: readonly Place[]
}

/** A map as pictures of about the same size: the country, and each inset; below each other on phones, beside it where there is room. */
export function MapPieces({ spec, idPrefix, places }: Props) {
  return (
    <div className="grid gap-x-6 gap-y-5 @xl:grid-cols-2 @xl:grid-rows-[auto_auto] @xl:content-between">
      {mapParts({ spec, width: PIECE_WIDTH, idPrefix, colours: coloursOf("auto") }).map(({ id, view, marks }) => (
        <svg
          key={id}
          className={id === "country" ? "max-w-104 @xl:row-[1/3]" : "max-w-104"}
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

function isWithin({ x, y, width, height }: Rectangle, place: Place): boolean {
  return place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height
}
