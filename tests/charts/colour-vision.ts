/** sRGB made linear, each 0 to 1. */
type Rgb = readonly [number, number, number]
type Rows = readonly [Rgb, Rgb, Rgb]

/** Simulation of colour blindness, severity 1, on linear RGB (Machado, Oliveira and Fernandes 2009, table 1). */
const SEEN_BY = {
  everyone: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Rows>

export type Reader = keyof typeof SEEN_BY
export const READERS = Object.keys(SEEN_BY) as Reader[]

/** Luminance of red, green and blue, by sRGB (IEC 61966-2-1). */
const LUMINANCE: Rgb = [0.2126, 0.7152, 0.0722]
/** CIE XYZ of sRGB, each row over the white point D65. */
const XYZ: Rows = [
  [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047],
  LUMINANCE,
  [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
]

/** Distance of two colours in CIE Lab (1976) as a reader sees them; 2 is just visible. */
export function colourDistance(a: string, b: string, reader: Reader): number {
  const [first, second] = [labOf(a, reader), labOf(b, reader)]
  return Math.hypot(...first.map((value, i) => value - second[i]!))
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [a, b].map((colour) => dot(LUMINANCE, linear(colour))).toSorted((x, y) => x - y)
  return (lighter! + 0.05) / (darker! + 0.05)
}

function labOf(colour: string, reader: Reader): number[] {
  const seen = times(SEEN_BY[reader], linear(colour)).map((channel) =>
    Math.max(0, Math.min(1, channel)),
  ) as unknown as Rgb
  const [x, y, z] = times(XYZ, seen).map((t) =>
    t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29,
  ) as unknown as Rgb
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function linear(hex: string): Rgb {
  const channel = (start: number) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function times(rows: Rows, vector: Rgb): number[] {
  return rows.map((row) => dot(row, vector))
}

function dot(a: Rgb, b: Rgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
