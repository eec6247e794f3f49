import { useEffect, useState } from "react"

/** Where the static drawing stands on its stage, in pixels of the page, and the width it is laid out for. */
export type Place = { left: number; top: number; width: number; height: number; layoutWidth: number }

/** The place of the drawing that the style sheet shows, followed as the window changes; null until it is known. */
export function usePlace(stage: HTMLElement): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    const changes = new ResizeObserver(() => setPlace((known) => same(known, placeIn(stage))))
    changes.observe(stage)
    return () => changes.disconnect()
  }, [stage])
  return place
}

function placeIn(stage: HTMLElement): Place | null {
  const shown = [...stage.querySelectorAll<SVGSVGElement>(".chart-sketch > svg")].find(
    (svg) => svg.getClientRects().length > 0,
  )
  if (!shown) return null
  const [own, { left, top, width, height }] = [stage.getBoundingClientRect(), shown.getBoundingClientRect()]
  return { left: left - own.left, top: top - own.top, width, height, layoutWidth: shown.viewBox.baseVal.width }
}

function same(known: Place | null, now: Place | null): Place | null {
  return JSON.stringify(known) === JSON.stringify(now) ? known : now
}
