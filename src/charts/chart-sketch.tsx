import type { ReactNode } from "react"
import { packed, type Place } from "@/browser-script/places"
import { pathOf } from "@/i18n/addresses"
import type { ChartSpec, MapChartSpec } from "./chart-spec"
import { ChartDrawing } from "./drawing/chart-drawing"
import { coloursOf } from "./drawing/palette"
import { mapParts, mapPlaces } from "./map/drawing"
import type { Rectangle } from "./map/layout"
import type { MapMarks } from "./map/spec"

type StageProps = {
  /** which keys do what, said to those who come with the keyboard */
  help: string
  /** a reader points at a row, wherever in it */
  inRows?: boolean | undefined
  children: ReactNode
}

/**
 * A drawing with room for a ring and words over it: the browser script shows there what the table of the same `data-chart` says of the
 * mark that a reader points at. Without the script it is the drawing alone.
 */
export function ChartStage({ help, inRows, children }: StageProps) {
  return (
    <div
      className="relative touch-manipulation focus-visible:outline-offset-4"
      data-stage={help}
      data-rows={inRows || undefined}
    >
      {children}
      <span
        className="pointer-events-none absolute top-0 left-0 -m-2.25 size-4.5 rounded-full border-2 ring-2 ring-paper print:hidden"
        data-ring=""
        aria-hidden="true"
        hidden
      />
      <p
        className="pointer-events-none absolute top-0 left-0 z-1 w-max max-w-[min(17rem,100%)] rounded-sm border border-frame bg-paper px-3 py-2 text-sm empty:border-0 empty:p-0 print:hidden"
        data-tip=""
        role="status"
      />
    </div>
  )
}

/** The two drawings, by the pixels that they are laid out for: a phone's column, and a page's. The one that fits is shown. */
const DRAWINGS = [
  { name: "narrow", width: 328, className: "block max-w-104 @xl:hidden" },
  { name: "wide", width: 640, className: "hidden @xl:block" },
] as const

type ChartSketchProps = {
  spec: ChartSpec
  idPrefix: string
}

/** The marks of a chart in the page's own colours and letters. */
export function ChartSketch({ spec, idPrefix }: ChartSketchProps) {
  return (
    <SketchFrame>
      <Drawings spec={spec.kind === "map" ? withProvinceLinks(spec) : spec} idPrefix={idPrefix} />
    </SketchFrame>
  )
}

/**
 * Room for drawings. Letters that a reader sets wider than ours may be cut, but do not make the page scroll sideways. A drawing in a
 * drawing is cut at its frame unless it asks otherwise: the country does, whose last name stands below it.
 */
export function SketchFrame({ children }: { children: ReactNode }) {
  return (
    <div
      className="my-3 overflow-clip [overflow-clip-margin:0.5rem] [&_a:hover]:brightness-[1.12] [&_svg]:mx-auto [&_svg]:h-auto [&_svg]:w-full [&_svg]:overflow-visible [&_svg_svg:not([overflow])]:overflow-hidden"
      aria-hidden="true"
    >
      {children}
    </div>
  )
}

/** A map is one drawing in pieces, which the style sheet puts below or beside each other: twice, it would outweigh its page. */
function Drawings({ spec, idPrefix }: ChartSketchProps) {
  if (spec.kind === "map" && spec.view === "map")
    return <MapPieces {...{ spec, idPrefix }} places={mapPlaces(spec, PIECE_WIDTH)} />
  return DRAWINGS.map(({ name, width, className }) => (
    <ChartDrawing key={name} {...{ spec, width, className }} idPrefix={idPrefix + name} />
  ))
}

/** The same map with each province leading to its page in the edition drawn. For pages: a file that travels has no links. */
export function withProvinceLinks(spec: MapChartSpec): MapChartSpec {
  const units = spec.units.map((unit) => {
    const href = pathOf({ page: "province", slug: unit.slug, year: spec.year }, spec.locale)
    return { ...unit, href }
  })
  return { ...spec, units }
}

/** Pixels that each piece is laid out for: a phone's column. */
const PIECE_WIDTH = 328

type PiecesProps = {
  spec: MapMarks
  idPrefix: string
  /** of the whole map, for a script that reads the drawing */
  places?: readonly Place[]
}

/** A map as pictures of about the same size: the country, and each inset; below each other on phones, beside it where there is room. */
export function MapPieces({ spec, idPrefix, places }: PiecesProps) {
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
