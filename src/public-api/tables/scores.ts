import { measureKind } from "@/domain/measure"
import { namedResults, PROVINCE_COLUMNS, STANDING_COLUMNS, type NamedResult } from "./result-columns"
import { table, type Column } from "./table"

const MEASURE_COLUMNS: readonly Column<NamedResult>[] = [
  {
    name: "measure",
    type: "string",
    required: true,
    words: {
      vi: 'Thước đo: "total", chỉ số nội dung "1".."8", nội dung thành phần "1.1".. (mã đổi nghĩa giữa các giai đoạn)',
      en: 'Measure: "total", dimension "1".."8", sub-dimension "1.1".. (numbers change meaning between periods)',
    },
    cell: (row) => row.measure,
  },
  {
    name: "level",
    type: "string",
    required: true,
    values: ["total", "dimension", "subDimension"],
    words: { vi: "Cấp của thước đo", en: "Level of the measure" },
    cell: (row) => measureKind(row.measure),
  },
  {
    name: "measure_vi",
    type: "string",
    required: true,
    words: { vi: "Tên thước đo trong kỳ đó, tiếng Việt", en: "Name of the measure in that edition, Vietnamese" },
    cell: ({ names, measure, year }) => names.name(measure, year).vi,
  },
  {
    name: "measure_en",
    type: "string",
    required: true,
    words: { vi: "Tên thước đo trong kỳ đó, tiếng Anh", en: "Name of the measure in that edition, English" },
    cell: ({ names, measure, year }) => names.name(measure, year).en,
  },
  {
    name: "points",
    type: "number",
    required: true,
    words: {
      vi: "Điểm, không có trọng số, chưa làm tròn; tổng của các nội dung thành phần",
      en: "Points, unweighted, unrounded; the sum of the sub-dimensions",
    },
    cell: (row) => row.points,
  },
]

const INTERVAL_COLUMNS: readonly Column<NamedResult>[] = [
  {
    name: "ci95_low",
    type: "number",
    words: {
      vi: "Cận dưới khoảng tin cậy 95% đã công bố của điểm tổng hợp; trống nếu không công bố",
      en: "Lower bound of the total's published 95 % interval; empty where none is published",
    },
    cell: (row) => row.low,
  },
  {
    name: "ci95_high",
    type: "number",
    words: { vi: "Cận trên của khoảng đó", en: "Upper bound of that interval" },
    cell: (row) => row.high,
  },
  {
    name: "standard_error",
    type: "number",
    words: { vi: "Sai số chuẩn đã công bố, tính bằng điểm", en: "Published standard error, in points" },
    cell: (row) => row.standardError,
  },
]

export const scores = table<NamedResult>({
  name: "scores",
  title: {
    vi: "Điểm, thứ hạng và nhóm của mọi tỉnh, mọi kỳ: tổng hợp, chỉ số nội dung, nội dung thành phần",
    en: "Points, rank and group of every province and edition: total, dimensions, sub-dimensions",
  },
  key: ["year", "province_code", "measure"],
  columns: [...PROVINCE_COLUMNS, ...MEASURE_COLUMNS, ...STANDING_COLUMNS, ...INTERVAL_COLUMNS],
  load: (release) => namedResults("index", release),
})
