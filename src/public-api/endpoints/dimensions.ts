import { z } from "zod"
import { dimensions as allDimensions, dimensionsOf, subDimensions } from "@/queries/dimensions"
import { bilingual, scale, year } from "../answer-fields"
import { endpoint, yearInQuery } from "../endpoint"
import { requireEdition } from "../require-records"
import words from "../words.json"

const subDimension = z.object({ id: z.string(), name: bilingual, scale, firstYear: year, lastYear: year })

const dimension = z.object({
  id: z.int(),
  slug: bilingual,
  name: bilingual,
  scale,
  subDimensions: z.array(subDimension),
})

export const dimensions = endpoint({
  path: "/dimensions",
  name: "dimensions",
  summary: words.dimensions.summary,
  inPath: z.strictObject({}),
  inQuery: z.strictObject({ year: yearInQuery }),
  answer: z.object({ dimensions: z.array(dimension) }),
  load: async ({ year: wanted }) => {
    const rows = wanted === undefined ? await everyPeriod() : await ofEdition(wanted)
    return {
      dimensions: rows.map(({ id, slug, name, subDimensions, ...range }) => ({
        id,
        slug,
        name,
        scale: scaleOf(range),
        subDimensions: subDimensions.map((part) => ({
          id: part.id,
          name: part.name,
          scale: scaleOf(part),
          firstYear: part.firstYear,
          lastYear: part.lastYear,
        })),
      })),
    }
  },
})

async function ofEdition(wanted: number) {
  await requireEdition(wanted, "year", "invalid-parameter")
  return dimensionsOf(wanted)
}

async function everyPeriod() {
  const [all, parts] = await Promise.all([allDimensions(), subDimensions()])
  return all.map((each) => ({ ...each, subDimensions: parts.filter((part) => part.dimension === each.id) }))
}

function scaleOf({ min, max }: { min: number; max: number }) {
  return { min, max }
}
