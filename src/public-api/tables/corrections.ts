import { FIGURES, isPublishedFigure } from "@/domain/corrections"
import { correctionsOf } from "@/queries/corrections"
import { releases, type ReleaseRecord } from "@/queries/releases"
import { correctionNamer, type NamedCorrection } from "../named-corrections"
import { table } from "./table"

type Row = NamedCorrection & { record: ReleaseRecord }

export const corrections = table<Row>({
  name: "corrections",
  title: {
    vi: "Mọi số liệu đã công bố mà một bản số liệu sau đó đã thay đổi",
    en: "Every published figure that a later release changed",
  },
  key: ["release", "year", "province_code", "measure", "figure"],
  columns: [
    {
      name: "release",
      type: "integer",
      required: true,
      words: { vi: "Bản số liệu đã thay đổi con số", en: "The release that changed the figure" },
      cell: (row) => row.record.id,
    },
    {
      name: "released_on",
      type: "date",
      required: true,
      words: { vi: "Ngày nạp bản đó, giờ Việt Nam", en: "The day of that release, in Viet Nam's time" },
      cell: (row) => dayOf(row.record.importedAt),
    },
    {
      name: "note",
      type: "string",
      words: { vi: "Lý do, như người nạp đã ghi", en: "Why, as noted at the import" },
      cell: (row) => row.record.note,
    },
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
      words: { vi: "Bộ địa giới", en: "Boundary set" },
      cell: (row) => row.boundarySet,
    },
    {
      name: "province_code",
      type: "string",
      required: true,
      words: { vi: "Mã tỉnh, là chữ, giữ số 0 ở đầu", en: "Province code, text, keep the leading 0" },
      cell: (row) => row.code,
    },
    {
      name: "province_slug",
      type: "string",
      words: { vi: "Tên tỉnh trong địa chỉ của trang", en: "The province's name in addresses of the site" },
      cell: (row) => row.province.slug,
    },
    {
      name: "province_vi",
      type: "string",
      required: true,
      words: { vi: "Tên tỉnh, tiếng Việt", en: "Province, Vietnamese name" },
      cell: (row) => row.province.name.vi,
    },
    {
      name: "province_en",
      type: "string",
      required: true,
      words: { vi: "Tên tỉnh, tiếng Anh", en: "Province, English name" },
      cell: (row) => row.province.name.en,
    },
    {
      name: "measure",
      type: "string",
      required: true,
      words: {
        vi: 'Thước đo: "total", chỉ số nội dung, nội dung thành phần hoặc mã chỉ tiêu (measures.csv)',
        en: 'Measure: "total", dimension, sub-dimension or id of an indicator (measures.csv)',
      },
      cell: (row) => row.measure,
    },
    {
      name: "measure_vi",
      type: "string",
      required: true,
      words: { vi: "Tên thước đo, tiếng Việt", en: "Name of the measure, Vietnamese" },
      cell: (row) => row.measureName.vi,
    },
    {
      name: "measure_en",
      type: "string",
      required: true,
      words: { vi: "Tên thước đo, tiếng Anh", en: "Name of the measure, English" },
      cell: (row) => row.measureName.en,
    },
    {
      name: "figure",
      type: "string",
      required: true,
      values: FIGURES,
      words: {
        vi: "Con số nào: points (điểm; giá trị của chỉ tiêu), low, high, standardError, respondents (của khoảng tin cậy), rank, group (1 cao nhất đến 4)",
        en: "Which figure: points (an indicator's value), low, high, standardError, respondents (of the interval), rank, group (1 best to 4)",
      },
      cell: (row) => row.figure,
    },
    {
      name: "follows",
      type: "boolean",
      required: true,
      words: {
        vi: "Thứ hạng hoặc nhóm đổi theo một số liệu được đính chính, có khi của tỉnh khác",
        en: "A rank or group that moved with a corrected figure, perhaps another province's",
      },
      cell: (row) => !isPublishedFigure(row),
    },
    {
      name: "was",
      type: "number",
      words: { vi: "Trước; trống: chưa có", en: "Before; empty: there was none" },
      cell: (row) => row.was,
    },
    {
      name: "is",
      type: "number",
      words: { vi: "Từ bản này; trống: không còn", en: "From this release on; empty: there is none any more" },
      cell: (row) => row.is,
    },
  ],
  load: everyCorrection,
})

/** An instant's day as the pages print it. Viet Nam is seven hours ahead all year. */
function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** Release by release, oldest first; PAPI's own figures before those that follow. */
async function* everyCorrection(release: number): AsyncGenerator<readonly Row[]> {
  const records = (await releases()).filter(({ id }) => id <= release).toReversed()
  const name = await correctionNamer()
  for (const record of records) {
    const all = await correctionsOf(record.id)
    const rows = all.toSorted((a, b) => Number(isPublishedFigure(b)) - Number(isPublishedFigure(a)))
    if (rows.length > 0) yield rows.map((row) => ({ ...name(row), record }))
  }
}
