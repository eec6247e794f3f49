import type { Locale } from "@/domain/bilingual"
import { PAGE_WORDS } from "@/i18n/addresses"

export type PageWord = keyof typeof PAGE_WORDS | "home"

/** What people write for a page besides its own word: folded, in one piece. */
const FURTHER: Record<PageWord, Record<Locale, readonly string[]>> = {
  home: { vi: ["trangchu", "trangdau"], en: ["home", "homepage", "index"] },
  rankings: { vi: ["bangxephang", "xephangpapi", "thuhang", "hang"], en: ["ranking", "rank", "ranks", "league"] },
  province: {
    vi: ["tinhthanh", "tinhthanhpho", "thanhpho", "cactinh", "tinhtp", "diaphuong"],
    en: ["province", "city", "cities"],
  },
  dimension: { vi: ["chisonoidung", "noidung", "linhvuc"], en: ["dimension", "indicator", "indicators"] },
  changes: { vi: ["tanggiam", "biendong"], en: ["change"] },
  claim: { vi: ["kiemtra", "doichieu"], en: ["claim", "claims", "factchecks"] },
  plan: { vi: ["kehoachcaithien", "lapkehoach", "caithien"], en: ["plans", "planner", "planning"] },
  find: { vi: ["timkiem", "timtinh", "tracuu"], en: ["search"] },
  data: { vi: ["solieu", "taive", "taixuong"], en: ["download", "downloads", "dataset"] },
  compare: { vi: ["sosanhtinh", "sosanhcactinh"], en: ["comparison", "comparisons"] },
  mergers: { vi: ["sapnhaptinh", "hopnhat"], en: ["merger", "merge"] },
  corrections: { vi: ["cainchinh"], en: ["correction", "errata"] },
  methodology: { vi: ["phuongphapluan", "cachtinh", "gioithieu"], en: ["method", "methods", "about"] },
  charts: { vi: ["dothi"], en: ["chart", "graphs"] },
}

/** Ways to write a language in an address. */
const LANGUAGES: Record<Locale, readonly string[]> = {
  vi: ["vi", "vn", "vie", "vivn", "tiengviet", "vietnamese"],
  en: ["en", "eng", "engb", "enus", "tienganh", "english"],
}

/** Kinds of charts as they are called in Vietnamese; their own ids are English. */
export const CHART_WORDS: Readonly<Record<string, string>> = {
  xuhuong: "trend",
  dienbien: "trend",
  xephang: "ranking",
  rankings: "ranking",
  hoso: "profile",
  thaydoi: "change",
  changes: "change",
  phanbo: "spread",
  bando: "map",
  maps: "map",
}

const byWord = new Map<string, { page: PageWord; locale: Locale }>()
for (const page of Object.keys(FURTHER) as PageWord[])
  for (const locale of ["en", "vi"] as const) {
    for (const word of FURTHER[page][locale]) byWord.set(word, { page, locale })
    if (page !== "home") byWord.set(PAGE_WORDS[page][locale].replaceAll("-", ""), { page, locale })
  }

const byLanguage = new Map(
  Object.entries(LANGUAGES).flatMap(([locale, words]) => words.map((word) => [word, locale as Locale] as const)),
)

/** The page that a folded word in one piece means ("xephang"), and the language that it is of. */
export function pageOfWord(word: string): { page: PageWord; locale: Locale } | undefined {
  return byWord.get(word)
}

/** Every word that means a page. */
export function pageWords(): Iterable<readonly [string, { page: PageWord; locale: Locale }]> {
  return byWord
}

/** The language that a folded word in one piece means ("vivn"). */
export function languageOfWord(word: string): Locale | undefined {
  return byLanguage.get(word)
}
