import { TOTAL } from "@/domain/measure"
import { editions as allEditions, type Edition } from "@/queries/editions"
import { summariesOverYears, type Summary } from "@/queries/summaries"
import { oneBatch, table } from "./table"

type Row = Edition & { total: Summary | undefined }

export const editions = table<Row>({
  name: "editions",
  title: { vi: "Các kỳ PAPI", en: "The editions" },
  key: ["year"],
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
      words: { vi: "Bộ địa giới, 63 hoặc 34", en: "Boundary set, 63 or 34" },
      cell: (row) => row.boundarySet,
    },
    {
      name: "published_on",
      type: "date",
      words: { vi: "Ngày công bố; trống nếu chưa rõ", en: "Day of publication; empty where unknown" },
      cell: (row) => row.publishedOn,
    },
    {
      name: "respondents",
      type: "integer",
      words: { vi: "Số người trả lời; trống nếu chưa rõ", en: "Respondents; empty where unknown" },
      cell: (row) => row.respondents,
    },
    {
      name: "units",
      type: "integer",
      words: { vi: "Số tỉnh của kỳ đó", en: "Provinces of the edition" },
      cell: (row) => row.total?.units ?? null,
    },
    {
      name: "ranked",
      type: "integer",
      words: { vi: "Số tỉnh có điểm tổng hợp", en: "Provinces that have a total" },
      cell: (row) => row.total?.ranked ?? null,
    },
    {
      name: "mean",
      type: "number",
      words: {
        vi: "Trung bình cộng điểm tổng hợp của các tỉnh; không phải điểm toàn quốc",
        en: "Plain mean of the provinces' totals; not a national score",
      },
      cell: (row) => row.total?.mean ?? null,
    },
    {
      name: "median",
      type: "number",
      words: { vi: "Trung vị điểm tổng hợp của các tỉnh", en: "Median of the provinces' totals" },
      cell: (row) => row.total?.median ?? null,
    },
  ],
  load: (release) => oneBatch(() => editionsAsOf(release)),
})

async function editionsAsOf(release: number): Promise<readonly Row[]> {
  const [all, totals] = await Promise.all([allEditions(), summariesOverYears([TOTAL], release)])
  return all.toReversed().map((edition) => ({ ...edition, total: totals.find(({ year }) => year === edition.year) }))
}
