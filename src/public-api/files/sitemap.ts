import type { Bilingual } from "@/domain/bilingual"
import { CHART_KINDS } from "@/domain/chart-kinds"
import { TOTAL } from "@/domain/measure"
import { API_REFERENCE, pathsOf } from "@/i18n/addresses"
import { dimensionIdsByYear, dimensions } from "@/queries/dimensions"
import { editions } from "@/queries/editions"
import { provincesWithLineage, validityOf } from "@/queries/lineage"
import { boundarySets, provincesOf } from "@/queries/provinces"
import { whole, type DataFile, type FileRequest } from "./data-file"
import { xml } from "@/file-formats/xml"

/** Every page of the site in both languages, for search engines: a file for each kind of page. */
const KINDS: Readonly<Record<string, () => Promise<Bilingual[]>>> = {
  pages,
  rankings,
  dimensions: ofDimensions,
  changes,
  provinces,
  "fact-checks": claims,
  plans,
  mergers,
}

const XML = { contentType: "application/xml; charset=utf-8" }

/** The list of the other files. */
export const sitemap: DataFile = {
  ...XML,
  name: "sitemap.xml",
  content: (request) => whole(async () => sitemapIndex(request)),
}

/** The pages of each kind. */
export const sitemapParts: readonly DataFile[] = Object.entries(KINDS).map(([kind, paths]) => ({
  ...XML,
  name: nameOf(kind),
  content: (request) => whole(async () => sitemapXml(await paths(), request)),
}))

function nameOf(kind: string): string {
  return `sitemap-${kind}.xml`
}

async function pages(): Promise<Bilingual[]> {
  const alone = (["home", "methodology", "compare", "data", "corrections", "charts"] as const).map((page) =>
    pathsOf(() => ({ page })),
  )
  return [
    ...alone,
    pathsOf(() => ({ page: "data", part: API_REFERENCE })),
    ...CHART_KINDS.map((chart) => pathsOf(() => ({ page: "charts", chart }))),
  ]
}

async function rankings(): Promise<Bilingual[]> {
  const [all, idsByYear] = await Promise.all([dimensions(), dimensionIdsByYear()])
  return [...idsByYear]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([year, ids]) => [
      pathsOf(() => ({ page: "rankings", year, dimension: null })),
      ...all
        .filter(({ id }) => ids.includes(id))
        .map(({ slug }) => pathsOf((locale) => ({ page: "rankings", year, dimension: slug[locale] }))),
    ])
}

async function ofDimensions(): Promise<Bilingual[]> {
  const [all, idsByYear] = await Promise.all([dimensions(), dimensionIdsByYear()])
  return all.flatMap(({ id, slug }) => {
    const years = [...idsByYear].flatMap(([year, ids]) => (ids.includes(id) ? [year] : []))
    return [null, ...years].map((year) => pathsOf((locale) => ({ page: "dimension", slug: slug[locale], year })))
  })
}

/** Each edition with the one before it. The other pairs are a step away: they grow with the square of the years. */
async function changes(): Promise<Bilingual[]> {
  const [all, every, idsByYear] = await Promise.all([dimensions(), editions(), dimensionIdsByYear()])
  return every.flatMap(({ year: to, boundarySet }) => {
    const from = every.find((other) => other.year < to && other.boundarySet === boundarySet)?.year
    if (from === undefined) return []
    const shared = all.filter(({ id }) => [from, to].every((year) => idsByYear.get(year)?.includes(id)))
    return [
      pathsOf(() => ({ page: "changes", from, to, dimension: null })),
      ...shared.map(({ slug }) => pathsOf((locale) => ({ page: "changes", from, to, dimension: slug[locale] }))),
    ]
  })
}

async function provinces(): Promise<Bilingual[]> {
  const [all, every] = await Promise.all([provincesWithLineage(), editions()])
  const measured = all.filter(({ boundarySet }) => every.some((edition) => edition.boundarySet === boundarySet))
  const withoutYear = [...new Set(measured.map(({ slug }) => slug))].map((slug) =>
    pathsOf(() => ({ page: "province", slug, year: null })),
  )
  return [
    ...withoutYear,
    ...(await inYears()).map(({ slug, year }) => pathsOf(() => ({ page: "province", slug, year }))),
  ]
}

/** The totals. Those of parts are a step away: 40 times as many. */
async function claims(): Promise<Bilingual[]> {
  return (await inYears()).map(({ slug, year }) => pathsOf(() => ({ page: "claim", slug, year, measure: TOTAL })))
}

/** From the newest edition, and of the provinces that none has measured. Those of earlier editions are a step away: what is past is not planned. */
async function plans(): Promise<Bilingual[]> {
  const [[edition], newest] = await Promise.all([editions(), boundarySets().then((sets) => sets.at(-1))])
  if (!edition || newest === undefined) return []
  const from = edition.boundarySet === newest ? null : (await validityOf(newest)).from
  const pathsIn = async (set: number, year: number) =>
    (await provincesOf(set)).map(({ slug }) => pathsOf(() => ({ page: "plan", slug, year })))
  const measured = await pathsIn(edition.boundarySet, edition.year)
  return from ? [...measured, ...(await pathsIn(newest, Number(from.slice(0, 4))))] : measured
}

/** Every province in every edition of its boundary set. */
async function inYears(): Promise<{ slug: string; year: number }[]> {
  const [all, every] = await Promise.all([provincesWithLineage(), editions()])
  return all.flatMap(({ slug, boundarySet }) =>
    every.filter((edition) => edition.boundarySet === boundarySet).map(({ year }) => ({ slug, year })),
  )
}

/** Those of the newest boundary set. One that no edition has measured is named here alone: its other address says the same. */
async function mergers(): Promise<Bilingual[]> {
  const newest = (await boundarySets()).at(-1)
  if (newest === undefined) return []
  const slugs = (await provincesOf(newest)).map(({ slug }) => slug)
  return [pathsOf(() => ({ page: "mergers" })), ...slugs.map((slug) => pathsOf(() => ({ page: "mergers", slug })))]
}

function sitemapIndex({ origin, release }: FileRequest): string {
  const day = release.importedAt.slice(0, 10)
  const parts = Object.keys(KINDS).map(
    (kind) => `<sitemap><loc>${xml(`${origin}/${nameOf(kind)}`)}</loc><lastmod>${day}</lastmod></sitemap>\n`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join("")}</sitemapindex>\n`
  )
}

function sitemapXml(pages: readonly Bilingual[], { origin, release }: FileRequest): string {
  const link = (language: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${xml(origin + path)}"/>`
  const url = ({ vi, en }: Bilingual, own: string) =>
    `<url><loc>${xml(origin + own)}</loc><lastmod>${release.importedAt.slice(0, 10)}</lastmod>` +
    `${link("vi", vi)}${link("en", en)}${link("x-default", vi)}</url>\n`
  const urls = pages.flatMap((page) => [url(page, page.vi), url(page, page.en)])
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ' +
    `xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("")}</urlset>\n`
  )
}
