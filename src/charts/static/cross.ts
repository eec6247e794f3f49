import { round } from "./round"

/** A cross around a point: no result. */
export function crossPath(x: number, y: number): string {
  return `M${round(x - 3.5)} ${round(y - 3.5)}l7 7m0 -7l-7 7`
}
