import type { Bilingual, Locale } from "@/domain/bilingual"
import { editDistance, foldedWords, forgivenIn } from "@/domain/spelling"
import { pathOf, type Address } from "@/i18n/addresses"
import { pageWords, type PageWord } from "./address-words"
import { readParts } from "./address-parts"
import { isThere, type Known } from "./near-address"

/** A page whose name is near to what an address says: named by the data, or by the page's own word and its year. */
export type NearName = { href: string; name: Bilingual | null; page: Exclude<PageWord, "home">; year: number | null }

const AT_MOST = 5

/** Pages that may have been meant by an address that names nothing, the nearest names first. */
export function nearestNames(pathname: string, known: Known, locale: Locale): readonly NearName[] {
  const parts = readParts(pathname, known.names)
  if (!parts) return []
  const words = parts.others.map((each) => foldedWords(each).join("")).filter((word) => word.length > 1)
  const distance = (names: readonly string[]) =>
    Math.min(...words.flatMap((word) => names.map((name) => distanceOf(word, foldedWords(name).join("")))))

  const units = parts.provinces.flat().map((slug) => ({ ...unitOf(slug, known), distance: 0 }))
  const likeUnits = known.names.units.map(({ slug, name, names }) => ({ slug, name, distance: distance(names) }))
  const dimensions = known.names.dimensions.map(({ id, slug, name, short }) => ({
    slug: slug[locale],
    name,
    distance: parts.dimensions.includes(id) ? 0 : distance([slug.vi, slug.en, short.vi, short.en]),
  }))
  const pages = [...pageWords()].map(([word, { page }]) => ({ page, distance: distance([word]) }))
  const own = parts.page ? [{ page: parts.page, distance: 1 }] : []

  const offer = (
    address: Address,
    near: Omit<NearName, "href" | "year">,
    away: number,
    year: number | null = null,
  ) => ({
    ...near,
    href: pathOf(address, locale),
    year,
    away,
  })
  const offers = [
    ...[...units, ...likeUnits].map(({ slug, name, distance }) =>
      offer({ page: "province", slug, year: null }, { page: "province", name }, distance),
    ),
    ...dimensions.map(({ slug, name, distance }) =>
      offer({ page: "dimension", slug, year: null }, { page: "dimension", name }, distance),
    ),
    ...parts.years.map((year) =>
      offer({ page: "rankings", year, dimension: null }, { page: "rankings", name: null }, 1, year),
    ),
    ...[...own, ...pages].flatMap(({ page, distance }) => pageOffer(page, known, offer, distance)),
  ]
  const near = offers.filter(({ href, away }) => Number.isFinite(away) && isThere(href, known))
  return onePerAddress(near.toSorted((a, b) => a.away - b.away)).slice(0, AT_MOST)
}

function unitOf(slug: string, { names }: Known) {
  return { slug, name: names.units.find((unit) => unit.slug === slug)!.name }
}

type Offer = (
  address: Address,
  near: Omit<NearName, "href" | "year">,
  away: number,
  year?: number | null,
) => NearName & { away: number }

/** Pages that need no more than their word. */
function pageOffer(page: PageWord, { latestYear }: Known, offer: Offer, away: number) {
  switch (page) {
    case "home":
    case "claim":
    case "dimension":
    case "plan":
    case "province":
      return []
    case "rankings":
      return [offer({ page, year: latestYear, dimension: null }, { page, name: null }, away, latestYear)]
    default:
      return [offer({ page } as Address, { page, name: null }, away)] // each of them stands alone
  }
}

/** Wrong letters between them; a piece of a name counts as two; Infinity where they have too little in common. */
function distanceOf(word: string, name: string): number {
  const allowed = forgivenIn(Math.max(word.length, name.length))
  const wrong = editDistance(word, name, allowed)
  if (wrong <= allowed) return wrong
  return word.length > 2 && (name.includes(word) || (name.length > 4 && word.includes(name))) ? 2 : Infinity
}

function onePerAddress<T extends { href: string }>(offers: readonly T[]): T[] {
  return offers.filter(({ href }, index) => offers.findIndex((other) => other.href === href) === index)
}
