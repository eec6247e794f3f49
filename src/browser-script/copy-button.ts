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
