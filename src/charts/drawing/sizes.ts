/** Pictures by use: what `size` in an address may say. */
export const SIZES = ["article", "square", "portrait", "link", "print"] as const
export type Size = (typeof SIZES)[number]

type Measures = {
  /** pixels of the picture */
  width: number
  height: number
  /** it may be lower, where the chart needs less */
  isAtMost?: true
  /** pixels that it is laid out for: the smallest letters have 12 of them */
  layout: number
  /** words beside the marks instead of above and below them */
  isBeside?: true
}

/**
 * On a screen the smallest letters have 24 pixels where a picture is 1080 wide; on A4 paper at 300 dots an inch, 9 points. A picture in an
 * article is as high as it needs: the page scrolls.
 */
export const MEASURES: Readonly<Record<Size, Measures>> = {
  article: { width: 1200, height: Infinity, isAtMost: true, layout: 540 },
  square: { width: 1080, height: 1080, layout: 540 },
  portrait: { width: 1080, height: 1350, layout: 540 },
  link: { width: 1200, height: 630, layout: 540, isBeside: true },
  print: { width: 2480, height: 3508, isAtMost: true, layout: 820 },
}
