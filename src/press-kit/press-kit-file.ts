import { chartFile } from "@/charts/files/chart-file"
import { readFileRequest } from "@/charts/files/read-file-request"
import { LOCALES } from "@/domain/bilingual"
import { zipArchive, type ZipEntry } from "@/file-formats/zip-archive"
import { COST } from "@/limits/client-budget"
import { bibtexOf, cslOf } from "@/public-api/files/citation"
import { type DataFile, type FileRequest, whole, TERMS } from "@/public-api/files/data-file"
import { ApiProblem } from "@/public-api/problem"
import { requireEdition, requireProvinceIn } from "@/public-api/require-records"
import { loadPressKit, type PressKit } from "@/view-models/press-kit"
import { type KitChart, kitCitation, kitFacts, kitNotes, kitReadme, kitTable } from "./kit-texts"

const NAME = /^([a-z]+(?:-[a-z]+)*)-(20\d\d)\.zip$/

/**
 * A press kit by the name in its address: "hung-yen-2023.zip".
 * @throws {ApiProblem} 404 for any other name
 */
export function pressKit(name: string): DataFile {
  const kit = readPressKitName(name)
  return {
    name,
    contentType: "application/zip",
    saveAs: ({ release }) => `papi-${kit.slug}-${kit.year}-release-${release.id}.zip`,
    cost: COST.pressKit,
    check: async () => void (await recordsOf(kit)),
    content: (request) => pressKitContent(kit, request),
  }
}

function readPressKitName(name: string): { slug: string; year: number } {
  const [, slug, year] = NAME.exec(name) ?? []
  if (slug && year) return { slug, year: Number(year) }
  throw new ApiProblem("unknown-path", "pressKitName", { found: name.slice(0, 80) })
}

type Wanted = { slug: string; year: number }

/** @throws {ApiProblem} 404 for an edition or province that does not exist */
async function recordsOf({ slug, year }: Wanted) {
  const found = await requireEdition(year)
  return { found, province: await requireProvinceIn(slug, found.edition) }
}

/**
 * Everything a newsroom needs about a province in an edition, as one ZIP: charts, sentences, table, notes, citation, terms. The same
 * release gives the same bytes: names, order and times are fixed.
 */
async function* pressKitContent(wanted: Wanted, request: FileRequest): AsyncGenerator<Uint8Array> {
  const { found, province } = await recordsOf(wanted)
  const release = request.named ? request.release.id : undefined
  const kit = await loadPressKit(province, found, release)
  const charts = kitCharts(kit, release)
  const entries = [...textEntries(kit, charts, request), ...charts.map(chartEntry)]
  yield* zipArchive(entries, new Date(request.release.importedAt))
}

function textEntries(kit: PressKit, charts: readonly KitChart[], request: FileRequest): ZipEntry[] {
  const { year } = kit.edition
  const entry = (name: string, make: () => Promise<string> | string): ZipEntry => ({ name, content: () => whole(make) })
  return [
    entry("README.txt", () => kitReadme(kit, charts, request)),
    ...LOCALES.map((locale) => entry(`facts-${locale}.txt`, () => kitFacts(kit, locale))),
    entry("table.csv", () => kitTable(kit.facts)),
    ...LOCALES.map((locale) => entry(`notes-${locale}.txt`, () => kitNotes(kit, locale))),
    entry("citation.txt", () => kitCitation(kit, request)),
    entry("citation.bib", () => bibtexOf(request, year)),
    entry("citation.json", () => cslOf(request, year)),
    entry("LICENCE.txt", () => `${TERMS.vi}\n\n${TERMS.en}\n`),
  ]
}

/** Drawn when its turn comes, one after the other: a kit must not take the whole machine. */
function chartEntry({ name, request }: KitChart): ZipEntry {
  return { name, content: () => whole(async () => (await chartFile(request)).body) }
}

const FORMATS = ["svg", "png"] as const

/**
 * The charts of a kit, in both languages and formats, by the addresses where anybody finds the same files.
 * @param release  set when the kit was asked for as of a release: then the charts are, too
 */
export function kitCharts(kit: PressKit, release: number | undefined): readonly KitChart[] {
  return chartsOf(kit).flatMap(([id, own]) =>
    LOCALES.flatMap((lang) =>
      FORMATS.map((format): KitChart => {
        const query = new URLSearchParams({ lang, ...own, ...(release !== undefined && { release: String(release) }) })
        const file = `${id}.${format}`
        return {
          name: `charts/${id}-${lang}.${format}`,
          address: `/charts/${file}?${query}`,
          request: readFileRequest(file, query),
        }
      }),
    ),
  )
}

/** Until the kit's own edition, never later: a kit of 2023 tells of 2023. The change only where the totals may be compared. */
function chartsOf({
  province,
  edition,
  previousYear,
  facts,
}: PressKit): readonly [id: string, params: Record<string, string>][] {
  const [slug, year] = [province.slug, String(edition.year)]
  const [total] = facts
  const hasChange = total?.kind === "result" && total.change.kind === "change"
  return [
    ["trend", { province: slug, to: year }],
    ["profile", { province: slug, year }],
    ["ranking", { province: slug, year }],
    ...(hasChange
      ? [["change", { province: slug, from: String(previousYear), to: year }] as [string, Record<string, string>]]
      : []),
    ["map", { province: slug, year }],
  ]
}
