import type { MethodologyBreak } from "@/domain/comparability"
import { breaksWithSources } from "@/queries/breaks"
import { oneBatch, table } from "./table"

export const breaks = table<MethodologyBreak & { source: string }>({
  name: "breaks",
  title: {
    vi: "Thay đổi phương pháp và lưu ý khi so sánh các kỳ",
    en: "Methodology breaks and cautions between the editions",
  },
  key: ["year", "measure"],
  columns: [
    {
      name: "year",
      type: "integer",
      required: true,
      words: { vi: "Kỳ có thay đổi so với kỳ trước", en: "Edition that differs from the one before" },
      cell: (row) => row.year,
    },
    {
      name: "measure",
      type: "string",
      required: true,
      words: { vi: "Thước đo, như trong scores.csv", en: "Measure, as in scores.csv" },
      cell: (row) => row.measure,
    },
    {
      name: "kind",
      type: "string",
      required: true,
      values: ["break", "caution"],
      words: {
        vi: "break: không tính chênh lệch qua năm này; caution: có tính, kèm lưu ý",
        en: "break: no differences across this year; caution: computed, with the note",
      },
      cell: (row) => row.kind,
    },
    {
      name: "note_vi",
      type: "string",
      required: true,
      words: { vi: "Ghi chú, tiếng Việt", en: "Note, Vietnamese" },
      cell: (row) => row.note.vi,
    },
    {
      name: "note_en",
      type: "string",
      required: true,
      words: { vi: "Ghi chú, tiếng Anh", en: "Note, English" },
      cell: (row) => row.note.en,
    },
    {
      name: "source",
      type: "string",
      required: true,
      words: { vi: "Nguồn", en: "Where it was read" },
      cell: (row) => row.source,
    },
  ],
  load: () => oneBatch(breaksWithSources),
})
