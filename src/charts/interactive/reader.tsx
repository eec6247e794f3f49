import { useEffect, useId, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react"
import type { LiveWords } from "./live-chart"
import { isKey, nearestStop, stopAfter, type Stop, type Weights } from "./stop"
import { StopView } from "./stop-view"

type Props = {
  stops: readonly Stop[]
  /** where the keyboard begins */
  start: number
  /** null: the drawing takes the pointer itself, and says what is `hovered` */
  weights: Weights | null
  hovered?: number | null
  /** what the Enter key does on a stop */
  onEnter?: (index: number) => void
  /** pixels of the page for one of the layout */
  scale: number
  words: LiveWords
}

type Place = { index: number; by: "pointer" | "tap" | "keys" } | null

/**
 * Reads a drawing out, stop by stop, above it: for a mouse, a finger (until the next tap elsewhere) and a keyboard. A range is the one
 * control whose arrow keys every screen reader lets through; what it stands on is said once, politely.
 */
export function Reader({ stops, start, weights, hovered = null, onEnter, scale, words }: Props) {
  const id = useId()
  const [own, setPlace] = useState<Place>(null)
  const place: Place = own ?? (hovered === null ? null : { index: hovered, by: "pointer" })
  const stop = place && stops[place.index]
  useClosing(place?.by === "tap", () => setPlace(null))

  const pointed = (event: MouseEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return weights && nearestStop(stops, (event.clientX - left) / scale, (event.clientY - top) / scale, weights)
  }
  const hover = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === "touch" || place?.by === "tap") return
    const index = pointed(event)
    setPlace(index === null ? null : { index, by: "pointer" })
  }
  const tap = (event: MouseEvent<HTMLElement>) => {
    const index = pointed(event)
    setPlace(index === null ? null : { index, by: "tap" })
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") return event.currentTarget.blur()
    if (event.key === "Enter" && place) onEnter?.(place.index)
    if (!isKey(event.key)) return
    event.preventDefault()
    setPlace({ index: stopAfter(stops, place?.index ?? start, event.key), by: "keys" })
  }
  return (
    <div
      className={weights ? "chart-reader" : "chart-reader is-through"}
      onPointerMove={hover}
      onPointerLeave={() => place?.by === "pointer" && setPlace(null)}
      onClick={tap}
    >
      <input
        type="range"
        min={0}
        max={stops.length - 1}
        value={place?.index ?? start}
        aria-label={words.name}
        aria-describedby={id}
        aria-valuetext={stops[place?.index ?? start]?.head}
        onFocus={() => setPlace({ index: place?.index ?? start, by: "keys" })}
        onBlur={() => setPlace(null)}
        onKeyDown={press}
        onChange={({ currentTarget }) => setPlace({ index: Number(currentTarget.value), by: "keys" })}
      />
      <p id={id} className="sr-only">
        {words.keys}
      </p>
      <p className="sr-only" aria-live="polite">
        {place?.by === "keys" && stop?.sentence}
      </p>
      {stop && <StopView stop={stop} scale={scale} />}
    </div>
  )
}

/** What was tapped stays until Escape or a tap outside. */
function useClosing(open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return
    const controller = new AbortController()
    const { signal } = controller
    const outside = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest(".chart-reader"))) close()
    }
    document.addEventListener("pointerdown", outside, { signal })
    document.addEventListener("keydown", ({ key }) => key === "Escape" && close(), { signal })
    return () => controller.abort()
  })
}
