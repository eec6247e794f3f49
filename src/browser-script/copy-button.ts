/** Lets buttons with `data-copy` copy the text of the field that they name, and say so beside them. */
export function copyOnClick(): void {
  addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-copy]")
    const field = button && document.getElementById(button.dataset.copy!)
    if (!(field instanceof HTMLTextAreaElement)) return
    field.select()
    try {
      await navigator.clipboard.writeText(field.value)
    } catch {
      if (!document.execCommand("copy")) return // older browsers, and frames without the permission
    }
    const status = button!.parentElement?.querySelector<HTMLElement>("[role=status]")
    if (status) status.textContent = status.dataset.copied ?? ""
  })
}
