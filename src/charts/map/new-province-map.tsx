import { useLocale } from "next-intl"
import { useId } from "react"
import { MapPieces, SketchFrame } from "../chart-sketch"
import { mapGeometry, type MapSet } from "../geometry/map-geometry"
import { wordingOf } from "../wording"
import { placesIn } from "./words"
import type { MapMarks, MapUnitSpec } from "./spec"

/** What a reader of the map is told of a province, and where it leads. */
export type MapPlace = Pick<MapUnitSpec, "code" | "slug" | "name" | "valueText" | "href">

type Props = {
  boundarySet: MapSet
  places: readonly MapPlace[]
  title: string
  subtitle: string
  description: string
}

/**
 * A map of a boundary set that no edition has used: borders, names and links, without groups. It shows no figure, so it is no chart and
 * has neither an address nor files; the list beside it holds the same links.
 */
export function NewProvinceMap({ boundarySet, places, title, subtitle, description }: Props) {
  const [id, locale] = [useId(), useLocale()]
  const wording = wordingOf(locale)
  const labels = new Map(mapGeometry(boundarySet).tiles.map(({ code, label }) => [code, label]))
  const units = places.map((place) => ({
    ...place,
    label: labels.get(place.code)!,
    group: null,
    missing: false,
    marked: false,
  }))
  const spec: MapMarks = { boundarySet, view: "map", units, legend: [], places: placesIn(wording) }
  return (
    <figure className="chart @container max-w-3xl" aria-labelledby={id} data-chart="map">
      <h2 id={id} className="max-w-measure">
        {title}
      </h2>
      <p className="max-w-note text-sm text-quiet">{subtitle}</p>
      <p className="sr-only">{description}</p>
      <SketchFrame>
        <MapPieces spec={spec} idPrefix={id} />
      </SketchFrame>
      <figcaption className="max-w-note text-sm text-quiet">
        <p>{wording.t("map.credit")}</p>
      </figcaption>
    </figure>
  )
}
