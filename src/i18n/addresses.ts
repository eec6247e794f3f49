import { LOCALES, type Bilingual, type Locale } from "@/domain/bilingual"
import type { Measure } from "@/domain/measure"
import type { RankingFilter } from "@/domain/ranking-filter"

/** The words of the public addresses. Slugs of provinces and dimensions are data and stand in no table here. */
export const PAGE_WORDS = {
  rankings: { vi: "xep-hang", en: "rankings" },
  province: { vi: "tinh", en: "provinces" },
  dimension: { vi: "chi-so", en: "dimensions" },
  changes: { vi: "thay-doi", en: "changes" },
  claim: { vi: "kiem-chung", en: "fact-check" },
  plan: { vi: "ke-hoach", en: "plan" },
  find: { vi: "tim", en: "find" },
  data: { vi: "du-lieu", en: "data" },
  compare: { vi: "so-sanh", en: "compare" },
  mergers: { vi: "sap-nhap", en: "mergers" },
  corrections: { vi: "dinh-chinh", en: "corrections" },
  methodology: { vi: "phuong-phap", en: "methodology" },
  charts: { vi: "bieu-do", en: "charts" },
} as const satisfies Record<string, Bilingual>

/** A page in one language, as the reader's browser names it. */
export type Address =
  | { page: "home" }
  /** `part`: the row of a province by its slug, or "table" */
  | { page: "rankings"; year: number; dimension: string | null; filter?: Partial<RankingFilter>; part?: string }
  /** without year: the latest edition that has a result; a part is an anchor */
  | { page: "province"; slug: string; year: number | null; part?: string }
  /** without year: the latest edition that has the dimension; a part is an anchor */
  | { page: "dimension"; slug: string; year: number | null; part?: string }
  /** between two editions, the earlier first; on the total, or on a dimension */
  | { page: "changes"; from: number; to: number; dimension: string | null }
  /** between the latest edition and the one before it */
  | { page: "changes"; from?: undefined }
  /** one figure: a province's result on a measure in an edition; `quote`: what the reader saw elsewhere */
  | { page: "claim"; slug: string; year: number; measure: Measure; quote?: string }
  /** what it would take to rise, from an edition; the query is the reader's choice, as plan-choice.ts has it */
  | { page: "plan"; slug: string; year: number; query?: Readonly<Record<string, string>> }
  | { page: "find"; query?: string }
  | { page: "data"; part?: typeof API_REFERENCE }
  /** provinces and editions side by side; none: the page that invites to choose */
  | { page: "compare"; provinces?: readonly string[]; years?: readonly number[] }
  /** the new provinces and what they were made of, or one of them */
  | { page: "mergers"; slug?: string }
  | { page: "corrections" }
  /** how to read PAPI; a part is an anchor, the same in every language */
  | { page: "methodology"; part?: string }
  /** all charts, or one by its id and its parameters */
  | { page: "charts"; chart?: string; query?: Readonly<Record<string, string>> }

/** The reference of the API, below the page of the data. */
export const API_REFERENCE = "api"

/** Where the API lives. */
export const API_ROOT = "/api/v1"

/** The public path of a page, with its query. Choices that are the page's own default are left out, so a view has one address. */
export function pathOf(address: Address, locale: Locale): string {
  if (address.page === "home") return `/${locale}`
  const start = `/${locale}/${PAGE_WORDS[address.page][locale]}`
  switch (address.page) {
    case "rankings":
      return (
        joined(start, address.year, address.dimension) + queryOf(filterQuery(address.filter)) + anchor(address.part)
      )
    case "province":
    case "dimension":
      return joined(start, address.slug, address.year) + anchor(address.part)
    case "changes":
      return address.from === undefined ? start : joined(start, `${address.from}-${address.to}`, address.dimension)
    case "claim":
      return joined(start, address.slug, address.year, address.measure) + queryOf({ q: address.quote })
    case "plan":
      return joined(start, address.slug, address.year) + queryOf(address.query ?? {})
    case "find":
      return start + queryOf({ q: address.query })
    case "data":
      return joined(start, address.part ?? null)
    case "compare":
      return start + queryOf({ province: address.provinces?.join(","), year: address.years?.join(",") })
    case "mergers":
      return joined(start, address.slug ?? null)
    case "corrections":
      return start
    case "methodology":
      return start + anchor(address.part)
    case "charts":
      return joined(start, address.chart ?? null) + queryOf(address.query ?? {})
    default:
      return address satisfies never
  }
}

/** Everything a newsroom needs about a province in an edition, as one file in both languages. */
export function pressKitPath(slug: string, year: number): string {
  return `/press-kit/${slug}-${year}.zip`
}

/** What an office writes its plan from, and what its head reads. @param query  a plan, as plan-choice.ts has it */
export function documentPath(
  slug: string,
  year: number,
  file: "plan.docx" | "plan.xlsx" | "brief.pdf",
  locale: Locale,
  query: Readonly<Record<string, string>> = {},
) {
  return `/documents/${slug}/${year}/${file}${queryOf({ lang: locale === LOCALES[0] ? null : locale, ...query })}`
}

/** The feed of what each release corrected. */
export function correctionsFeedPath(locale: Locale): string {
  return `/corrections.${locale}.atom`
}

/** Pixels of a picture that other sites show beside a link. */
export const SOCIAL_PICTURE = { width: 1200, height: 630 } as const

/** A chart that answers what a page is about, by its id and parameters. */
export type SocialSubject = { chart: string; params: Readonly<Record<string, string>> }

/** A page's picture for links. The release is part of the address: Zalo and Facebook keep a picture for ever under the address they know. */
export function socialPicturePath({ chart, params }: SocialSubject, locale: Locale, release: number): string {
  return `/social/${chart}.png?${new URLSearchParams({ lang: locale, release: String(release), ...params })}`
}

/** The same page in every language: for the language switch and for search engines. */
export function pathsOf(addressIn: (locale: Locale) => Address): Bilingual {
  const paths = LOCALES.map((locale) => [locale, pathOf(addressIn(locale), locale)])
  return Object.fromEntries(paths) as Bilingual
}

function anchor(part: string | undefined): string {
  return part ? `#${part}` : ""
}

function joined(start: string, ...parts: readonly (string | number | null)[]): string {
  return [start, ...parts.filter((part) => part !== null)].join("/")
}

function filterQuery({ region, group, sort }: Partial<RankingFilter> = {}) {
  return { region, group, sort: sort === "rank" ? null : sort }
}

function queryOf(values: Record<string, string | null | undefined>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  // Commas between slugs stay readable: nothing requires them to be encoded.
  return given.length === 0 ? "" : `?${new URLSearchParams(given).toString().replaceAll("%2C", ",")}`
}
