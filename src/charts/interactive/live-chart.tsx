"use client"

import { useEffect, useRef, useState, type ReactNode } from "react"
import { whenUsed, whenWanted } from "./when-wanted"

export type LiveWords = {
  /** the chart's title: what the keyboard's stop is called */
  name: string
  /** which keys do what */
  keys: string
}

type Props = LiveWords & {
  /** the data release drawn: figures of another one would contradict the words around them */
  release: number
  /** the static drawing, which stays in place and keeps the room */
  children: ReactNode
}

/**
 * Lays the interactive drawing over a chart once a reader wants it; docs/decisions/0046-interactive-charts.md. Its figure's
 * `data-chart` is the address of the spec.
 */
export function LiveChart({ release, children, ...words }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const [live, setLive] = useState<ReactNode>(null)
  useEffect(() => {
    const [element, figure] = [stage.current, stage.current?.closest("figure")]
    const address = figure?.dataset.chart
    if (!element || !figure || !address) return
    let stop = () => {}
    const load = () =>
      liveDrawing(address, release, element, words).then(setLive, () => {
        stop = whenUsed(figure, load) // the static chart says the same; whoever wants more asks again
      })
    stop = whenWanted(figure, load)
    return () => stop()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a page's words do not change
  }, [release])
  return (
    <div ref={stage} className="chart-stage">
      {children}
      {live}
    </div>
  )
}

async function liveDrawing(address: string, release: number, stage: HTMLElement, words: LiveWords): Promise<ReactNode> {
  if (address.startsWith("/charts/map.")) {
    const { LiveMap } = await import("./live-map")
    return <LiveMap stage={stage} words={words} />
  }
  const [{ LiveDrawing }, answer] = await Promise.all([import("./live-drawing"), fetch(address)])
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  const spec = await answer.json()
  return spec.release === release ? <LiveDrawing spec={spec} stage={stage} words={words} /> : null
}
