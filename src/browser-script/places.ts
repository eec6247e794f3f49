/**
 * A place of a drawing that a reader may point at, in pixels of its layout, and what of the table it shows: a row, or one cell.
 */
export type Place = { x: number; y: number; row: number; column: number | null }

/** Pixels from a place beyond which a pointer does not mean it. */
const REACH = 36
/** How much of a distance across counts where a reader points at rows. */
const ACROSS = 0.05

/** As text for `data-places`: numbers of a place less those of the one before, for those repeat and so compress. */
export function packed(places: readonly Place[]): string {
  const numbers = places.map(({ x, y, row, column }) => [x, y, row, column ?? -1])
  return numbers.map((own, index) => own.map((value, at) => value - (numbers[index - 1]?.[at] ?? 0)).join()).join(" ")
}

/** What {@link packed} wrote. */
export function unpacked(text: string): Place[] {
  let [x, y, row, column] = [0, 0, 0, 0]
  return text
    .split(" ")
    .filter(Boolean)
    .map((step) => {
      const [right, down, rows, columns] = step.split(",").map(Number) as [number, number, number, number]
      ;[x, y, row, column] = [x + right, y + down, row + rows, column + columns]
      return { x, y, row, column: column < 0 ? null : column }
    })
}

/** The place that a pointer means; undefined beyond reach of all. */
export function nearest(
  places: readonly Place[],
  x: number,
  y: number,
  inRows: boolean,
  reach = REACH,
): Place | undefined {
  const distance = (place: Place) => Math.hypot((place.x - x) * (inRows ? ACROSS : 1), place.y - y)
  let best: Place | undefined
  for (const place of places) if (!best || distance(place) < distance(best)) best = place
  return best && distance(best) < reach ? best : undefined
}

/**
 * Where a key leads: along the places, each cell once; up and down to the lines above and below where several stand over each other.
 *
 * @returns undefined for a key that leads nowhere
 */
export function placeAfter(places: readonly Place[], now: Place | undefined, key: string): Place | undefined {
  const cells = places.filter((place, index) => places.findIndex((other) => isSameCell(other, place)) === index)
  const column = cells.filter(({ x }) => now && x === now.x).sort((a, b) => a.y - b.y)
  const upright = key === "ArrowUp" || key === "ArrowDown"
  const path = upright && now && now.column !== null && column.length > 1 ? column : cells
  const at = now ? path.findIndex((place) => isSameCell(place, now)) : -1
  const last = path.length - 1
  const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last }[key]
  return next === undefined ? undefined : path[Math.max(0, Math.min(next, last))]
}

function isSameCell(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column
}
