/** A place in a chart that a reader can stand on, in pixels of the layout. */
export type Stop = {
  /** what left and right stay on: a province over the years */
  line: string
  /** place among the columns; the same for all in a list of rows */
  column: number
  x: number
  y: number
  head: string
  facts: readonly Fact[]
  /** for readers who hear it */
  sentence: string
}

export type Fact = { label: string; text: string; strong: boolean }

/** How pointers find a stop: pixels across and down count so much. */
export type Weights = { x: number; y: number }
/** A row is meant wherever along it the pointer is. */
export const ROWS: Weights = { x: 0, y: 1 }

/** Of a stop from the pointer, beyond which none is meant, in pixels. */
const REACH = 48

/** The stop that a pointer means, as its index; null far from all. */
export function nearestStop(stops: readonly Stop[], x: number, y: number, weights: Weights): number | null {
  const distances = stops.map((stop) => Math.hypot((stop.x - x) * weights.x, (stop.y - y) * weights.y))
  const nearest = distances.indexOf(Math.min(...distances))
  return nearest >= 0 && distances[nearest]! <= REACH ? nearest : null
}

type Key = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End"

export function isKey(key: string): key is Key {
  return ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(key)
}

/**
 * Where a key leads: along the line, or up and down among the lines. A list has an order of its own, and
 * every arrow goes along it. At an end it stays.
 *
 * @returns the index of the stop
 */
export function stopAfter(stops: readonly Stop[], current: number, key: Key): number {
  const isList = stops.every(({ column }) => column === stops[0]!.column)
  const here = stops[current]!
  const along = isList || !["ArrowUp", "ArrowDown"].includes(key)
  const path = stops
    .map((stop, index) => ({ ...stop, index }))
    .filter(({ line, column }) => isList || (along ? line === here.line : column === here.column))
    .toSorted((a, b) => (isList ? 0 : along ? a.column - b.column : a.y - b.y) || a.index - b.index)
  const at = path.findIndex(({ index }) => index === current)
  const wanted = { ArrowLeft: at - 1, ArrowUp: at - 1, ArrowRight: at + 1, ArrowDown: at + 1, Home: 0, End: Infinity }
  return path[Math.max(0, Math.min(wanted[key], path.length - 1))]!.index
}

/** "44,23; khoảng tin cậy 95% 42,95–45,51". */
export function inWords(facts: readonly Pick<Fact, "label" | "text">[]): string {
  return facts.map(({ label, text }) => [label, text].filter(Boolean).join(" ")).join("; ")
}
