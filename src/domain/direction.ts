export type Direction = "up" | "down" | "same"

/** Which way a difference goes. */
export function directionOf(difference: number): Direction {
  return difference > 0 ? "up" : difference < 0 ? "down" : "same"
}
