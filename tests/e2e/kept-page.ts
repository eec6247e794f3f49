import { test as base, type Browser, type Page } from "@playwright/test"

type Reader = { baseURL: string | undefined; javaScriptEnabled: boolean }

/** What every test finds: a window of the usual size, the light theme, no page yet. */
const WINDOW = { width: 1280, height: 720 }

/**
 * Playwright's tests, but with one page a worker for readers with scripts and one for those without: to open a page costs
 * four times what an address costs. The site keeps nothing in a browser, so nothing of one test is left for the next.
 */
export const test = base.extend<{ page: Page }, { pageOf: (reader: Reader) => Promise<Page> }>({
  pageOf: [
    async ({ browser }, give) => {
      const pages = new Map<boolean, Promise<Page>>()
      await give((reader) => keptPage(pages, browser, reader))
      for (const page of pages.values()) await (await page).context().close()
    },
    { scope: "worker" },
  ],
  page: async ({ pageOf, baseURL, javaScriptEnabled }, give) => {
    const page = await pageOf({ baseURL, javaScriptEnabled: javaScriptEnabled ?? true })
    await page.setViewportSize(WINDOW)
    await page.emulateMedia({ media: null, colorScheme: "light" })
    await give(page)
    for (const event of ["console", "pageerror", "request"]) page.removeAllListeners(event)
    await page.goto("about:blank")
  },
})

function keptPage(pages: Map<boolean, Promise<Page>>, browser: Browser, reader: Reader): Promise<Page> {
  const kept = pages.get(reader.javaScriptEnabled)
  if (kept) return kept
  const made = browser.newPage({ ...reader, baseURL: reader.baseURL ?? "" })
  pages.set(reader.javaScriptEnabled, made)
  return made
}

export { expect } from "@playwright/test"
