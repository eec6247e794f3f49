import { escaped } from "@/components/plain-document"

/** A start tag as HTML; an attribute without a value has "". */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === "" ? ` ${key}` : ` ${key}="${escaped(String(value))}"`,
  )
  return `<${name}${written.join("")}>`
}
