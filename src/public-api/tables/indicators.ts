import { namedResults, PROVINCE_COLUMNS, STANDING_COLUMNS, type NamedResult } from "./result-columns"
import { table } from "./table"

export const indicators = table<NamedResult>({
  name: "indicators",
  title: {
    vi: "Giá trị đã công bố của các chỉ tiêu, mọi tỉnh",
    en: "Published values of the indicators, every province",
  },
  key: ["year", "province_code", "indicator"],
  columns: [
    ...PROVINCE_COLUMNS,
    {
      name: "indicator",
      type: "string",
      required: true,
      words: { vi: "Mã chỉ tiêu, do trang này đặt", en: "Id of the indicator, given by this site" },
      cell: (row) => row.measure,
    },
    {
      name: "sub_dimension",
      type: "string",
      required: true,
      words: { vi: "Nội dung thành phần của chỉ tiêu", en: "The sub-dimension it belongs to" },
      cell: ({ names, measure }) => names.parent(measure),
    },
    {
      name: "indicator_vi",
      type: "string",
      required: true,
      words: { vi: "Tên chỉ tiêu, tiếng Việt", en: "Name, Vietnamese" },
      cell: ({ names, measure, year }) => names.name(measure, year).vi,
    },
    {
      name: "indicator_en",
      type: "string",
      required: true,
      words: { vi: "Tên chỉ tiêu, tiếng Anh", en: "Name, English" },
      cell: ({ names, measure, year }) => names.name(measure, year).en,
    },
    {
      name: "unit",
      type: "string",
      required: true,
      words: { vi: "Đơn vị; share là tỷ lệ, 0.167 = 16,7%", en: "Unit; share is a fraction, 0.167 = 16.7 %" },
      cell: ({ names, measure }) => names.unit(measure),
    },
    {
      name: "value",
      type: "number",
      required: true,
      words: { vi: "Giá trị đã công bố", en: "Published value" },
      cell: (row) => row.points,
    },
    ...STANDING_COLUMNS,
  ],
  load: (release) => namedResults("indicators", release),
})
