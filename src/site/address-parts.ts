import type { Locale } from "@/domain/bilingual"
import { CHART_KINDS } from "@/domain/chart-kinds"
import { foldedWords, searchKey } from "@/domain/spelling"
import { API_REFERENCE } from "@/i18n/addresses"
import { CHART_WORDS, languageOfWord, pageOfWord, type PageWord } from "./address-words"
import type { KnownNames } from "./known-addresses"

/** What the parts of an address seem to mean, in whatever order they stand. */
export type AddressParts = {
  /** as the address says it, else as the page's word is of one language */
  locale: Locale | null
  page: PageWord | null
  years: number[]
  /** for each province the slugs that it may mean, the likeliest first */
  provinces: string[][]
  /** by number */
  dimensions: number[]
  measure: string | null
  chart: string | null
  /** words that mean nothing here */
  others: string[]
}

/** Words of parts of pages that people take for pages. */
const PARTS: Readonly<Record<string, Partial<AddressParts>>> = {
  bando: { page: "charts", chart: "map" },
  map: { page: "charts", chart: "map" },
  maps: { page: "charts", chart: "map" },
  api: { page: "data", measure: API_REFERENCE },
}

/** Longer than any address of ours, with room for marks that are written in three letters each. */
const LONGEST = 400

/** Reads what a path seems to mean; null where it cannot be decoded, is too long to be a slip, or has a number below nought. */
export function readParts(pathname: string, names: KnownNames): AddressParts | null {
  const text = decoded(pathname)
  if (text === null || text.length > LONGEST || /\/-\d/.test(text)) return null
  const parts: AddressParts = {
    locale: null,
    page: null,
    years: [],
    provinces: [],
    dimensions: [],
    measure: null,
    chart: null,
    others: [],
  }
  for (const piece of piecesOf(text)) read(piece, parts, names)
  return parts
}

/** Twice: messengers encode what is encoded. A query that was encoded with the path is none of the path. */
function decoded(pathname: string): string | null {
  try {
    const once = decodeURIComponent(pathname)
    return (/%[0-9a-f]{2}/i.test(once) ? decodeURIComponent(once) : once).replace(/[?&#].*$/s, "")
  } catch {
    return null
  }
}

/** Segments without endings of files, and lists apart. */
function piecesOf(text: string): string[] {
  return text
    .split(/[/\\,;|]|[-_ ](?:vs|va|and|voi|và|với)[-_ ]/i)
    .map((piece) => piece.replace(/\.(html?|php|aspx?|jsp)\W*$/i, ""))
    .filter((piece) => foldedWords(piece).length > 0)
}

function read(piece: string, parts: AddressParts, names: KnownNames): void {
  const words = foldedWords(piece)
  const key = words.join("")
  const isFirst =
    parts.page === null &&
    [parts.provinces, parts.years, parts.dimensions, parts.others].every((found) => found.length === 0)
  const language = isFirst ? languageOfWord(key) : undefined
  if (language) parts.locale = language
  else if (isFirst && Object.hasOwn(PARTS, key)) Object.assign(parts, PARTS[key])
  else if (isFirst && pageOfWord(key)) {
    const { page, locale } = pageOfWord(key)!
    parts.page = page
    parts.locale ??= locale
  } else if (readYears(words, parts) || readName(words, parts, names)) return
  else if (words.length > 1 && /^20\d\d$/.test(words.at(-1)!)) {
    read(words.slice(0, -1).join("-"), parts, names)
    readYears(words.slice(-1), parts)
  } else parts.others.push(piece)
}

function readYears(words: readonly string[], parts: AddressParts): boolean {
  const numbers = words.filter((word) => !["nam", "year", "den", "to"].includes(word))
  if (numbers.length === 0 || numbers.length > 2 || !numbers.every((word) => /^20\d\d$/.test(word))) return false
  parts.years.push(...numbers.map(Number))
  return true
}

function readName(words: readonly string[], parts: AddressParts, names: KnownNames): boolean {
  const text = words.join(" ")
  const key = words.join("")
  if (parts.page === "charts") {
    const kind = CHART_KINDS.find((each) => each === key) ?? CHART_WORDS[key]
    if (!kind || parts.chart) return false
    parts.chart = kind
    return true
  }
  if (parts.page === "data" && key === API_REFERENCE) return Boolean((parts.measure = API_REFERENCE))
  const provinces = provincesCalled(text, names)
  const dimension = provinces.length > 0 ? undefined : dimensionCalled(text, names)
  if (provinces.length > 0) parts.provinces.push(provinces)
  else if (dimension !== undefined) parts.dimensions.push(dimension)
  else if (parts.page === "claim" && parts.measure === null) parts.measure = measureOf(words)
  else return false
  return true
}

/** Slugs of provinces with this name: of their own, then further ones. */
function provincesCalled(text: string, { units }: KnownNames): string[] {
  const key = searchKey(text)
  const slugs = units.map(({ slug }) => slug).filter((slug) => searchKey(slug) === key)
  const further = units.filter(({ names }) => names.some((name) => searchKey(name) === key)).map(({ slug }) => slug)
  return [...new Set([...slugs, ...further])]
}

/** "5", "chi so 5", a slug, a name or a short name in any language. */
function dimensionCalled(text: string, { dimensions }: KnownNames): number | undefined {
  const key = text.replaceAll(" ", "")
  const number = /^(?:d|cs|chiso|dimension)?(\d)$/.exec(key)?.[1]
  return dimensions.find(({ id, slug, name, short }) =>
    number
      ? id === Number(number)
      : [slug, name, short].some((each) =>
          [each.vi, each.en].some((one) => foldedWords(one.replaceAll("-", " ")).join("") === key),
        ),
  )?.id
}

/** "5.3" however its dot is written; else an indicator's id. */
function measureOf(words: readonly string[]): string {
  const isPart = words.length === 2 && words.every((word) => /^\d$/.test(word))
  if (words.length === 1 && ["tong", "tonghop", "diem"].includes(words[0]!)) return "total"
  return words.join(isPart ? "." : "-")
}
