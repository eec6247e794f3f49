import type { ReactElement } from "react"

/** Hooks-free elements as HTML or SVG. */
export async function markupOf(element: ReactElement): Promise<string> {
  // Next refuses a static import of this module in the server's bundle.
  const { renderToStaticMarkup } = await import("react-dom/server")
  return renderToStaticMarkup(element)
}

/** A whole document as HTML. */
export async function documentOf(html: ReactElement): Promise<string> {
  return `<!doctype html>${await markupOf(html)}`
}
