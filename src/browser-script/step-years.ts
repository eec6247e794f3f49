type Show = (link: HTMLAnchorElement) => boolean

/**
 * Years as steps: one chosen in the row above a map, by pointer or with the arrow keys, colours the map in place. What does that comes
 * when it is first wanted; a year that the map cannot show is a link as without the script.
 */
export function stepYears(row: HTMLElement): void {
  const figure = row.parentElement!.querySelector<HTMLElement>("[data-chart=map]")
  const links = [...row.querySelectorAll<HTMLAnchorElement>("li a")]
  let ready: Promise<Show> | undefined
  const step = async (link: HTMLAnchorElement, isFollowed: boolean) => {
    ready ??= import(row.dataset.script!).then(({ mapYears }) => mapYears(row, figure, links))
    const isShown = await ready.then((show) => show(link)).catch(() => false)
    if (!isShown && isFollowed) location.assign(link.href)
  }
  row.addEventListener("click", (event) => {
    const link = links.find((each) => each === event.target)
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey
    // A map that is folded away is on the page that the link leads to.
    if (!link || isElsewhere || link.ariaCurrent || !figure?.checkVisibility?.()) return
    event.preventDefault()
    void step(link, true)
  })
  row.addEventListener("keydown", ({ key, target }) => {
    const at = links.indexOf(target as HTMLAnchorElement)
    const next = at < 0 ? undefined : links[at + ({ ArrowRight: 1, ArrowLeft: -1 }[key] ?? NaN)]
    next?.focus()
    if (next && figure?.checkVisibility?.()) void step(next, false)
  })
}
