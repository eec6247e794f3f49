import { expect, type Locator, type Page } from "@playwright/test"

/** A chart of each kind, at its own address, with what makes it hard: intervals, ranks, many lines, a wide spread, nothing to draw. */
export const CHART_PAGES = [
  "/vi/bieu-do/trend?province=hung-yen",
  "/en/charts/trend?province=bac-giang,hung-yen,thai-binh&measure=rank",
  "/vi/bieu-do/trend?province=ba-ria-vung-tau,thua-thien-hue,ho-chi-minh,hung-yen,quang-ninh,bac-ninh,dak-lak,an-giang",
  "/vi/bieu-do/spread?province=hung-yen,ha-noi",
  "/en/charts/spread?dimension=5",
  "/vi/bieu-do/ranking?year=2023&province=hung-yen",
  "/vi/bieu-do/profile?province=hung-yen&year=2023",
  "/en/charts/profile?province=bac-giang&year=2021",
  "/vi/bieu-do/change?province=hung-yen&from=2023&to=2024",
  "/en/charts/change?province=hung-yen&from=2017&to=2024",
] as const

/** Where the chart is drawn, and drawn again. */
export const stageOf = (page: Page): Locator => page.locator(".chart-stage").first()

/** Comes near the chart as a reader does, and waits until the interactive drawing stands. */
export async function approach(page: Page): Promise<Locator> {
  const stage = stageOf(page)
  await stage.scrollIntoViewIfNeeded()
  await stage.dispatchEvent("pointerover")
  await expect(stage).toHaveAttribute("data-live", /ready|map/, { timeout: 20_000 })
  return stage
}

type Word = { text: string; left: number; top: number }

/** Every word of a drawing and where it stands on its stage, in pixels. */
function wordsIn(stage: Locator, drawing: string): Promise<Word[]> {
  return stage.evaluate((element, selector) => {
    const own = element.getBoundingClientRect()
    const words = [...element.querySelectorAll(`${selector} text, ${selector} tspan`)]
      .filter((word) => word.children.length === 0 && word.textContent?.trim() && word.getClientRects().length > 0)
      .map((word) => {
        const { left, top } = word.getBoundingClientRect()
        return { text: word.textContent!, left: left - own.left, top: top - own.top }
      })
    return words
  }, drawing)
}

/** Words of either drawing that the other does not have at the same place. A scaled letter may be a pixel wider. */
export async function strayWords(stage: Locator): Promise<string[]> {
  const [drawn, live] = [await wordsIn(stage, ".chart-sketch"), await wordsIn(stage, ".chart-live [aria-hidden]")]
  const isIn = (words: readonly Word[]) => (word: Word) =>
    words.some(
      ({ text, left, top }) => text === word.text && Math.abs(left - word.left) < 2 && Math.abs(top - word.top) < 2,
    )
  const strays = [...drawn.filter((word) => !isIn(live)(word)), ...live.filter((word) => !isIn(drawn)(word))]
  return drawn.length === 0 || drawn.length !== live.length
    ? [`${drawn.length} words drawn, ${live.length} live`]
    : strays.map(({ text }) => text)
}

/** A picture of the stage once two in a row are equal: after scrolling the browser may smooth edges anew. */
export async function settledPicture(stage: Locator): Promise<Buffer> {
  for (let before = await stage.screenshot(), tries = 0; tries < 20; tries++) {
    const now = await stage.screenshot()
    if (now.equals(before)) return now
    before = now
  }
  throw new Error("the chart never looks the same twice")
}

/**
 * The largest patch, in pixels, where either picture has nothing like it within a pixel in the other. Smoothed edges may leave specks;
 * a mark that is missing or stands elsewhere is a patch: of ten pixels and more where its radius is three.
 */
export function largestUnlikePatch(page: Page, first: Buffer, second: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (text) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob())
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!
          context.drawImage(bitmap, 0, 0)
          return context.getImageData(0, 0, bitmap.width, bitmap.height)
        }),
      )
      const { width, height } = a!
      if (b!.width !== width || b!.height !== height) return Infinity
      const near = (at: number) =>
        [-1, 0, 1].flatMap((dy) =>
          [-1, 0, 1].flatMap((dx) => {
            const [x, y] = [(at % width) + dx, Math.floor(at / width) + dy]
            return x < 0 || y < 0 || x >= width || y >= height ? [] : [y * width + x]
          }),
        )
      const isLike = (from: ImageData, to: ImageData, at: number) =>
        near(at).some((other) => {
          const apart = [0, 1, 2].map((c) => Math.abs(from.data[at * 4 + c]! - to.data[other * 4 + c]!))
          return apart.reduce((sum, each) => sum + each, 0) < 210 // half of what a mark and the paper differ by
        })
      const unlike = new Set<number>()
      for (let at = 0; at < width * height; at++) if (!isLike(a!, b!, at) || !isLike(b!, a!, at)) unlike.add(at)
      let largest = 0
      for (const start of unlike) {
        const patch = [start]
        unlike.delete(start)
        for (const at of patch) for (const next of near(at)) if (unlike.delete(next)) patch.push(next)
        largest = Math.max(largest, patch.length)
      }
      return largest
    },
    [first.toString("base64"), second.toString("base64")],
  )
}

/** Adds up layout shifts from now on; the function returned says how much the page has moved. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = window as unknown as { shifts: number }
    seen.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts += (entry as unknown as { value: number }).value
    }).observe({ type: "layout-shift" })
  })
  return () => page.evaluate(() => (window as unknown as { shifts: number }).shifts)
}
