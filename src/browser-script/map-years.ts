/** What is read of the file of a map with `view=years`; a row of the table a province, named first. */
type Years = {
  editions: { year: number; groups: string[] }[]
  units: { code: string }[]
  legend: { group: string; label: string }[]
  table: { columns: { key: string }[]; rows: { text: string }[][] }
}

/**
 * Makes a page's map show other years: all come in one file, that of the chart of small maps. What is said of the page's own year alone
 * is hidden meanwhile; the table, which words beside the pointer are taken from, holds the year shown.
 *
 * @param links the years; the current one is drawn
 * @returns shows the year of a link; false for one that is not in the file, or is not in groups, or where borders are others
 */
export async function mapYears(row: HTMLElement, figure: HTMLElement, links: readonly HTMLAnchorElement[]) {
  const { editions, units, legend, table } = (await (await fetch(row.dataset.steps!)).json()) as Years
  const all = <T extends Element = HTMLElement>(selector: string) => [...figure.querySelectorAll<T>(selector)]
  const editionOf = (link: HTMLElement) => editions.find(({ year }) => String(year) === link.textContent)
  const own = links.find(({ ariaCurrent }) => ariaCurrent)!
  const shown = figure.querySelector("table")!
  // The titles of its shapes go, as when a reader comes to it.
  figure.querySelector("[data-stage]")!.dispatchEvent(new Event("focus"))
  const colours = all("rect[x='0.5'][width='16']").map((swatch) => [swatch, swatch.nextElementSibling!] as const)
  const ofOwn = all("h2~p,figcaption p:nth-last-child(n+3),text[x='24'] tspan")
  const numbers = all<SVGElement>("a text,[data-of] text").filter((text) => /^\d$/.test(text.textContent))
  const named = all("h2,figcaption p:nth-last-child(-n+2),.sr-only").map((each) => [each, each.textContent] as const)
  const addressed = ["href", "data-link", "aria-label"].flatMap((name) =>
    all(`[${name}]`).map((each) => [each, name, each.getAttribute(name)!] as const),
  )
  const rows = shown.innerHTML

  return (link: HTMLAnchorElement): boolean => {
    const edition = editionOf(link)
    if (!edition || !editionOf(own) || edition.groups.includes("none")) return false
    const year = link.textContent
    const inYear = (text: string) => text.replaceAll(own.textContent, year)
    /** from 0; -1 without a result */
    const groupOf = (code: string) => {
      const group = edition.groups[units.findIndex((unit) => unit.code === code)]
      return group === "missing" ? -1 : legend.findIndex((each) => each.group === group)
    }
    const codeOf = (shape: Element) => shape.getAttribute("href")!.slice(-2)

    for (const target of all("svg a")) {
      const [shape, , dots] = target.querySelectorAll("use")
      const hatch = shape!.ownerSVGElement!.querySelector("pattern")!.id
      const fill = colours[groupOf(codeOf(shape!))]?.[0].getAttribute("fill") ?? `url(#${hatch})`
      shape!.style.fill = fill
      if (dots) dots.style.stroke = fill
    }
    for (const text of all("[data-of] text")) {
      const group = groupOf(text.closest<HTMLElement>("[data-of]")!.dataset.of!)
      text.style.fill = colours[group]?.[1].getAttribute("fill") ?? "var(--chart-ink)"
      text.style.stroke = group < 0 ? "" : "none"
    }
    for (const text of numbers) {
      const place =
        text.closest<SVGElement>("[data-of]")?.dataset.of ?? codeOf(text.closest("a")!.querySelector("use")!)
      text.textContent = String(groupOf(place) + 1 || "")
    }
    for (const each of ofOwn) each.toggleAttribute("hidden", link !== own)
    for (const [each, text] of named) each.textContent = inYear(text)
    for (const [each, name, value] of addressed) each.setAttribute(name, inYear(value))
    shown.innerHTML = rows
    if (link !== own) onlyIn(year)
    for (const each of links) each.ariaCurrent = each === link ? "true" : null
    const counts = legend.map(({ group, label }) => [label, edition.groups.filter((each) => each === group).length])
    const said = counts.filter(([, count]) => count).map((each) => each.join(" "))
    row.querySelector("[role=status]")!.textContent = `${year}: ${said.join(", ")}.`
    const way = row.querySelector<HTMLAnchorElement>("p a")!
    way.href = link.href
    way.hidden = link === own
    return true
  }

  /** Leaves the names in the table, in their order, and puts beside them what the file says of a year. */
  function onlyIn(year: string) {
    const column = table.columns.findIndex(({ key }) => key === year)
    shown.caption!.textContent = shown.caption!.textContent.replaceAll(own.textContent, year)
    const [head, ...lines] = [...shown.rows]
    const at = [...lines[0]!.cells].findIndex(({ tagName }) => tagName === "TH")
    const value = head!.cells[at]!.cloneNode() as HTMLElement
    value.textContent = year
    head!.replaceChildren(head!.cells[at]!, value)
    for (const line of lines) {
      const name = line.cells[at]!
      const cell = document.createElement("td")
      cell.textContent = table.rows.find(([first]) => first!.text === name.textContent)?.[column]?.text ?? ""
      line.replaceChildren(name, cell)
    }
  }
}
