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
