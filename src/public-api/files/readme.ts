import { TABLES } from "../tables/catalogue"
import type { FileRequest } from "./file"
import { DATA_TITLE, SUMMARY, TERMS } from "./terms"

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
