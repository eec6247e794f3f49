import { sumPoints } from "./points"

/** What a reader quotes: points as printed, a place with or without its base, or an index that is not PAPI. */
export type Quote =
  | { kind: "points"; value: number; decimals: number }
  | { kind: "rank"; rank: number; base: number | null }
  | { kind: "otherIndex"; index: (typeof OTHER_INDICES)[number] }

/** Indices that are printed beside PAPI and mixed up with it (of firms, of administrative reform, of satisfaction with services). */
const OTHER_INDICES = ["PCI", "PAR", "SIPAS"] as const

const DECIMAL = /(\d{1,2})[.,](\d{1,6})(?!\d)/
const PLACE_OF_BASE =
  /(?<![\d.,])(\d{1,3})(?:st|nd|rd|th)?\s*(?:\/|trên|trong|of|out of)\s*(?:the\s+)?(\d{1,3})(?![\d.,])/
const WHOLE_POINTS = /(?<!\d)(\d{1,2})\s*(?:điểm|points?)/
const PLACE = /(?<![\d.,])(\d{1,3})(?![\d.,])/

/**
 * Reads a quoted figure in either language's style: "45,78", "45.78 điểm", "40,62/80", "12/63", "thứ 12", "12th of 61".
 * @returns null where the text holds no figure that PAPI could have
 */
export function readQuote(text: string): Quote | null {
  const plain = text.normalize("NFC").toLowerCase()
  const index = OTHER_INDICES.find((name) => new RegExp(`(?<![a-z])${name}(?![a-z])`, "i").test(plain))
  if (index) return { kind: "otherIndex", index }

  const [, whole, fraction] = DECIMAL.exec(plain) ?? []
  if (whole && fraction) return { kind: "points", value: Number(`${whole}.${fraction}`), decimals: fraction.length }
  const [, rank, base] = PLACE_OF_BASE.exec(plain) ?? []
  if (rank && base) return { kind: "rank", rank: Number(rank), base: Number(base) }
  const [, points] = WHOLE_POINTS.exec(plain) ?? []
  if (points) return { kind: "points", value: Number(points), decimals: 0 }
  const [, place] = PLACE.exec(plain) ?? []
  return place ? { kind: "rank", rank: Number(place), base: null } : null
}

/** The result that a quote is held against. `weighted`: the weighted total that was published beside it. */
type Claimed = { points: number; rank: number; ranked: number; units: number; weighted?: number | null }

/** Another result that a quote may have been meant for. `rank`: null where a place alone would tell nothing. */
export type Other<Key> = { key: Key; points: number; rank: number | null }

export type Verdict<Key> =
  /** points as they are, or rounded to the quoted decimals */
  | { kind: "exact" | "rounded" }
  /** the rest was cut off; rounded, they are `rounded` */
  | { kind: "truncated"; rounded: string }
  /** the place is right; so is its base, or none is named */
  | { kind: "place" }
  /** the place is right; its base counts provinces without a result, too, or is no number of this edition */
  | { kind: "wrongBase"; isUnits: boolean }
  /** the weighted total, exact, rounded or cut off: right as such, and another figure */
  | { kind: "weighted" }
  /** true of another result: that of another year, measure or province */
  | { kind: "elsewhere"; key: Key }
  /** one digit is another, or two neighbouring digits changed places */
  | { kind: "slip"; meant: string }
  /** points more than published, negative when fewer */
  | { kind: "differentPoints"; by: number }
  | { kind: "differentPlace" }
  | { kind: "otherIndex"; index: string }

/** With fewer decimals, too many results print alike to say which one was meant. */
const TELLING_DECIMALS = 2

/** Whether a quoted figure is the published one, and if not, what may have gone wrong. Others are tried in their order. */
export function verdictOn<Key>(quote: Quote, claimed: Claimed, others: readonly Other<Key>[]): Verdict<Key> {
  switch (quote.kind) {
    case "otherIndex":
      return quote
    case "rank":
      return onPlace(quote, claimed, others)
    case "points":
      return onPoints(quote, claimed, others)
    default:
      return quote satisfies never
  }
}

function onPlace<Key>(
  { rank, base }: Extract<Quote, { kind: "rank" }>,
  { rank: published, ranked, units }: Claimed,
  others: readonly Other<Key>[],
): Verdict<Key> {
  if (rank === published && (base === null || base === ranked)) return { kind: "place" }
  if (rank === published) return { kind: "wrongBase", isUnits: base === units }
  const elsewhere = others.find((other) => other.rank === rank)
  return elsewhere ? { kind: "elsewhere", key: elsewhere.key } : { kind: "differentPlace" }
}

function onPoints<Key>(
  { value, decimals }: Extract<Quote, { kind: "points" }>,
  { points, weighted = null }: Claimed,
  others: readonly Other<Key>[],
): Verdict<Key> {
  const quoted = value.toFixed(decimals)
  const { rounded, truncated } = cutTo(points, decimals)
  if (sumPoints([value, -points]) === 0) return { kind: "exact" }
  if (quoted === rounded) return { kind: "rounded" }
  if (quoted === truncated) return { kind: "truncated", rounded }
  if (weighted !== null && Object.values(cutTo(weighted, decimals)).includes(quoted)) return { kind: "weighted" }
  if (decimals >= TELLING_DECIMALS) {
    const elsewhere = others.find((other) => Object.values(cutTo(other.points, decimals)).includes(quoted))
    if (elsewhere) return { kind: "elsewhere", key: elsewhere.key }
    const meant = [rounded, truncated].find((printed) => isSlip(quoted, printed))
    if (meant) return { kind: "slip", meant }
  }
  return { kind: "differentPoints", by: sumPoints([value, -points]) }
}

const MILLION = 6

/** Points as text with so many decimals: rounded half up, and with the rest cut off. Counted in millionths, which are whole. */
export function cutTo(points: number, decimals: number): { rounded: string; truncated: string } {
  const step = 10 ** (MILLION - decimals)
  const millionths = Math.round(points * 10 ** MILLION)
  const text = (steps: number) => ((steps * step) / 10 ** MILLION).toFixed(decimals)
  return { rounded: text(Math.floor(millionths / step + 0.5)), truncated: text(Math.floor(millionths / step)) }
}

/** Two figures of the same length that differ in one digit, or in two neighbours that changed places. */
function isSlip(quoted: string, printed: string): boolean {
  if (quoted.length !== printed.length) return false
  const apart = [...quoted].flatMap((digit, at) => (digit === printed[at] ? [] : [at]))
  const [first = 0, second = 0] = apart
  if (apart.length === 1) return true
  // Neighbours, or with the decimal sign between them.
  const isNear = second - first === 1 || (second - first === 2 && printed[first + 1] === ".")
  return apart.length === 2 && isNear && quoted[first] === printed[second] && quoted[second] === printed[first]
}
