import { useLayoutEffect, useRef } from "react"
import type { Stop } from "./stop"

/** Between a stop and its words, in pixels. */
const AWAY = 14

type Props = {
  stop: Stop
  /** pixels of the page for one of the layout */
  scale: number
}

/** A ring around the stop and its words beside it, within the drawing. For the eye only. */
export function StopView({ stop: { x, y, head, facts }, scale }: Props) {
  const tip = useRef<HTMLDivElement>(null)
  const [left, top] = [x * scale, y * scale]
  useLayoutEffect(() => {
    if (tip.current) Object.assign(tip.current.style, besides(tip.current, left, top))
  })
  return (
    <div aria-hidden="true">
      <span className="chart-ring" style={{ left, top }} />
      <div ref={tip} className="chart-tip">
        <b>{head}</b>
        {facts.map(({ label, text, strong }) => (
          <div key={label} className={strong ? "is-meant" : undefined}>
            {label && <span>{label}</span>} <span>{text}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** Above the stop, else below it; where neither has room, at the side that has more. */
function besides(tip: HTMLElement, x: number, y: number): { left: string; top: string } {
  const { offsetWidth: width, offsetHeight: height } = tip
  const { clientWidth, clientHeight } = tip.closest<HTMLElement>(".chart-reader")!
  const within = (wanted: number, most: number) => `${Math.max(0, Math.min(wanted, most))}px`
  const [above, below] = [y - AWAY - height, y + AWAY]
  if (above >= 0 || below + height <= clientHeight)
    return { left: within(x - width / 2, clientWidth - width), top: `${above >= 0 ? above : below}px` }
  const left = x > clientWidth / 2 ? x - AWAY - width : x + AWAY
  return { left: within(left, clientWidth - width), top: within(y - height / 2, clientHeight - height) }
}
