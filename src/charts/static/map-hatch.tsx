import type { Colours } from "../palette"

/** Stripes for provinces without a result, of the same width in pixels whatever the picture's scale. */
export function MapHatch({ id, scale, colours }: { id: string; scale: number; colours: Colours }) {
  return (
    <pattern
      id={id}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${Math.round(100 / scale) / 100}) rotate(45)`}
    >
      <rect width={5} height={5} fill={colours.blank} />
      <path d="M1 0V5" stroke={colours.outline} strokeWidth={1.6} />
    </pattern>
  )
}
