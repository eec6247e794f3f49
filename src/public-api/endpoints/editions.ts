import { z } from "zod"
import { TOTAL } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import {
  dimensionIdsByYear,
  dimensions as allDimensions,
  type Dimension,
  dimensionsOf,
  subDimensions,
} from "@/queries/dimensions"
import { editions as allEditions, everyEvidence, groupCuts } from "@/queries/editions"
import { provincesOf } from "@/queries/provinces"
import { releases as allReleases } from "@/queries/releases"
import { summariesOverYears } from "@/queries/summaries"
import {
  bilingual,
  boundarySet,
  breakKind,
  counted,
  evidence,
  evidenceAnswer,
  groupsConfirmed,
  measure,
  release,
  scale,
  units,
  year,
} from "../answer-fields"
import { documented, endpoint, yearInQuery } from "../endpoint"
import { requireEdition } from "../require-records"
import words from "../words.json"

const edition = z.object({
  year,
  boundarySet,
  units,
  ranked: documented(z.int(), words.editions.ranked),
  counted,
  groupsConfirmed,
  groupCuts: documented(
    z.array(z.object({ measure, counted, confirmed: groupsConfirmed, source: z.string() })),
    words.editions.groupCuts,
  ),
  evidence: z.array(evidence),
  dimensions: documented(z.array(z.int()), words.editions.dimensions),
  scale: documented(z.object(scale.shape), words.editions.scale),
  publishedOn: documented(z.iso.date().nullable(), words.editions.publishedOn),
  respondents: documented(z.int().nullable(), words.editions.respondents),
  breaks: z.array(z.object({ measure, kind: breakKind, note: bilingual })),
})

export const editions = endpoint({
  path: "/editions",
  name: "editions",
  summary: words.editions.summary,
  inPath: z.strictObject({}),
  inQuery: z.strictObject({}),
  answer: z.object({ editions: z.array(edition) }),
  load: async (_, release) => {
    const [all, idsByYear, dimensions, totals, breaks, cuts, proofs] = await Promise.all([
      allEditions(),
      dimensionIdsByYear(),
      allDimensions(),
      summariesOverYears([TOTAL], release),
      allBreaks(),
      groupCuts(),
      everyEvidence(),
    ])
    const rows = all.map(async (each) => {
      const ids = idsByYear.get(each.year) ?? []
      const total = totals.find(({ year }) => year === each.year)
      const ownCuts = cuts.filter(({ year }) => year === each.year)
      return {
        ...each,
        units: (await provincesOf(each.boundarySet)).length,
        ranked: total?.ranked ?? 0,
        counted: total?.counted ?? 0,
        groupsConfirmed: ownCuts.find((cut) => cut.measure === TOTAL)?.confirmed ?? false,
        groupCuts: ownCuts.map(({ measure, counted, confirmed, source }) => ({ measure, counted, confirmed, source })),
        evidence: proofs.filter(({ year }) => year === each.year).map(evidenceAnswer),
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

export const releases = endpoint({
  path: "/releases",
  name: "releases",
  summary: words.releases.summary,
  inPath: z.strictObject({}),
  inQuery: z.strictObject({}),
  answer: z.object({
    releases: z.array(
      z.object({
        id: release,
        importedAt: z.iso.datetime(),
        note: z.string().nullable(),
        rows: documented(z.int(), words.releases.rows),
        inserted: z.int(),
        changed: z.int(),
        removed: z.int(),
        checksum: documented(z.string(), words.releases.checksum),
      }),
    ),
  }),
  load: async () => ({ releases: [...(await allReleases())] }),
})

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
