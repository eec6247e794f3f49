/**
 * Lets buttons with `data-copy` copy the text of the field that they name, and buttons with `data-link` that address, and say so beside
 * them. With `data-share` the address goes to what the reader's device shares with, where it has such a thing.
 */
export function copyOnClick(): void {
  addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-copy],[data-link]")
    if (!button) return
    const { copy, link, share } = button.dataset
    const url = new URL(link ?? "", location.href).href
    if (share !== undefined && "share" in navigator) {
      await navigator.share({ url, title: document.title }).catch(() => {}) // closed without a choice
      return
    }
    const field = document.getElementById(copy ?? "")
    const isField = field instanceof HTMLTextAreaElement
    if (copy !== undefined && !isField) return
    if (isField) field.select()
    try {
      await navigator.clipboard.writeText(isField ? field.value : url)
    } catch {
      // older browsers, and frames without the permission
      if (!isField || !document.execCommand("copy")) return void prompt("", url)
    }
    const status = button.parentElement?.querySelector<HTMLElement>("[role=status]")
    if (status) status.textContent = status.dataset.copied ?? ""
  })
}

/**
 * Puts a button below every table that copies it as HTML and as text with tabs: its caption, its cells as they are shown, the codes of
 * provinces in front of their rows or behind the heads of their columns, and the source of the page. Made like the button of the page's own link, which has the words, too.
 */
export function copyTables(): void {
  const source = document.querySelector<HTMLElement>("[data-table]")
  const model = document.querySelector("footer [data-link]:not([data-share])")?.parentElement
  if (!source || !model) return
  const unseen = document.createElement("style")
  unseen.textContent = "svg,.sr-only{display:none!important}"
  const [label, code] = source.dataset.table!.split("|")
  for (const table of document.querySelectorAll<HTMLTableElement>("main table")) {
    const place = table.closest("[role=region]") ?? table
    const line = model.cloneNode(true) as HTMLElement
    const [button, status] = line.children as unknown as [HTMLElement, HTMLElement]
    button.textContent = label!
    button.removeAttribute("data-link")
    button.onclick = () => {
      document.head.append(unseen) // what is only heard, and what is only drawn
      const name = table.caption ? textOf(table.caption) : place.ariaLabel
      const caption = [textOf(document.querySelector("h1")!), name].filter(Boolean).join(": ")
      const rows = rowsOf(table, code!)
      unseen.remove()
      const written = (event: ClipboardEvent) => {
        event.preventDefault()
        const text = [caption, ...rows.map((row) => row.join("\t")), textOf(source)].join("\n")
        event.clipboardData!.setData("text/plain", text)
        event.clipboardData!.setData("text/html", htmlOf(caption, rows, textOf(source)))
      }
      getSelection()!.selectAllChildren(table) // Safari copies nothing where nothing is selected
      addEventListener("copy", written, { once: true })
      if (document.execCommand("copy")) status.textContent = status.dataset.copied!
      getSelection()!.removeAllRanges()
    }
    place.after(line)
  }
}

/** In one line, with a minus that spreadsheets take for one. */
function textOf(element: HTMLElement): string {
  return element.innerText.trim().replace(/\s+/g, " ").replace("\u2212", "-")
}

/** A field shows its value. */
function shownIn(cell: HTMLElement): string {
  return cell.querySelector<HTMLInputElement>("[inputmode]")?.value ?? textOf(cell)
}

/** The cells by row, without columns that hold drawings only. */
function rowsOf(table: HTMLTableElement, code: string): string[][] {
  const hasCodes = table.querySelector("tr[data-code]")
  const rows = [...table.rows].map((row) => {
    const cells = [...row.cells].flatMap((cell) => [
      [shownIn(cell), cell.dataset.code].filter(Boolean).join(" "),
      ...Array<string>(cell.colSpan - 1).fill(""),
    ])
    return hasCodes ? [row.dataset.code ?? (row.closest("thead") ? code : ""), ...cells] : cells
  })
  return rows.map((row) => row.filter((_, column) => rows.some((each, i) => (i || !rows[1]) && each[column])))
}

function htmlOf(caption: string, rows: string[][], source: string): string {
  const safe = (text: string) => text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const line = (row: string[], i: number) =>
    `<tr>${row.map((cell) => (i ? `<td>${safe(cell)}` : `<th>${safe(cell)}`)).join("")}`
  return `<table border=1><caption>${safe(caption)}</caption>${rows.map(line).join("")}</table><p>${safe(source)}`
}
