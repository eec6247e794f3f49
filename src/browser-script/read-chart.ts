import { nearest, placeAfter, unpacked, type Place } from "./places"

type Drawing = { svg: SVGSVGElement; places: Place[] }

/** Pixels between a mark and the words about it. */
const AWAY = 14

/** Pixels: narrower plots are a phone's, and taller ones reach out of its window. */
const PHONE = 480
const TALL = 420

/**
 * Shows what the chart's table says of the mark that a reader points at, taps or goes to with the arrow keys. A tap or click keeps the
 * words until Escape or a tap elsewhere. Only what the keyboard reaches is said aloud: a pointer passes over too much.
 */
export function readChart(stage: HTMLElement): void {
  const ring = stage.querySelector<HTMLElement>("[data-ring]")
  const tip = stage.querySelector<HTMLElement>("[data-tip]")
  const table = stage.closest("[data-chart]")?.querySelector("table")
  const drawings = [...stage.querySelectorAll<SVGSVGElement>("svg[data-places]")].map((svg): Drawing => ({
    svg,
    places: unpacked(svg.dataset.places!),
  }))
  if (!ring || !tip || !table || !drawings.some(({ places }) => places.length > 0)) return
  const inRows = "rows" in stage.dataset
  const isMap = stage.closest("[data-chart=map]") !== null
  let now: Place | undefined
  let isPinned = false

  const shown = () => drawings.filter(({ svg }) => svg.getClientRects().length > 0)
  const hide = () => {
    now = undefined
    isPinned = false
    tip.textContent = ""
    ring.hidden = true
  }
  const show = (place: Place, { svg }: Drawing, isSaid: boolean) => {
    const [around, { left, top, scale }] = [stage.getBoundingClientRect(), viewOf(svg)]
    const [x, y] = [left - around.left + place.x * scale, top - around.top + place.y * scale]
    const text = wordsOf(table, place)
    now = place
    tip.setAttribute("aria-live", isSaid ? "polite" : "off")
    if (tip.textContent !== text) tip.textContent = text
    ring.hidden = false
    ring.style.translate = `${x}px ${y}px`
    const [across, down] = besideMark(x, y, around, tip)
    tip.style.translate = `${across}px ${down}px`
  }
  const point = ({ target, clientX, clientY }: MouseEvent) => {
    const visible = shown()
    const drawing = visible.find(({ svg }) => svg.contains(target as Node)) ?? visible[0]
    if (!drawing) return // React has put another drawing in its place
    const { left, top, scale } = viewOf(drawing.svg)
    const [x, y] = [(clientX - left) / scale, (clientY - top) / scale]
    const row = (target as Element).closest<SVGElement>("[data-row]")?.dataset.row
    const place = row ? placeOfRow(drawing, Number(row), x, y) : nearest(drawing.places, x, y, inRows)
    if (place) show(place, drawing, false)
    else hide()
  }
  const step = (event: KeyboardEvent) => {
    if (event.key === "Enter" && now) return follow(stage, now)
    const visible = shown()
    const places = visible.flatMap((drawing) => drawing.places)
    const place = placeAfter(isMap ? byName(places, table) : places, now, event.key)
    if (!place) return
    event.preventDefault()
    show(
      place,
      visible.find(({ places }) => places.includes(place))!,
      true,
    )
  }

  // Not before the reader comes: a page that React hydrates must find the drawing as it was sent.
  const nameOnce = once(() => nameRows(stage, table))
  stage.addEventListener("pointerenter", nameOnce)
  stage.addEventListener("focus", nameOnce)
  stage.tabIndex = 0
  stage.setAttribute("role", "group")
  stage.setAttribute("aria-label", stage.dataset.stage!)
  stage.addEventListener("pointermove", (event) => {
    if (!isPinned && event.pointerType !== "touch") point(event)
  })
  stage.addEventListener("click", (event) => {
    point(event)
    isPinned = now !== undefined
  })
  stage.addEventListener("pointerleave", () => isPinned || hide())
  stage.addEventListener("blur", hide)
  stage.addEventListener("keydown", step)
  addEventListener("resize", hide)
  addEventListener("pointerdown", ({ target }) => stage.contains(target as Node) || hide())
  addEventListener("keydown", ({ key }) => key === "Escape" && hide())
}

/**
 * Where the words stand, never over the mark: beside it where there is room; on a phone below the whole plot, or above or below the mark
 * in one that is too tall for that.
 */
function besideMark(x: number, y: number, plot: DOMRect, tip: HTMLElement): [across: number, down: number] {
  const { offsetWidth: width, offsetHeight: height } = tip
  const within = (from: number, room: number) => Math.max(0, Math.min(from, room))
  const middle = within(x - width / 2, plot.width - width)
  const isPhone = plot.width < PHONE
  if (isPhone && plot.height < TALL) return [middle, plot.height]
  const level = within(y - height / 2, plot.height - height)
  if (!isPhone && x + AWAY + width <= plot.width) return [x + AWAY, level]
  if (!isPhone && x - AWAY - width >= 0) return [x - AWAY - width, level]
  return [middle, y > height + AWAY ? y - height - AWAY : y + AWAY]
}

/** The place of the shape under the pointer; where the pointer is, if the shape only reaches into the drawing. */
function placeOfRow({ places }: Drawing, row: number, x: number, y: number): Place {
  const own = places.filter((place) => place.row === row)
  return nearest(own, x, y, false, Infinity) ?? { x, y, row, column: null }
}

/** Where a drawing's layout begins in the window, and how many pixels of the window one of its own is. */
function viewOf(svg: SVGSVGElement) {
  const box = svg.getBoundingClientRect()
  const { x, y, width } = svg.viewBox.baseVal
  const scale = box.width / width
  return { left: box.left - x * scale, top: box.top - y * scale, scale }
}

/** "Hung Yen, 2012: 36.58", or a whole row with the heads of its columns. */
function wordsOf(table: HTMLTableElement, { row, column }: Place): string {
  const texts = (line: HTMLTableRowElement) => [...line.cells].map((cell) => cell.textContent)
  const line = table.tBodies[0]!.rows[row]!
  const [heads, cells] = [texts(table.tHead!.rows[0]!), texts(line)]
  const name = nameOf(line)
  if (column !== null) return `${heads[column]}, ${name}: ${cells[column]}`
  const facts = cells.flatMap((text, index) => (text && text !== name ? `${heads[index]}: ${text}` : []))
  return `${name}. ${facts.join("; ")}`
}

function nameOf(line: HTMLTableRowElement): string {
  return line.querySelector("th")?.textContent ?? ""
}

/** Provinces in the order of the alphabet: where they lie is no order that a reader who hears them could follow. */
function byName(places: readonly Place[], table: HTMLTableElement): Place[] {
  const { compare } = new Intl.Collator(document.documentElement.lang)
  const name = ({ row }: Place) => nameOf(table.tBodies[0]!.rows[row]!)
  return [...places].sort((a, b) => compare(name(a), name(b)))
}

/** The shapes of a map have titles, which browsers would show besides our words: each becomes the number of its row. */
function nameRows(stage: HTMLElement, table: HTMLTableElement): void {
  const rows = [...table.tBodies[0]!.rows].map(nameOf)
  for (const title of stage.querySelectorAll("svg title")) {
    const row = rows.indexOf(title.textContent.split(": ")[0]!)
    if (row >= 0) title.parentElement!.dataset.row = String(row)
    title.remove()
  }
}

function once(action: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) action()
    isDone = true
  }
}

/** Opens the page of a province on a map. */
function follow(stage: HTMLElement, { row }: Place): void {
  const link = stage.querySelector<SVGAElement>(`a[data-row="${row}"]`)
  if (link) location.assign(link.href.baseVal)
}
