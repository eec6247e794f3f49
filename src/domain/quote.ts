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
