import { GROUPS } from "@/domain/quartile-group"
import { bulkResults, type BulkResult } from "@/queries/bulk-results"
import { measureNames, type MeasureNames } from "./measure-names"
import type { Column } from "./table"

/** A result with the names that stand beside it. */
export type NamedResult = BulkResult & { names: MeasureNames }

/** The results of a release, in batches, with what names their measures. */
export async function* namedResults(of: "index" | "indicators", release: number): AsyncGenerator<NamedResult[]> {
  const names = await measureNames()
  for await (const batch of bulkResults(of, release)) yield batch.map((row) => ({ ...row, names }))
}

/** Which province and edition a row is about. */
export const PROVINCE_COLUMNS: readonly Column<NamedResult>[] = [
  {
    name: "year",
    type: "integer",
    required: true,
    words: { vi: "Năm khảo sát của kỳ PAPI", en: "Survey year of the edition" },
    cell: (row) => row.year,
  },
  {
    name: "boundary_set",
    type: "integer",
    required: true,
    words: {
      vi: "Bộ địa giới: 63 tỉnh, thành phố đến 30/6/2025, 34 từ 1/7/2025",
      en: "Boundary set: 63 provinces until 30 June 2025, 34 since 1 July 2025",
    },
    cell: (row) => row.boundarySet,
  },
  {
    name: "province_code",
    type: "string",
    required: true,
    words: {
      vi: "Mã tỉnh, chỉ có nghĩa cùng boundary_set; là chữ, giữ số 0 ở đầu",
      en: "Province code, only meaningful with boundary_set; text, keep the leading 0",
    },
    cell: (row) => row.code,
  },
  {
    name: "province_slug",
    type: "string",
    required: true,
    words: { vi: "Tên tỉnh trong địa chỉ của trang", en: "The province's name in addresses of the site" },
    cell: (row) => row.slug,
  },
  {
    name: "province_vi",
    type: "string",
    required: true,
    words: { vi: "Tên tỉnh, tiếng Việt", en: "Province, Vietnamese name" },
    cell: (row) => row.nameVi,
  },
  {
    name: "province_en",
    type: "string",
    required: true,
    words: { vi: "Tên tỉnh, tiếng Anh", en: "Province, English name" },
    cell: (row) => row.nameEn,
  },
  {
    name: "region",
    type: "string",
    required: true,
    words: { vi: "Mã vùng (provinces.csv)", en: "Id of the region (provinces.csv)" },
    cell: (row) => row.region,
  },
]

/** Where a result stands among those of its edition and measure. */
export const STANDING_COLUMNS: readonly Column<NamedResult>[] = [
  {
    name: "rank",
    type: "integer",
    required: true,
    words: {
      vi: "Thứ hạng: 1 + số tỉnh có giá trị cao hơn (so ở 6 chữ số thập phân)",
      en: "Rank: 1 + number of provinces with a higher value (compared at 6 decimals)",
    },
    cell: (row) => row.rank,
  },
  {
    name: "tied",
    type: "boolean",
    required: true,
    words: { vi: "Có tỉnh khác cùng hạng", en: "Another province has the same rank" },
    cell: (row) => row.tied,
  },
  {
    name: "ranked",
    type: "integer",
    required: true,
    words: { vi: "Số tỉnh có kết quả: mẫu số của thứ hạng", en: "Provinces with a result: the base of the rank" },
    cell: (row) => row.ranked,
  },
  {
    name: "units",
    type: "integer",
    required: true,
    words: {
      vi: "Số tỉnh của kỳ đó, kể cả tỉnh không có kết quả",
      en: "Provinces of the edition, those without a result included",
    },
    cell: (row) => row.units,
  },
  {
    name: "group",
    type: "string",
    values: GROUPS,
    words: {
      vi: "Nhóm của PAPI trong kỳ đó: best (cao nhất), highAverage, lowAverage, poor (thấp nhất)",
      en: "PAPI's group, relative to the edition: best, highAverage, lowAverage, poor",
    },
    cell: (row) => row.group,
  },
  {
    name: "comparable_from",
    type: "integer",
    required: true,
    words: {
      vi: "Kỳ sớm nhất so sánh được với dòng này; không tính chênh lệch với các kỳ trước đó (breaks.csv)",
      en: "The earliest edition this row may be compared with; compute no difference to editions before it (breaks.csv)",
    },
    cell: ({ names, measure, year }) => names.comparableFrom(measure, year),
  },
]
