import type { ChartSpec } from "../chart-spec"
import { LIGHT } from "../drawing/palette"
import { pictureLayout } from "../drawing/picture-layout"

/** Two pixels of the picture for one of the layout, so that it is sharp on screens of high resolution. */
const PIXELS = 2
const NARROWEST = 320

/** The width that a PNG of `width` pixels is laid out for: half of it, though never narrower than a phone. */
export function layoutWidth(width: number): number {
  return Math.max(NARROWEST, Math.round(width / PIXELS))
}

/** Pixels of a chart's PNG. */
export function pngSize(spec: ChartSpec, width: number): { width: number; height: number } {
  const layout = layoutWidth(width)
  return { width, height: Math.round((pictureHeight(spec, layout) * width) / layout) }
}

/** Pixels that a chart's SVG of `width` pixels is high. */
export function pictureHeight(spec: ChartSpec, width: number): number {
  return pictureLayout(spec, width, LIGHT).height
}
