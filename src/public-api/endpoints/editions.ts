import { z } from "zod"
import { TOTAL } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionIdsByYear, dimensions as allDimensions, type Dimension } from "@/queries/dimensions"
import { editions as allEditions } from "@/queries/editions"
import { provincesOf } from "@/queries/provinces"
import { summariesOverYears } from "@/queries/summaries"
import { bilingual, boundarySet, breakKind, measure, ranked, scale, units, year } from "../answer-fields"
import { documented, endpoint } from "../endpoint"

const edition = z.object({
  year,
  boundarySet,
  units,
  ranked: documented(z.int(), {
    vi: "Số tỉnh có điểm tổng hợp.",
    en: "Number of provinces that have a total.",
  }),
  dimensions: documented(z.array(z.int()), {
    vi: "Các chỉ số nội dung của kỳ đó.",
    en: "The dimensions of the edition.",
  }),
  scale: documented(z.object(scale.shape), {
    vi: "Thang của điểm tổng hợp: tổng các thang của chỉ số nội dung. PAPI in 10-80 (10-60 đến 2017).",
    en: "Scale of the total: the sum of the dimensions' scales. PAPI prints 10-80 (10-60 until 2017).",
  }),
  publishedOn: documented(z.iso.date().nullable(), {
    vi: "Ngày công bố, nếu biết.",
    en: "Day of publication, if known.",
  }),
  respondents: documented(z.int().nullable(), { vi: "Số người trả lời, nếu biết.", en: "Respondents, if known." }),
  breaks: z.array(z.object({ measure, kind: breakKind, note: bilingual })),
})

export const editions = endpoint({
  path: "/editions",
  name: "editions",
  summary: { vi: "Các kỳ PAPI, mới nhất trước", en: "The editions, latest first" },
  inPath: z.strictObject({}),
  inQuery: z.strictObject({}),
  answer: z.object({ editions: z.array(edition) }),
  load: async (_, release) => {
    const [all, idsByYear, dimensions, totals, breaks] = await Promise.all([
      allEditions(),
      dimensionIdsByYear(),
      allDimensions(),
      summariesOverYears([TOTAL], release),
      allBreaks(),
    ])
    const rows = all.map(async (each) => {
      const ids = idsByYear.get(each.year) ?? []
      return {
        ...each,
        units: (await provincesOf(each.boundarySet)).length,
        ranked: totals.find((total) => total.year === each.year)?.ranked ?? 0,
        dimensions: [...ids],
        scale: scaleOfTotal(dimensions.filter(({ id }) => ids.includes(id))),
        breaks: breaks
          .filter((row) => row.year === each.year)
          .map(({ measure, kind, note }) => ({ measure, kind, note })),
      }
    })
    return { editions: await Promise.all(rows) }
  },
})

function scaleOfTotal(dimensions: readonly Dimension[]): { min: number; max: number } {
  return {
    min: dimensions.reduce((sum, { min }) => sum + min, 0),
    max: dimensions.reduce((sum, { max }) => sum + max, 0),
  }
}
