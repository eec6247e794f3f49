import { TABLES } from "../tables/catalogue"
import { proseSheet, workbook, WORKBOOK_TYPE, type Sheet } from "@/file-formats/workbook"
import type { Table } from "../tables/table"
import { nameWithRelease, type DataFile, type FileRequest, DATA_TITLE, SOURCE, SUMMARY, TERMS } from "./data-file"

/** All tables as one workbook: cover, contents, notes, then one table a sheet. */
export const scoresWorkbook: DataFile = {
  name: "scores.xlsx",
  contentType: WORKBOOK_TYPE,
  saveAs: nameWithRelease("scores", "xlsx"),
  content: (request) => {
    const tables = TABLES.map((table) => tableSheet(table, request.release.id))
    const made = new Date(request.release.importedAt)
    const facts = { title: DATA_TITLE.en, creator: SOURCE.title, description: TERMS.en, made }
    return workbook([cover(request), contents(), notes(), ...tables], facts)
  },
}

const CONTENTS = "Mục lục - Contents"
const NOTES = "Ghi chú - Notes"

function cover({ release, origin }: FileRequest): Sheet {
  const day = release.importedAt.slice(0, 10)
  return proseSheet(
    "Bìa - Cover",
    [DATA_TITLE.vi, DATA_TITLE.en],
    [
      [SUMMARY.vi, SUMMARY.en],
      [`Bản số liệu ${release.id}, ${day}`, `Data release ${release.id}, ${day}`],
      [`${origin}/vi/du-lieu`, `${origin}/en/data`],
      [TERMS.vi, TERMS.en],
    ],
  )
}

function contents(): Sheet {
  const rows: [string, string, string][] = [
    [NOTES, "Ý nghĩa của các cột", "What the columns mean"],
    ...TABLES.map(({ name, title }): [string, string, string] => [name, title.vi, title.en]),
  ]
  return {
    ...proseSheet(CONTENTS, ["Trang tính - Sheet", "Nội dung", "Contents"], rows),
    widths: [24, 60, 60],
    links: rows.map(([name]) => name),
  }
}

function notes(): Sheet {
  const rows = TABLES.flatMap(({ name, columns }) =>
    columns.map((each) => [name, each.name, each.words.vi, each.words.en]),
  )
  const header = ["Trang tính - Sheet", "Cột - Column", "Ý nghĩa", "Meaning"]
  return { ...proseSheet(NOTES, header, rows), widths: [20, 20, 60, 60] }
}

function tableSheet({ name, columns, rows }: Table, release: number): Sheet {
  const widths = columns.map((column) => Math.max(column.name.length + 3, /_(vi|en)$/.test(column.name) ? 28 : 10))
  return { name, widths, header: columns.map((column) => column.name), rows: () => rows(release) }
}
