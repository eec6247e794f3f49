import { z } from "zod"
import { bilingual, boundarySet } from "../answer-fields"
import { boundarySetInQuery, documented, endpoint } from "../endpoint"
import { provincesWithLineage } from "@/queries/lineage"
import words from "../words.json"

const province = z.object({
  code: documented(z.string(), words.provinces.code),
  boundarySet,
  slug: z.string(),
  name: bilingual,
  type: documented(z.enum(["province", "municipality"]), words.provinces.type),
  region: documented(z.string(), words.provinces.region),
  regionName: bilingual,
  predecessors: documented(z.array(z.string()), words.provinces.predecessors),
  successor: documented(z.string().nullable(), words.provinces.successor),
})

export const provinces = endpoint({
  path: "/provinces",
  name: "provinces",
  summary: words.provinces.summary,
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
