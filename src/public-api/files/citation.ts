import { makersOf, REPORT_SUBTITLE, REPORT_TITLE, yearOfReport } from "@/domain/citation"
import { editions, type Edition } from "@/queries/editions"
import { nameWithRelease, toJson, whole, type DataFile, type FileRequest, DATA_TITLE, TERMS } from "./data-file"

/** For 2011 the makers' own wording was not found. */
const FIRST_CITED = 2012

type Citation = { id: string; authors: readonly string[]; title: string; issued: string; url: string; note: string }

/** One entry for each edition's report (or that of one year), and one for the data as this site offers them in a release. */
async function citations({ release, origin }: FileRequest, year?: number): Promise<Citation[]> {
  const site: Citation = {
    id: `papi-scorecard-release-${release.id}`,
    authors: ["PAPI scorecard site"],
    title: `${DATA_TITLE.en}. Release ${release.id}`,
    issued: release.importedAt.slice(0, 10),
    url: `${origin}/scores.csv?release=${release.id}`,
    note: TERMS.en,
  }
  const cited = (await editions()).filter((edition) => year === undefined || edition.year === year)
  return [site, ...cited.flatMap(reportOf)]
}

function reportOf({ year, publishedOn }: Edition): Citation[] {
  if (year < FIRST_CITED) return []
  return [
    {
      id: `papi-${year}`,
      authors: makersOf(year),
      title: `${REPORT_TITLE.en}: ${REPORT_SUBTITLE.en}, ${year}`,
      issued: publishedOn ?? String(yearOfReport(year)),
      url: "https://papi.org.vn",
      note: "A Joint Policy Research Paper. Ha Noi, Viet Nam. Figures unweighted.",
    },
  ]
}

export const bibtex: DataFile = {
  name: "citation.bib",
  contentType: "application/x-bibtex; charset=utf-8",
  saveAs: nameWithRelease("citation", "bib"),
  content: (request) => whole(() => bibtexOf(request)),
}

export const cslJson: DataFile = {
  name: "citation.json",
  contentType: "application/vnd.citationstyles.csl+json; charset=utf-8",
  saveAs: nameWithRelease("citation", "json"),
  content: (request) => whole(() => cslOf(request)),
}

/** @param year  the edition cited, beside the data; absent: every one */
export async function bibtexOf(request: FileRequest, year?: number): Promise<string> {
  return (await citations(request, year)).map(bibtexEntry).join("\n")
}

/** @param year  the edition cited, beside the data; absent: every one */
export async function cslOf(request: FileRequest, year?: number): Promise<string> {
  return toJson((await citations(request, year)).map(cslItem))
}

function bibtexEntry({ id, authors, title, issued, url, note }: Citation): string {
  const fields = {
    author: authors.map((name) => `{${name}}`).join(" and "),
    title: `{${title}}`,
    year: issued.slice(0, 4),
    ...(issued.length > 4 && { date: issued }),
    url,
    note,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${id},\n${lines.join(",\n")}\n}\n`
}

function cslItem({ id, authors, title, issued, url, note }: Citation) {
  return {
    id,
    type: id.startsWith("papi-scorecard") ? "dataset" : "report",
    author: authors.map((literal) => ({ literal })),
    title,
    issued: { "date-parts": [issued.split("-").map(Number)] },
    URL: url,
    note,
  }
}
