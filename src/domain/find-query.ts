import { foldedWords, searchWords } from "./spelling"
import type { FindList, FindPageName } from "./find-list"

/** What was typed, taken apart. */
export type FindQuery = {
  year: number | null
  page: FindPageName | null
  /** indices */
  dimensions: readonly number[]
  region: number | null
  /** "Hưng Yên mới", "Hưng Yên cũ": after and before the merger */
  age: "new" | "old" | null
  /** words that are left: a name */
  rest: readonly string[]
}

/** More words than any name has, with all that may stand beside it. */
const MOST_WORDS = 16

const AGES: Readonly<Record<string, "new" | "old">> = { moi: "new", new: "new", cu: "old", old: "old" }
/** Words between two names, or around one. */
const EMPTY = ["va", "voi", "vs", "and", "with", "papi", "diem", "cua", "of", "in", "o"]
const YEAR_WORDS = ["nam", "year"]

// Browsers run these rules, also old ones: nothing newer than 2020 here and in the other files of the find field.

/** Takes apart what was typed: a whole name first, then the words that mean a year, a page, a dimension or a region. */
export function readFindQuery(text: string, list: FindList): FindQuery {
  let rest: readonly string[] = foldedWords(text).slice(0, MOST_WORDS)
  const years = list.years.map(([year]) => String(year))
  const year = rest.find((word) => years.includes(word))
  const yearWord = rest.find((word, at) => YEAR_WORDS.includes(word) && /^20\d\d$/.test(rest[at + 1] ?? ""))
  rest = rest.filter((word) => !/^20\d\d$/.test(word))

  const isName = (words: readonly string[]) => {
    const key = searchWords(words.join(" ")).join("")
    return (
      list.units.some(({ keys }) => keys.some((each) => squeezed(each) === key)) ||
      list.aliases.some((alias) => squeezed(alias.key) === key)
    )
  }
  const take = (phrases: readonly string[]): boolean => {
    if (isName(rest)) return false
    const found = longestRun(rest, phrases)
    if (found) rest = without(rest, found.at, found.length)
    return found !== null
  }
  const page = list.pages.find(({ keys }) => take(keys))?.page ?? null
  const byNumber = /(?:^| )(?:chi so|dimension|cs|d) ?(\d)(?: |$)/.exec(rest.join(" "))
  const numbered = byNumber ? list.dimensions.findIndex(({ id }) => id === Number(byNumber[1])) : -1
  if (numbered >= 0) rest = rest.join(" ").replace(byNumber![0], " ").split(" ").filter(Boolean)
  const named = numbered >= 0 || isName(rest) ? [] : dimensionsNamed(rest, list)
  if (named.length > 0) take(named.map(({ phrase }) => phrase))
  const region = list.regions.findIndex(({ key }) => take([key]))
  const after = rest.length > 1 ? AGES[rest[rest.length - 1]!] : undefined
  if (after) rest = rest.slice(0, -1)
  const before = rest.length > 1 && !isName(rest) ? AGES[rest[0]!] : undefined
  if (before) rest = rest.slice(1)
  if (yearWord && rest.includes(yearWord) && !isName(rest)) rest = without(rest, rest.lastIndexOf(yearWord), 1)
  const full = rest.filter((word) => !EMPTY.includes(word))
  return {
    year: year ? Number(year) : null,
    page,
    dimensions: numbered >= 0 ? [numbered] : named.map(({ index }) => index),
    region: region < 0 ? null : region,
    age: after ?? before ?? null,
    rest: full.length > 0 && !isName(rest) ? full : rest,
  }
}

export function squeezed(key: string): string {
  return key.replaceAll(" ", "")
}

/** Vietnamese has no words of this length; English ones of it mean something by themselves. */
const LONG_WORD = 8

/** The dimensions that have the longest piece of what was typed in their names: two words at least, a long one, or a whole name. */
function dimensionsNamed(words: readonly string[], { dimensions }: FindList) {
  for (let length = words.length; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const phrase = words.slice(at, at + length).join(" ")
      const isTelling = length > 1 || phrase.length >= LONG_WORD
      const fits = (key: string) => key === phrase || (isTelling && ` ${key} `.includes(` ${phrase} `))
      const found = dimensions.flatMap(({ keys }, index) => (keys.some(fits) ? [{ index, phrase }] : []))
      if (found.length > 0) return found
    }
  return []
}

function without(words: readonly string[], at: number, length: number): readonly string[] {
  return [...words.slice(0, at), ...words.slice(at + length)]
}

function longestRun(words: readonly string[], phrases: readonly string[]): { at: number; length: number } | null {
  const byLength = phrases.map((phrase) => phrase.split(" ")).sort((a, b) => b.length - a.length)
  for (const phrase of byLength) {
    const at = words.findIndex((_, index) => phrase.every((word, step) => words[index + step] === word))
    if (at >= 0) return { at, length: phrase.length }
  }
  return null
}
