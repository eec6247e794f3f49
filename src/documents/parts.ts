/** What a document is made of, whatever it is written as: Word (word-file.ts) or PDF (pdf-file.ts). Words are in its language already. */
export type Part =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; onNewPage?: boolean }
  | { kind: "text"; text: string; tone?: "lead" | "quiet" }
  /** a line for whoever completes the document: a name to fill in behind */
  | { kind: "blank"; label: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "table"; table: DocumentTable }
  | { kind: "picture"; picture: Picture }

export type DocumentTable = {
  caption: string
  /** `share` of the page's width; figures stand to the right */
  columns: readonly { label: string; share: number; isFigure?: boolean }[]
  /** the first cell heads its row; `isWhole`: a sum that the rows after it are parts of */
  rows: readonly { cells: readonly string[]; isWhole?: boolean }[]
}

export type Picture = {
  /** an SVG that stands alone */
  svg: string
  width: number
  height: number
  /** what it shows, for those who do not see it */
  alt: string
}

export type Document = {
  title: string
  subtitle: string
  locale: "vi" | "en"
  /** on every page: source, year, unweighted, whose site, release */
  footer: readonly string[]
  /** when the figures were loaded: the same figures make the same document */
  made: Date
  parts: readonly Part[]
}
