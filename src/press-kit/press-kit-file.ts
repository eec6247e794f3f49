import { keptChartFile } from "@/charts/files/kept-files"
import { LOCALES } from "@/domain/bilingual"
import { bibtexOf, cslOf } from "@/public-api/files/citation"
import { type FileRequest, whole, zipArchive, type ZipEntry } from "@/public-api/files/data-file"
import { TERMS } from "@/public-api/files/terms"
import { requireEdition, requireProvinceIn } from "@/public-api/require-records"
import { ApiProblem } from "@/public-api/problem"
import { loadPressKit, type PressKit } from "@/view-models/press-kit"
import { kitCharts, type KitChart } from "./kit-charts"
import { kitCitation, kitFacts, kitNotes, kitReadme, kitTable } from "./kit-texts"

const NAME = /^([a-z]+(?:-[a-z]+)*)-(20\d\d)\.zip$/

/**
 * Reads the name of a press kit: "hung-yen-2023.zip".
 * @throws {ApiProblem} 404 for any other name
 */
export function readPressKitName(name: string): { slug: string; year: number } {
  const [, slug, year] = NAME.exec(name) ?? []
  if (slug && year) return { slug, year: Number(year) }
  throw new ApiProblem("unknown-path", "pressKitName", { found: name.slice(0, 80) })
}

type Wanted = { slug: string; year: number }
type Newest = { id: number; importedAt: string }

/**
 * Everything a newsroom needs about a province in an edition, as one ZIP: charts, sentences, table, notes, citation, terms. The same
 * release gives the same bytes: names, order and times are fixed.
 *
 * @param newest  the newest data release, for which the charts are kept
 * @throws {ApiProblem} 404 for an edition or province that does not exist
 */
export async function pressKitFile({ slug, year }: Wanted, request: FileRequest, newest: Newest): Promise<Uint8Array> {
  const found = await requireEdition(year)
  const province = await requireProvinceIn(slug, found.edition)
  const release = request.named ? request.release.id : undefined
  const kit = await loadPressKit(province, found, release)
  const charts = kitCharts(kit, release)
  const entries = [...textEntries(kit, charts, request), ...charts.map((chart) => chartEntry(chart, newest))]
  const pieces: Uint8Array[] = []
  for await (const piece of zipArchive(entries, new Date(request.release.importedAt))) pieces.push(piece)
  return Buffer.concat(pieces)
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
function chartEntry({ name, request }: KitChart, newest: Newest): ZipEntry {
  return { name, content: () => whole(async () => (await keptChartFile(request, newest)).body) }
}
