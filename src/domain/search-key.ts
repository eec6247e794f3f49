// Words of rank or age that may stand before or after a name, folded. "tinh" is dropped only in front: Hà Tĩnh ends in it.
const LEADING = [["tinh"], ["thanh", "pho"], ["tp"]]
const TRAILING = [["province"], ["city"], ["cu"], ["moi"]] // "Hà Nội cũ", "Hưng Yên mới": before and after the merger

/**
 * Folds a province's name, or what a reader typed for it, to a key: without marks, case, blanks, hyphens and words of rank.
 * "Bà Rịa - Vũng Tàu", "ba ria vung tau" and "BaRia-VungTau" have the same key. Whole words of rank are dropped, and only
 * while something is left.
 */
export function searchKey(text: string): string {
  return searchWords(text).join("")
}

/** The words that {@link searchKey} joins. */
export function searchWords(text: string): readonly string[] {
  return withoutRank(foldedWords(text))
}

/** The same with every word kept: for wordings that are no names of provinces. */
export function wordingKey(text: string): string {
  return foldedWords(text).join("")
}

/** Words of letters and digits, without marks and in lower case. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[đðɖ]/g, "d") // no mark to strip; ð and ɖ look the same as capitals and come from old fonts
}

function withoutRank(words: readonly string[]): readonly string[] {
  const leading = LEADING.find((rank) => rank.length < words.length && rank.every((word, i) => words[i] === word))
  if (leading) return withoutRank(words.slice(leading.length))
  const trailing = TRAILING.find(
    (rank) => rank.length < words.length && rank.every((word, i) => words.at(i - rank.length) === word),
  )
  if (trailing) return withoutRank(words.slice(0, -trailing.length))
  return words
}
