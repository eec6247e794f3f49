/** A coordinate at a tenth of a pixel: enough for the eye, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
