import { z } from "zod"
import { bilingual, boundarySet } from "../answer-fields"
import { boundarySetInQuery, documented, endpoint } from "../endpoint"
import { provincesWithLineage } from "@/queries/lineage"

const province = z.object({
  code: documented(z.string(), {
    vi: "Mã của Cục Thống kê. Bảy mã được dùng lại năm 2025: chỉ có nghĩa cùng với boundarySet.",
    en: "Code of the statistics office. Seven were given to other provinces in 2025: it means something only with boundarySet.",
  }),
  boundarySet,
  slug: z.string(),
  name: bilingual,
  type: documented(z.enum(["province", "municipality"]), {
    vi: "Tỉnh, hoặc thành phố trực thuộc trung ương.",
    en: "Province, or city under central government.",
  }),
  region: documented(z.string(), {
    vi: "Mã vùng trong bộ địa giới.",
    en: "Id of the region, within the boundary set.",
  }),
  regionName: bilingual,
  predecessors: documented(z.array(z.string()), {
    vi: "Các tỉnh cũ đã hợp thành tỉnh này.",
    en: "Slugs of the older provinces that this one was made of.",
  }),
  successor: documented(z.string().nullable(), {
    vi: "Tỉnh mới mà tỉnh này đã nhập vào; null nếu vẫn còn.",
    en: "Slug of the newer province that this one became part of; null if it still stands.",
  }),
})

export const provinces = endpoint({
  path: "/provinces",
  name: "provinces",
  summary: {
    vi: "Các tỉnh, thành phố của hai bộ địa giới và quan hệ sáp nhập",
    en: "The provinces of both boundary sets and which became which",
  },
  inPath: z.strictObject({}),
  inQuery: z.strictObject({ boundarySet: boundarySetInQuery }),
  answer: z.object({ provinces: z.array(province) }),
  load: async ({ boundarySet: wanted }) => {
    const rows = await provincesWithLineage(wanted)
    return {
      provinces: rows.map(({ region, predecessors, ...each }) => ({
        ...each,
        region: region.id,
        regionName: region.name,
        predecessors: [...predecessors],
      })),
    }
  },
})
