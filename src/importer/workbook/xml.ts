import { SaxesParser } from "saxes"
import { damaged } from "./archive"

/** What to do with each element, by its name without prefix, and with the text in it. */
export type Handlers = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Reads an XML document. Entities that it declares itself are not resolved. @throws {UnreadableWorkbook} not well-formed */
export function readXml(xml: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser({ position: false })
  parser.on("error", (error) => {
    throw damaged(`XML: ${error.message}`)
  })
  // Plain texts, as the parser does not resolve namespaces.
  if (open) parser.on("opentag", ({ name, attributes }) => open(local(name), attributes as Record<string, string>))
  if (close) parser.on("closetag", ({ name }) => close(local(name)))
  if (text) {
    parser.on("text", text)
    parser.on("cdata", text)
  }
  parser.write(xml).close()
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1)
}
