import { type ArchipelagoId, MAP_HEIGHT, MAP_WIDTH } from "../geometry/map-geometry"

/** A rectangle in pixels of the picture. */
export type Rectangle = { x: number; y: number; width: number; height: number }

/** A crowded part of the country, drawn again and larger. `window` is in map units. */
export type InsetLayout = { id: InsetId; letter: string; window: Rectangle; box: Rectangle; scale: number }
export type InsetId = "north" | "south"

export type MapLayout = {
  width: number
  height: number
  /** where the whole country stands, and pixels per map unit there */
  country: Rectangle
  scale: number
  insets: readonly InsetLayout[]
  /** top left corner of the legend, in the free space west of the centre of the country; null: it has no room there */
  legend: Rectangle | null
}

/** From here up, the insets stand beside the country instead of below it, and are still large enough to tap. */
const SIDE_BY_SIDE_FROM = 680
/** Wider than these the picture only grows blank: on phones and tablets, and side by side. */
const WIDEST_COLUMN = 420
const WIDEST = 900
/** Blank at both sides, for half the width of a line on the edge. */
const EDGE = 1
const GAP = 24
/** Height of the line that names an inset. */
const CAPTION = 22

// Chosen so that each province too small on a phone's map of the country is large enough in one of the two.
const WINDOWS: Readonly<Record<InsetId, Rectangle>> = {
  north: { x: 391, y: 172, width: 405, height: 401 },
  south: { x: 330, y: 1886, width: 478, height: 514 },
}

/** Frames of the archipelagos beside the coast, at about their true latitude, in map units. */
export const ARCHIPELAGO_FRAMES: Readonly<Record<ArchipelagoId, Rectangle>> = {
  hoangSa: { x: 850, y: 862, width: 274, height: 228 },
  truongSa: { x: 846, y: 2150, width: 278, height: 250 },
}
/** Two lines for the name of Trường Sa, whose frame ends with the country. */
const NAME_BELOW = 32
const LEGEND: Rectangle = { x: 0, y: 1010, width: 620, height: 620 }

/** Where everything stands in a picture of `width` pixels; from 680 on with the insets at the side, and wherever it may only be `room` high. */
export function mapLayout(width: number, room = Infinity): MapLayout {
  const whole = wholeLayout(width)
  return whole.height <= room ? whole : fittedLayout(width, room)
}

function wholeLayout(width: number): MapLayout {
  return width < SIDE_BY_SIDE_FROM ? column(width) : sideBySide(width)
}

function column(width: number): MapLayout {
  const used = Math.min(width - 2 * EDGE, WIDEST_COLUMN)
  const left = (width - used) / 2
  const country = countryAt(left, used)
  const north = insetAt("north", left, country.bottom + GAP + CAPTION, used)
  const south = insetAt("south", left, north.box.y + north.box.height + GAP + CAPTION, used)
  return { width, height: Math.ceil(south.box.y + south.box.height + 1), ...country.parts, insets: [north, south] }
}

function sideBySide(width: number): MapLayout {
  const used = Math.min(width - 2 * EDGE, WIDEST)
  const start = (width - used) / 2
  const side = sideWidth(used)
  const left = start + used - side
  const country = countryAt(start, used - side - GAP)
  const north = insetAt("north", left, CAPTION, side)
  const south = insetAt("south", left, north.box.y + north.box.height + GAP + CAPTION, side)
  return { width, height: Math.ceil(country.bottom + 1), ...country.parts, insets: [north, south] }
}

/** Right of the frames of the archipelagos, for their names. */
const NAMES = 122

/** The country and its insets in a low picture: the names of the archipelagos in the sea right of them, the legend elsewhere. */
function fittedLayout(width: number, room: number): MapLayout {
  const scale = Math.min(room - NAME_BELOW - 2, 0.46 * width * (MAP_HEIGHT / MAP_WIDTH)) / MAP_HEIGHT
  const used = ARCHIPELAGO_FRAMES.hoangSa.x * scale + NAMES
  const [left, free] = [used + 12, width - used - 12]
  const [below, aside] = [Math.min((room - 2 * CAPTION - 10) / 2, free), Math.min(room - CAPTION - 2, (free - 12) / 2)]
  const side = Math.max(below, aside)
  const sized = (id: InsetId, x: number, y: number) =>
    insetAt(id, x, y, side * Math.min(1, WINDOWS[id].width / WINDOWS[id].height))
  const north = sized("north", left, CAPTION)
  const { x, y, width: across, height: down } = north.box
  const south = aside > below ? sized("south", x + across + 12, CAPTION) : sized("south", left, y + down + CAPTION + 8)
  const { parts } = countryAt(0, MAP_WIDTH * scale)
  return { width, height: Math.ceil(room), ...parts, legend: null, insets: [north, south] }
}

/** The part of the picture that the country stands in, with its legend. */
export function viewOfCountry({ country }: MapLayout): Rectangle {
  const bottom = country.y + country.height + NAME_BELOW
  return { x: country.x - EDGE, y: 0, width: country.width + 2 * EDGE, height: Math.ceil(bottom + 1) }
}

/** The part of the picture that an inset stands in, with its name. */
export function viewOfInset({ box }: InsetLayout): Rectangle {
  return {
    x: box.x - EDGE,
    y: box.y - CAPTION,
    width: box.width + 2 * EDGE,
    height: Math.ceil(box.height + CAPTION + 1),
  }
}

/** Width of the insets with which both columns end at the same height. */
function sideWidth(width: number): number {
  const slope = MAP_HEIGHT / MAP_WIDTH
  const { north, south } = WINDOWS
  const insetSlope = north.height / north.width + south.height / south.width
  return Math.floor((slope * (width - GAP) - 2 * CAPTION - GAP) / (slope + insetSlope))
}

function countryAt(left: number, width: number) {
  const scale = width / MAP_WIDTH
  const place = (units: Rectangle): Rectangle => ({
    x: left + units.x * scale,
    y: 1 + units.y * scale,
    width: units.width * scale,
    height: units.height * scale,
  })
  const country = place({ x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT })
  return { bottom: country.y + country.height + NAME_BELOW, parts: { country, scale, legend: place(LEGEND) } }
}

function insetAt(id: InsetId, x: number, y: number, width: number): InsetLayout {
  const window = WINDOWS[id]
  const scale = width / window.width
  return { id, letter: id === "north" ? "A" : "B", window, box: { x, y, width, height: window.height * scale }, scale }
}
