/**
 * Shows what the table says of the mark that a reader points at, taps or goes to with the arrow keys; Escape puts it away. The words
 * are the table's own. A map's shapes have titles, which would show besides.
 */
export const POINTER_SCRIPT = `(() => {
  const stage = document.querySelector("[data-stage]")
  if (!stage) return
  const [ring, tip] = stage.querySelectorAll("[data-ring], [data-tip]")
  const { stage: help, rows } = stage.dataset
  const table = document.querySelector("table")
  const texts = (row) => [...row.cells].map((cell) => cell.textContent)
  const heads = texts(table.tHead.rows[0])
  const placesOf = (svg) => {
    let last = [0, 0, 0, 0]
    return svg.dataset.places.split(" ").filter(Boolean).map((step) => (last = step.split(",").map((by, i) => last[i] + +by)))
  }
  const drawings = [...stage.querySelectorAll("svg[data-places]")].map((svg) => ({ svg, places: placesOf(svg) }))
  const shown = () => drawings.find(({ svg }) => svg.getClientRects().length)
  let now = null

  const words = ([, , row, column]) => {
    const line = table.tBodies[0].rows[row]
    const cells = texts(line)
    const name = line.querySelector("th").textContent
    if (column >= 0) return heads[column] + ", " + name + ": " + cells[column]
    return name + ". " + cells.flatMap((text, i) => (text && text !== name ? heads[i] + ": " + text : [])).join("; ")
  }
  const hide = () => {
    now = null
    tip.textContent = ""
    tip.hidden = ring.hidden = true
  }
  const show = (place) => {
    const { svg } = shown()
    const [frame, box] = [stage.getBoundingClientRect(), svg.getBoundingClientRect()]
    const scale = box.width / svg.viewBox.baseVal.width
    const [x, y] = [box.left - frame.left + place[0] * scale, box.top - frame.top + place[1] * scale]
    const text = words(place)
    now = place
    tip.hidden = ring.hidden = false
    if (tip.textContent !== text) tip.textContent = text
    ring.style.translate = x + "px " + y + "px"
    const left = Math.max(0, Math.min(x - tip.offsetWidth / 2, frame.width - tip.offsetWidth))
    tip.style.translate = left + "px " + (y > tip.offsetHeight + 14 ? y - tip.offsetHeight - 14 : y + 14) + "px"
  }
  const point = ({ clientX, clientY }) => {
    const { svg, places } = shown()
    const box = svg.getBoundingClientRect()
    const scale = box.width / svg.viewBox.baseVal.width
    const far = ([x, y]) => Math.hypot((box.left + x * scale - clientX) * (rows ? 0.05 : 1), box.top + y * scale - clientY)
    const near = places.reduce((best, place) => (best && far(best) <= far(place) ? best : place), null)
    if (near && far(near) < 36) show(near)
    else hide()
  }
  const step = (key) => {
    const places = shown().places.filter(([, , row, column], i, all) => all.findIndex((other) => other[2] === row && other[3] === column) === i)
    const at = now ? places.findIndex((place) => place[2] === now[2] && place[3] === now[3]) : -1
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: places.length - 1 }[key]
    if (to !== undefined) show(places[Math.max(0, Math.min(to, places.length - 1))])
    return to !== undefined
  }

  if (!shown()?.places.length) return
  for (const title of stage.querySelectorAll("svg title")) title.remove()
  stage.tabIndex = 0
  stage.setAttribute("role", "group")
  stage.setAttribute("aria-label", help)
  stage.addEventListener("pointermove", point)
  stage.addEventListener("pointerdown", point)
  stage.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && hide())
  stage.addEventListener("blur", hide)
  addEventListener("resize", hide)
  addEventListener("pointerdown", ({ target }) => stage.contains(target) || hide())
  stage.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide()
    else if (step(event.key)) event.preventDefault()
  })
})()
`
