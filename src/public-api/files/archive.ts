import { TABLES } from "../tables/catalogue"
import { bibtexOf, cslOf } from "./citation"
import { nameWithRelease, whole, zipArchive, type DataFile, type FileRequest, type ZipEntry } from "./data-file"
import { csvwOf, localDataPackage } from "./table-descriptions"
import { DATA_TITLE, SUMMARY, TERMS } from "./terms"
import { csvOf } from "./text-formats"

/** Everything in one archive, packed while it is sent. */
export const archive: DataFile = {
  name: "papi-data.zip",
  contentType: "application/zip",
  saveAs: nameWithRelease("data", "zip"),
  content: (request) => zipArchive(entriesOf(request), new Date(request.release.importedAt)),
}

function entriesOf(request: FileRequest): ZipEntry[] {
  const { release } = request
  const entry = (name: string, make: () => Promise<string> | string): ZipEntry => ({ name, content: () => whole(make) })
  return [
    entry("README.txt", () => readmeOf(request)),
    entry("TERMS.txt", () => `${TERMS.vi}\n\n${TERMS.en}\n`),
    entry("datapackage.json", () => localDataPackage(request)),
    entry("citation.bib", () => bibtexOf(request)),
    entry("citation.json", () => cslOf(request)),
    ...TABLES.flatMap((table): ZipEntry[] => [
      { name: `${table.name}.csv`, content: () => csvOf(table, release.id) },
      entry(`${table.name}.csv-metadata.json`, () => csvwOf(table, request, `${table.name}.csv`)),
    ]),
  ]
}

/** What someone reads who opens the archive: what it is, whose it is, what the columns mean. */
export function readmeOf({ release, origin }: FileRequest): string {
  const language = (locale: "vi" | "en") => {
    const words = WORDS[locale]
    const tables = TABLES.map(({ name, title, columns }) =>
      [`${name}.csv: ${title[locale]}`, ...columns.map((column) => `  ${column.name}: ${column.words[locale]}`)].join(
        "\n",
      ),
    )
    return [
      DATA_TITLE[locale],
      `${words.release} ${release.id}, ${release.importedAt.slice(0, 10)}. ${origin}/${locale}/${words.page}`,
      SUMMARY[locale],
      words.reading,
      `${words.terms}\n${TERMS[locale]}`,
      ...tables,
    ].join("\n\n")
  }
  return `${language("vi")}\n\n${"=".repeat(72)}\n\n${language("en")}\n`
}

const WORDS = {
  vi: {
    release: "Bản số liệu",
    page: "du-lieu",
    terms: "QUYỀN VÀ TRÍCH DẪN",
    reading:
      "Các tệp CSV: UTF-8, dấu phẩy ngăn cột, dấu chấm thập phân. Kết quả không được công bố thì không có dòng, không bao giờ là 0; lý do ở missing.csv. " +
      "Không tính chênh lệch giữa một kỳ và kỳ trước comparable_from của nó. Cách trích dẫn: citation.bib, citation.json.",
  },
  en: {
    release: "Data release",
    page: "data",
    terms: "TERMS AND CITATION",
    reading:
      "CSV files: UTF-8, commas between columns, decimal points. A result that was not published has no row and is never 0; missing.csv says why. " +
      "Compute no difference between an edition and one before its comparable_from. How to cite: citation.bib, citation.json.",
  },
} as const
