import type { PageChart } from "../chart-on-page"
import { SmallTiles } from "./small-tiles"

/** On narrow screens: the country at a glance beside the answer, which leads to the map below. */
export function TilesLink({ map, label }: { map: PageChart; label: string }) {
  return (
    <a href="#map" className="w-24 flex-none pt-1 sm:w-28 lg:hidden print:hidden" aria-label={label}>
      <SmallTiles spec={map} />
    </a>
  )
}
