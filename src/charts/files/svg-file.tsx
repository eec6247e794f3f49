import type { ChartSpec } from "../chart-spec"
import { markupOf } from "../markup"
import type { Theme } from "../palette"
import { ChartPicture } from "../static/chart-picture"

/** The chart as an SVG document that stands alone, `width` pixels wide. */
export function svgFile(spec: ChartSpec, width: number, theme: Theme): Promise<string> {
  return markupOf(<ChartPicture spec={spec} width={width} theme={theme} />)
}
