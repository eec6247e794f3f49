import { createTranslator } from "next-intl"
import { LOCALES, type Locale } from "@/domain/bilingual"
import type { FindAlias, FindList, FindPageName, FindUnit, FindWords } from "@/domain/find-list"
import { foldedWords, searchWords } from "@/domain/spelling"
import { PAGE_WORDS } from "@/i18n/addresses"
import { messagesOf } from "@/i18n/messages"
import type { KnownNames, KnownUnit } from "./known-addresses"
import type { ServedRelease } from "./served-release"

/** What readers call pages, folded, in both languages; the longest first. */
const PAGE_KEYS: Readonly<Record<FindPageName, readonly string[]>> = {
  rankings: ["bang xep hang", "xep hang", "thu hang", "rankings", "ranking", "rank"],
  changes: ["thay doi", "tang giam", "changes", "change"],
  compare: ["so sanh", "compare", "comparison"],
  map: ["ban do", "map"],
  charts: ["bieu do", "do thi", "charts", "chart"],
  plan: ["lap ke hoach", "ke hoach", "planner", "plan"],
  mergers: ["sap nhap", "hop nhat", "mergers", "merger"],
  data: ["tai du lieu", "du lieu", "so lieu", "tai ve", "data", "download", "csv", "excel", "api"],
  methodology: ["phuong phap", "cach doc", "cach tinh", "methodology", "method"],
}

/** By dimension, folded: everyday words for what its questions ask, which stand in no name of it or of its sub-dimensions. */
const TOPIC_KEYS: Readonly<Record<number, readonly string[]>> = {
  1: ["bau cu", "truong thon", "election"],
  2: ["dat dai", "ngan sach xa", "land", "poor households", "budget"],
  3: ["tiep dan", "complaints", "justice"],
  4: ["hoi lo", "lot tay", "phong bi", "bribe", "bribes", "bribery"],
  5: ["dat dai", "so do", "giay to", "cong chung", "mot cua", "land", "paperwork"],
  6: ["benh vien", "truong hoc", "health", "hospital", "hospitals", "school", "schools", "safety"],
  7: ["nuoc", "nuoc sach", "air", "water", "pollution"],
  8: ["truc tuyen", "online"],
}

const WORDS = [
  "old",
  "new",
  "both",
  "newOne",
  "oldOne",
  "known",
  "part",
  "partSince",
  "former",
  "formerSince",
  "into",
] as const satisfies readonly (keyof FindWords)[]

const made = new WeakMap<ServedRelease, Partial<Record<Locale, FindList>>>()

/** What the find field knows of a release, in one language; made once. */
export function findListOf(served: ServedRelease, locale: Locale): FindList {
  const lists = made.get(served) ?? {}
  made.set(served, lists)
  return (lists[locale] ??= findList(served, locale))
}

export function findList({ names, addresses }: Pick<ServedRelease, "names" | "addresses">, locale: Locale): FindList {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "find", timeZone: "Asia/Ho_Chi_Minh" })
  const sets = addresses.provinces.map(({ boundarySet }) => boundarySet)
  const order = new Intl.Collator(locale).compare
  const units = names.units.toSorted(
    (a, b) => sets.indexOf(a.boundarySet) - sets.indexOf(b.boundarySet) || order(a.name[locale], b.name[locale]),
  )
  return {
    units: units.map((unit) => findUnit(unit, units, sets, locale)),
    aliases: aliasesOf(names.aliases, units, locale),
    years: addresses.editions.map(({ year, boundarySet }) => [year, sets.indexOf(boundarySet)]),
    dimensions: names.dimensions.map(({ id, slug, name, short, firstYear, parts }) => ({
      id,
      slug: slug[locale],
      name: short[locale],
      keys: [...keysOf([name, short, ...parts].flatMap((each) => [each.vi, each.en])), ...(TOPIC_KEYS[id] ?? [])],
      since: firstYear,
    })),
    regions: names.regions.flatMap(({ id, name }) =>
      LOCALES.map((each) => ({ id, name: name[locale], key: foldedWords(name[each]).join(" ") })),
    ),
    pages: (Object.keys(PAGE_KEYS) as FindPageName[]).map((page) => ({
      page,
      name: t(`pages.${page}`),
      keys: PAGE_KEYS[page],
    })),
    start: Object.fromEntries(
      Object.entries({ ...PAGE_WORDS, map: PAGE_WORDS.charts }).map(([page, word]) => [
        page,
        `/${locale}/${word[locale]}`,
      ]),
    ) as FindList["start"],
    words: Object.fromEntries(WORDS.map((word) => [word, t.raw(`words.${word}`) as string])) as FindWords,
  }
}

function findUnit(unit: KnownUnit, units: readonly KnownUnit[], sets: readonly number[], locale: Locale): FindUnit {
  const set = sets.indexOf(unit.boundarySet)
  const official = Object.values(unit.name)
  return {
    slug: unit.slug,
    name: unit.name[locale],
    set,
    keys: keysOf([...official, unit.slug.replaceAll("-", " "), ...unit.names]),
    further: unit.names
      .filter((name) => !official.includes(name) && name !== unit.slug)
      .map((name) => [searchWords(name).join(" "), name]),
    latest: unit.latestYear ?? 0,
    into:
      unit.successor === null || unit.successor === unit.slug
        ? -1
        : units.findIndex(({ slug, boundarySet }) => slug === unit.successor && sets.indexOf(boundarySet) === set + 1),
  }
}

function aliasesOf(aliases: KnownNames["aliases"], units: readonly KnownUnit[], locale: Locale): FindAlias[] {
  const byName = new Map<string, FindAlias>()
  for (const { name, kind, boundarySet, slug, since } of aliases) {
    const unit = units.findIndex((each) => each.slug === slug && each.boundarySet === boundarySet)
    const known = byName.get(name.vi)
    byName.set(name.vi, {
      name: name[locale],
      key: foldedWords(name.vi).join(" "),
      former: kind === "former",
      in: [...(known?.in ?? []), [unit, since ?? 0]],
    })
  }
  return [...byName.values()]
}

function keysOf(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => searchWords(name).join(" ")))]
}
