import { useEffect, useState } from "react"
import type { LiveWords } from "./live-chart"
import { Reader } from "./reader"
import type { Stop } from "./stop"

type Unit = { stop: Stop; href: string | null }
type Props = { stage: HTMLElement; words: LiveWords }

/** Reads a map out. The map itself stays as it is drawn: its provinces are links, and a tap on one follows it. */
export function LiveMap({ stage, words }: Props) {
  const units = useUnits(stage)
  const hovered = useHovered(stage)
  useEffect(() => {
    stage.setAttribute("data-live", "map")
    return () => stage.removeAttribute("data-live")
  }, [stage])
  if (units.length === 0) return null
  const index = units.findIndex(({ stop }) => stop.head === hovered)
  const follow = (entered: number) => {
    const href = units[entered]?.href
    if (href) location.assign(href)
  }
  return (
    <div className="chart-live is-over">
      <Reader
        stops={units.map(({ stop }) => stop)}
        start={0}
        weights={null}
        hovered={index < 0 ? null : index}
        onEnter={follow}
        scale={1}
        words={words}
      />
    </div>
  )
}

/** The provinces of the map that is shown, by name, wherever the window's size puts them. */
function useUnits(stage: HTMLElement): readonly Unit[] {
  const [units, setUnits] = useState<readonly Unit[]>([])
  useEffect(() => {
    const changes = new ResizeObserver(() => setUnits(unitsIn(stage)))
    changes.observe(stage)
    return () => changes.disconnect()
  }, [stage])
  return units
}

function unitsIn(stage: HTMLElement): Unit[] {
  const own = stage.getBoundingClientRect()
  const named = [...stage.querySelectorAll<SVGElement>(`:is(${UNITS})`)].map((element) => ({
    element,
    name: nameOf(element),
    box: element.querySelector("use, rect")!.getBoundingClientRect(),
  }))
  const shown = new Map(
    named
      .filter(({ box }) => box.width > 0)
      .map((unit) => [unit.name, unit] as const)
      .reverse(),
  )
  const { compare } = new Intl.Collator(document.documentElement.lang)
  return [...shown.values()]
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({ element, name, box }) => {
      const [head, ...rest] = name.split(": ")
      const text = rest.join(": ")
      const [x, y] = [box.left + box.width / 2 - own.left, box.top + box.height / 2 - own.top]
      const facts = [{ label: "", text, strong: false }]
      return {
        stop: { line: "", column: 0, x, y, head: head!, facts, sentence: name },
        href: element.getAttribute("href"),
      }
    })
}

const UNITS = "a:has(> title), g:has(> title), [data-name]"

/** A title becomes an attribute: the browser's own words would cover ours. */
function nameOf(element: SVGElement): string {
  const title = element.querySelector(":scope > title")
  if (title) {
    element.dataset.name = title.textContent ?? ""
    title.remove()
  }
  return element.dataset.name ?? ""
}

/** The name of the province under the pointer. */
function useHovered(stage: HTMLElement): string | null {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const point = ({ target, pointerType }: PointerEvent) => {
      const unit = pointerType !== "touch" && target instanceof Element && target.closest<SVGElement>("[data-name]")
      setName((unit && unit.dataset.name?.split(": ")[0]) || null)
    }
    stage.addEventListener("pointerover", point, { signal })
    stage.addEventListener("pointerleave", () => setName(null), { signal })
    return () => controller.abort()
  }, [stage])
  return name
}
