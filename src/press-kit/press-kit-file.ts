import { chartFile } from "@/charts/files/chart-file"
import { LOCALES } from "@/domain/bilingual"
import { zipArchive, type ZipEntry } from "@/file-formats/zip-archive"
import { bibtexOf, cslOf } from "@/public-api/files/citation"
import { COST } from "@/limits/client-budget"
import { type DataFile, type FileRequest, whole } from "@/public-api/files/data-file"
import { TERMS } from "@/public-api/files/terms"
import { requireEdition, requireProvinceIn } from "@/public-api/require-records"
import { ApiProblem } from "@/public-api/problem"
import { loadPressKit, type PressKit } from "@/view-models/press-kit"
import { kitCharts, type KitChart } from "./kit-charts"
import { kitCitation, kitFacts, kitNotes, kitReadme, kitTable } from "./kit-texts"

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
