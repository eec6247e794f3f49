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

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one text of another.
 *
 * @param limit  beyond it the exact number does not matter: limit + 1 is returned
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let twoBack: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(before[j]! + 1, row[j - 1]! + 1, changed)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, twoBack[j - 2]! + 1)
    }
    if (Math.min(...row) > limit) return limit + 1
    ;[twoBack, before] = [before, row]
  }
  return before[b.length]!
}

/** Wrong letters that are forgiven in a word or name of this length: in a short one, one letter makes another name. */
export function forgivenIn(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2
}
