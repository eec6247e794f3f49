import { z } from "zod"
import { lineages } from "@/queries/lineage"
import { boundarySets, provincesOf } from "@/queries/provinces"
import { bilingual, boundarySet } from "../answer-parts"
import { documented } from "../documented"
import { endpoint } from "../endpoint"
import { boundarySetInQuery } from "../parameters"

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
    const sets = wanted === undefined ? await boundarySets() : [wanted]
    const [rows, steps] = await Promise.all([Promise.all(sets.map(provincesOf)), lineages()])
    return {
      provinces: rows.flat().map(({ region, ...each }) => {
        const isEach = (other: { boundarySet: number; slug: string }) =>
          other.boundarySet === each.boundarySet && other.slug === each.slug
        return {
          ...each,
          region: region.id,
          regionName: region.name,
          predecessors: steps.filter(({ successor }) => isEach(successor)).map(({ predecessor }) => predecessor.slug),
          successor: steps.find(({ predecessor }) => isEach(predecessor))?.successor.slug ?? null,
        }
      }),
    }
  },
})
