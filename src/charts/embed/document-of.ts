import type { ReactElement } from "react"

/** A whole document as HTML. */
export async function documentOf(html: ReactElement): Promise<string> {
  // Next refuses a static import of this module in the server's bundle.
  const { renderToStaticMarkup } = await import("react-dom/server")
  return `<!doctype html>${renderToStaticMarkup(html)}`
}
