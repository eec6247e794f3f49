import { Fragment } from "react"
import type { Place } from "@/browser-script/places"
import type { Drawn, Look } from "../chart-definition"
import type { LegendItem, MapChartSpec } from "../chart-spec"
import { rowOf } from "../chart-table"
import type { Colours } from "../drawing/palette"
import { textWidth } from "../drawing/text"
import { mapGeometry, type MapGeometry } from "../geometry/map-geometry"
import { groupNumber } from "../wording"
import { MapCountry } from "./country"
import { type InsetLayout, mapLayout, type Rectangle, viewOfCountry, viewOfInset } from "./layout"
import { MapHatch, MapLegend } from "./legend"
import { MapProvinces, type PlacedUnit } from "./provinces"
import { placesOfYears, SmallMaps, smallMapsLayout } from "./small-maps"
import type { MapMarks } from "./spec"
import { MapTiles, tileLayout } from "./tiles"

type Props = {
  spec: MapMarks
  /** pixels; text keeps its size, the arrangement changes */
  width: number
  /** in front of every id, so that several maps can share a page */
  idPrefix: string
  colours: Colours
  /** pixels of the smallest letters */
  least?: number
  /** pixels that it may be high */
  room?: number
}

export function drawMap(spec: MapChartSpec, width: number, look: Look, room?: number): Drawn {
  return spec.view === "years" ? drawYears(spec, width, look, room) : drawEdition(spec, width, look, room)
}

function drawYears(spec: MapChartSpec, width: number, { colours, idPrefix }: Look, room?: number): Drawn {
  return {
    height: smallMapsLayout(spec, width, room).height,
    legend: legendInRows(spec),
    marks: <SmallMaps {...{ spec, width, room, colours, idPrefix }} />,
    places: () => placesOfYears(spec, width),
  }
}

function drawEdition(spec: MapChartSpec, width: number, look: Look, room = Infinity): Drawn {
  const isFitted = mapHeight(spec, width) > room
  return {
    height: isFitted ? fittedHeight(spec, width, room) : mapHeight(spec, width),
    legend: isFitted ? legendInRows(spec) : null,
    marks: <MapChart {...{ spec, width, ...look, ...(isFitted && { room }) }} />,
    places: () => mapPlaces(spec, width),
  }
}

function fittedHeight(spec: MapMarks, width: number, room: number): number {
  return spec.view === "tiles" ? tileLayout(mapGeometry(spec.boundarySet), width, room).height : room
}

/** What the legend in a picture says, where it has no room there. */
function legendInRows({ legend, units, view }: MapMarks): readonly LegendItem[] {
  const shown = view === "tiles" ? [] : legend
  return [
    ...shown.map(({ group, label, sizeText, names }): LegendItem => {
      const number = group === "missing" ? "" : `${groupNumber(group)} `
      const named = names.length > 0 ? `: ${names.join(", ")}` : ""
      return { sign: group === "missing" ? "hatch" : group, label: `${number}${label} ${sizeText}${named}`.trim() }
    }),
    ...units.filter(({ marked }) => marked).map(({ name }): LegendItem => ({ sign: "outlined", label: name })),
  ]
}

/** The map of a spec: the country with its insets, or tiles. Stands inside the picture's own `<svg>`, whose unit is the pixel. */
export function MapChart(props: Props) {
  return props.spec.view === "tiles" ? (
    <MapTiles {...props} geometry={mapGeometry(props.spec.boundarySet)} />
  ) : (
    mapParts(props).map(({ id, marks }) => <Fragment key={id}>{marks}</Fragment>)
  )
}

/** Height in pixels of the picture that is `width` pixels wide. */
export function mapHeight(spec: MapMarks, width: number): number {
  return spec.view === "tiles" ? tileLayout(mapGeometry(spec.boundarySet), width).height : mapLayout(width).height
}

/** The middles of the provinces, by name; those in an inset come twice. */
export function mapPlaces(spec: MapChartSpec, width: number): readonly Place[] {
  const geometry = mapGeometry(spec.boundarySet)
  const { compare } = new Intl.Collator(spec.locale)
  const rows = new Map(spec.units.map(({ code, name }) => [code, rowOf(spec.table, name)]))
  const order = spec.units.toSorted((a, b) => compare(a.name, b.name)).map(({ code }) => code)
  const byName = (a: { code: string }, b: { code: string }) => order.indexOf(a.code) - order.indexOf(b.code)
  const place = (code: string, x: number, y: number) => ({
    x: Math.round(x),
    y: Math.round(y),
    row: rows.get(code)!,
    column: null,
  })
  if (spec.view === "tiles") {
    const { boxOf } = tileLayout(geometry, width)
    return geometry.tiles.toSorted(byName).map((tile) => {
      const { x, y, width: side } = boxOf(tile)
      return place(tile.code, x + side / 2, y + side / 2)
    })
  }
  const { country, scale, insets } = mapLayout(width)
  const whole = { window: { x: 0, y: 0, width: Infinity, height: Infinity }, box: country, scale }
  const units = geometry.units.toSorted(byName)
  return [whole, ...insets].flatMap(({ window, box, scale: pixels }) =>
    units.flatMap(({ code, disc: { x, y } }) => {
      const [right, down] = [x - window.x, y - window.y]
      const within = right >= 0 && right <= window.width && down >= 0 && down <= window.height
      return within ? [place(code, box.x + right * pixels, box.y + down * pixels)] : []
    }),
  )
}

/**
 * What a map is made of, and where in its picture each part stands: the country with the legend, and the insets. The shapes are among
 * the country's marks; the insets refer to them.
 */
export function mapParts({ spec, width, idPrefix, colours, least = 0, room }: Props) {
  const geometry = mapGeometry(spec.boundarySet)
  const layout = mapLayout(width, room)
  const shared = { units: placed(spec, geometry), idPrefix, colours, least }
  const country = (
    <>
      <Shapes geometry={geometry} idPrefix={idPrefix} />
      <MapCountry spec={spec} archipelagos={geometry.archipelagos} layout={layout} {...shared} />
      {layout.legend && (
        <MapLegend
          rows={spec.legend}
          marked={spec.units.filter(({ marked }) => marked)}
          x={layout.legend.x}
          y={layout.legend.y}
          {...{ idPrefix, colours, least }}
        />
      )}
    </>
  )
  const insets = layout.insets.map((inset) => ({
    id: inset.id,
    view: viewOfInset(inset),
    marks: <MapInset inset={inset} name={spec.places[inset.id]} {...shared} />,
  }))
  return [{ id: "country", view: viewOfCountry(layout), marks: country }, ...insets]
}

/**
 * Joins shapes and spec by code.
 *
 * @throws {Error} when a province of the boundary set is not in the spec, or the spec has another one
 */
function placed(spec: MapMarks, { units, boundarySet }: MapGeometry): readonly PlacedUnit[] {
  const byCode = new Map(spec.units.map((unit) => [unit.code, unit]))
  if (byCode.size !== units.length || spec.units.length !== units.length)
    throw new Error(`map of ${boundarySet} provinces: found ${spec.units.length} units, expected ${units.length}`)
  return units.map((shape) => {
    const unit = byCode.get(shape.code)
    if (!unit) throw new Error(`map of ${boundarySet} provinces: no unit has the code ${shape.code}`)
    return { shape, unit }
  })
}

/** Each shape once; the pictures refer to it. */
function Shapes({ geometry, idPrefix }: { geometry: MapGeometry; idPrefix: string }) {
  return (
    <defs>
      {geometry.units.map(({ code, path }) => (
        <path key={code} id={`${idPrefix}p${code}`} d={path} />
      ))}
      {geometry.archipelagos.map(({ id, path }) => (
        <path key={id} id={`${idPrefix}${id}`} d={path} fill="none" strokeLinecap="round" />
      ))}
    </defs>
  )
}

type InsetProps = Required<Look> & {
  inset: InsetLayout
  name: string
  units: readonly PlacedUnit[]
}

/** A crowded part of the country, larger, with its name above. */
function MapInset({ inset, name, units, idPrefix, colours, least }: InsetProps) {
  const { box, window, scale, letter } = inset
  const hatch = `${idPrefix}hatch-${inset.id}`
  const shown = units.filter(
    ({
      shape: {
        box: [left, top, right, bottom],
      },
    }) => overlaps(window, { x: left, y: top, width: right - left, height: bottom - top }),
  )
  return (
    <>
      <text x={box.x} y={box.y - 7} fontSize={12} fill={colours.ink}>
        <tspan fontWeight={600}>{letter}</tspan> {textWidth(`${letter} ${name}`, 12) <= box.width && name}
      </text>
      <svg {...box} viewBox={`${window.x} ${window.y} ${window.width} ${window.height}`}>
        <MapHatch id={hatch} scale={scale} colours={colours} />
        <MapProvinces units={shown} {...{ scale, hatch, idPrefix, colours, least, window }} />
      </svg>
      <rect {...box} fill="none" stroke={colours.outline} pointerEvents="none" />
    </>
  )
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
