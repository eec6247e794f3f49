import type { Bilingual } from "@/domain/bilingual"
import type { Column } from "./table"

/** What a row is called, in both languages. */
export const NAME_COLUMNS: readonly Column<{ name: Bilingual }>[] = [
  {
    name: "name_vi",
    type: "string",
    required: true,
    words: { vi: "Tên tiếng Việt", en: "Vietnamese name" },
    cell: (row) => row.name.vi,
  },
  {
    name: "name_en",
    type: "string",
    required: true,
    words: { vi: "Tên tiếng Anh", en: "English name" },
    cell: (row) => row.name.en,
  },
]
