import type { ChartSpec } from "../chart-spec"
import type { Theme } from "../palette"
import { ChartPicture } from "../static/chart-picture"

/** The chart as an SVG document that stands alone, `width` pixels wide. */
export async function svgFile(spec: ChartSpec, width: number, theme: Theme): Promise<string> {
  // Next refuses a static import of this module in the server's bundle.
  const { renderToStaticMarkup } = await import("react-dom/server")
  return renderToStaticMarkup(<ChartPicture spec={spec} width={width} theme={theme} />)
}
