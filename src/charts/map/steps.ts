import { scriptAddress } from "@/browser-script/script-file"
import type { PageChart } from "../make-chart"
import { chartPaths } from "../chart-paths"

/** Where the browser script finds all years of a page's map, and what shows them. */
export function mapSteps({ locale, release, params: { dimension } }: PageChart) {
  const params = { view: "years", ...(dimension && { dimension }), release: String(release) }
  return {
    data: chartPaths({ id: "map", locale, theme: "light", params }).file("json"),
    script: scriptAddress("steps"),
  }
}
