import { everyMissingResult } from "@/queries/missing-results"
import { provincesOf, type Province } from "@/queries/provinces"
import { oneBatch, table } from "./table"

type Row = Awaited<ReturnType<typeof everyMissingResult>>[number] & { province: Province | undefined }

export const missing = table<Row>({
  name: "missing",
  title: {
    vi: "Các tỉnh không có điểm tổng hợp, và lý do",
    en: "The provinces without a total, and why",
  },
  key: ["year", "province_code"],
  columns: [
    {
      name: "year",
      type: "integer",
      required: true,
      words: { vi: "Năm khảo sát", en: "Survey year" },
      cell: (row) => row.year,
    },
    {
      name: "boundary_set",
      type: "integer",
      required: true,
      words: { vi: "Bộ địa giới", en: "Boundary set" },
      cell: (row) => row.boundarySet,
    },
    {
      name: "province_code",
      type: "string",
      required: true,
      words: { vi: "Mã tỉnh", en: "Province code" },
      cell: (row) => row.code,
    },
    {
      name: "province_vi",
      type: "string",
      words: { vi: "Tên tỉnh, tiếng Việt", en: "Province, Vietnamese name" },
      cell: (row) => row.province?.name.vi ?? null,
    },
    {
      name: "province_en",
      type: "string",
      words: { vi: "Tên tỉnh, tiếng Anh", en: "Province, English name" },
      cell: (row) => row.province?.name.en ?? null,
    },
    {
      name: "dimensions",
      type: "string",
      words: {
        vi: "Các chỉ số nội dung không có kết quả, cách nhau bằng dấu chấm phẩy; trống: không có gì cả",
        en: "Dimensions without a result, separated by semicolons; empty: none has one",
      },
      cell: (row) => row.dimensions.join(";") || null,
    },
    {
      name: "reason_vi",
      type: "string",
      required: true,
      words: { vi: "Lý do, tiếng Việt", en: "Reason, Vietnamese" },
      cell: (row) => row.reason.vi,
    },
    {
      name: "reason_en",
      type: "string",
      required: true,
      words: { vi: "Lý do, tiếng Anh", en: "Reason, English" },
      cell: (row) => row.reason.en,
    },
    {
      name: "published",
      type: "boolean",
      required: true,
      words: { vi: "Lý do được tìm thấy trong một nguồn đã công bố", en: "The reason was found in a published source" },
      cell: (row) => row.published,
    },
    {
      name: "source",
      type: "string",
      required: true,
      words: { vi: "Nguồn", en: "Where it was read" },
      cell: (row) => row.source,
    },
  ],
  load: () => oneBatch(missingWithNames),
})

async function missingWithNames(): Promise<readonly Row[]> {
  const rows = await everyMissingResult()
  const sets = [...new Set(rows.map((row) => row.boundarySet))]
  const provinces = (await Promise.all(sets.map(provincesOf))).flat()
  return rows.map((row) => ({
    ...row,
    province: provinces.find((each) => each.boundarySet === row.boundarySet && each.code === row.code),
  }))
}
