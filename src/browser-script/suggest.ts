import type { FindList, Found } from "@/domain/find-list"

type Rules = { findAnswers: (text: string, list: FindList) => Found }

const MOST = 8

/**
 * Suggests pages while a reader types in the find field: a combobox with a list, after the ARIA pattern. What it knows is loaded when
 * the field is first come to. Enter without a choice sends the form, as without the script.
 */
export function suggest(field: HTMLInputElement): void {
  const box = document.getElementById(field.dataset.find!)
  if (!box) return
  let answersTo: ((text: string) => Found) | undefined
  let chosen = -1

  const options = () => [...box.children] as HTMLElement[]
  const choose = (index: number) => {
    chosen = index
    options().forEach((option, at) => option.setAttribute("aria-selected", String(at === index)))
    const option = options()[index]
    if (option) {
      field.setAttribute("aria-activedescendant", option.id)
      option.scrollIntoView({ block: "nearest" })
    } else field.removeAttribute("aria-activedescendant")
  }
  const close = () => {
    box.hidden = true
    field.setAttribute("aria-expanded", "false")
    choose(-1)
  }
  const open = () => {
    const text = field.value.trim()
    const answers = answersTo && text ? answersTo(text).answers : []
    const isFew = answers.length <= MOST / 2
    const rows = answers.flatMap(({ also, ...answer }) => [answer, ...(also && isFew ? [{ ...also, note: "" }] : [])])
    box.replaceChildren(...rows.slice(0, MOST).map((row, index) => optionOf(row, `${box.id}-${index}`)))
    choose(-1)
    box.hidden = rows.length === 0
    field.setAttribute("aria-expanded", String(!box.hidden))
  }
  const begin = async () => {
    field.removeEventListener("focus", begin)
    try {
      const { list, rules } = (await (await fetch(field.dataset.names!)).json()) as { list: FindList; rules: string }
      const { findAnswers } = (await import(rules)) as Rules
      answersTo = (text) => findAnswers(text, list)
    } catch {
      return // without it the form does as it does without the script
    }
    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-controls": box.id, "aria-expanded": "false" }
    for (const [name, value] of Object.entries(roles)) field.setAttribute(name, value)
    if (field.value !== field.defaultValue) open()
  }

  field.addEventListener("focus", begin)
  if (document.activeElement === field) void begin()
  field.addEventListener("input", open)
  field.addEventListener("blur", close)
  field.addEventListener("keydown", (event) => {
    const { key } = event
    const last = options().length - 1
    if (key === "Escape" && !box.hidden) close()
    else if (key === "Enter" && chosen >= 0) location.assign(options()[chosen]!.dataset.path!)
    else if ((key === "ArrowDown" || key === "ArrowUp") && answersTo) {
      if (box.hidden) open()
      const down = key === "ArrowDown"
      choose(down ? (chosen < last ? chosen + 1 : 0) : chosen > 0 ? chosen - 1 : last)
    } else return
    event.preventDefault()
  })
  // Before the field loses its focus, and with it the list.
  box.addEventListener("pointerdown", (event) => event.preventDefault())
  box.addEventListener("click", ({ target }) => {
    const option = (target as Element).closest<HTMLElement>("[data-path]")
    if (option) location.assign(option.dataset.path!)
  })
}

function optionOf({ path, text, note }: { path: string; text: string; note: string }, id: string): HTMLElement {
  const option = document.createElement("li")
  option.id = id
  option.setAttribute("role", "option")
  option.dataset.path = path
  const name = document.createElement("b")
  name.textContent = text
  const reason = document.createElement("small")
  reason.textContent = note
  option.append(name, reason)
  return option
}
