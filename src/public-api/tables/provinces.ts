import { provincesWithLineage, type ProvinceWithLineage } from "../province-lineage"
import { NAME_COLUMNS } from "./name-columns"
import { oneBatch, table } from "./table"

export const provinces = table<ProvinceWithLineage>({
  name: "provinces",
  title: {
    vi: "Các tỉnh, thành phố của hai bộ địa giới, vùng và quan hệ sáp nhập",
    en: "The provinces of both boundary sets, their regions and lineage",
  },
  key: ["boundary_set", "code"],
  columns: [
    {
      name: "boundary_set",
      type: "integer",
      required: true,
      words: { vi: "Bộ địa giới, 63 hoặc 34", en: "Boundary set, 63 or 34" },
      cell: (row) => row.boundarySet,
    },
    {
      name: "code",
      type: "string",
      required: true,
      words: { vi: "Mã tỉnh; bảy mã được dùng lại năm 2025", en: "Province code; seven were re-used in 2025" },
      cell: (row) => row.code,
    },
    {
      name: "slug",
      type: "string",
      required: true,
      words: { vi: "Tên trong địa chỉ của trang", en: "Name in addresses of the site" },
      cell: (row) => row.slug,
    },
    ...NAME_COLUMNS,
    {
      name: "type",
      type: "string",
      required: true,
      values: ["province", "municipality"],
      words: { vi: "Tỉnh, hoặc thành phố trực thuộc trung ương", en: "Province, or city under central government" },
      cell: (row) => row.type,
    },
    {
      name: "region",
      type: "string",
      required: true,
      words: { vi: "Mã vùng", en: "Id of the region" },
      cell: (row) => row.region.id,
    },
    {
      name: "region_vi",
      type: "string",
      required: true,
      words: { vi: "Tên vùng, tiếng Việt", en: "Region, Vietnamese name" },
      cell: (row) => row.region.name.vi,
    },
    {
      name: "region_en",
      type: "string",
      required: true,
      words: { vi: "Tên vùng, tiếng Anh", en: "Region, English name" },
      cell: (row) => row.region.name.en,
    },
    {
      name: "predecessors",
      type: "string",
      words: {
        vi: "Các tỉnh của bộ 63 hợp thành tỉnh này (slug, cách nhau bằng dấu chấm phẩy)",
        en: "Slugs of the older provinces it was made of, separated by semicolons",
      },
      cell: (row) => row.predecessors.join(";") || null,
    },
    {
      name: "successor",
      type: "string",
      words: { vi: "Tỉnh của bộ 34 mà tỉnh này nhập vào (slug)", en: "Slug of the newer province it became part of" },
      cell: (row) => row.successor,
    },
  ],
  load: () => oneBatch(() => provincesWithLineage()),
})
