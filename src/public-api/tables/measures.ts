import { measurePeriods, type MeasurePeriod } from "./measure-names"
import { NAME_COLUMNS } from "./name-columns"
import { oneBatch, table } from "./table"

export const measures = table<MeasurePeriod>({
  name: "measures",
  title: {
    vi: "Các thước đo theo giai đoạn: tên, thang điểm, đơn vị",
    en: "The measures by period: names, scales, units",
  },
  key: ["measure", "first_year"],
  columns: [
    {
      name: "measure",
      type: "string",
      required: true,
      words: {
        vi: "Mã thước đo, như trong scores.csv và indicators.csv",
        en: "Id, as in scores.csv and indicators.csv",
      },
      cell: (row) => row.measure,
    },
    {
      name: "level",
      type: "string",
      required: true,
      values: ["total", "dimension", "subDimension", "indicator"],
      words: { vi: "Cấp của thước đo", en: "Level of the measure" },
      cell: (row) => row.kind,
    },
    {
      name: "parent",
      type: "string",
      words: { vi: "Thước đo cấp trên", en: "The measure it is part of" },
      cell: (row) => row.parent,
    },
    ...NAME_COLUMNS,
    {
      name: "first_year",
      type: "integer",
      required: true,
      words: { vi: "Kỳ đầu tiên của giai đoạn", en: "First edition of the period" },
      cell: (row) => row.years[0] ?? null,
    },
    {
      name: "last_year",
      type: "integer",
      required: true,
      words: { vi: "Kỳ cuối cùng của giai đoạn", en: "Last edition of the period" },
      cell: (row) => row.years.at(-1) ?? null,
    },
    {
      name: "min",
      type: "number",
      words: { vi: "Điểm thấp nhất có thể", en: "Least points possible" },
      cell: (row) => row.min,
    },
    {
      name: "max",
      type: "number",
      words: { vi: "Điểm cao nhất có thể", en: "Most points possible" },
      cell: (row) => row.max,
    },
    {
      name: "unit",
      type: "string",
      required: true,
      words: { vi: "Đơn vị; share là tỷ lệ", en: "Unit; share is a fraction" },
      cell: (row) => row.unit,
    },
    {
      name: "scale_printed",
      type: "string",
      words: {
        vi: "Thang như in trong bảng của PAPI (chỉ tiêu)",
        en: "Scale as printed in PAPI's tables (indicators)",
      },
      cell: (row) => row.scalePrinted,
    },
  ],
  load: () => oneBatch(measurePeriods),
})
