import { z } from "zod"
import type { Bilingual } from "@/domain/bilingual"
import { changeBetween } from "@/domain/change"
import type { MethodologyBreak } from "@/domain/comparability"
import { dimensionOf, type Measure, measureKind } from "@/domain/measure"
import { EVIDENCE_LEVELS, isVerified } from "@/domain/evidence"
import { GROUPS } from "@/domain/quartile-group"
import { type UsualRanges, withUsualRange } from "@/domain/unusual-changes"
import type { Evidence } from "@/queries/editions"
import { indicators } from "@/queries/indicators"
import { covers, type MissingResult } from "@/queries/missing-results"
import type { Province } from "@/queries/provinces"
import type { Result } from "@/queries/results"
import { documented } from "./endpoint"
import words from "./words.json"

// The parts that several answers are made of. Field names are the contract's (docs/contracts/api.md).

export const bilingual = documented(z.object({ vi: z.string(), en: z.string() }), {
  id: "Bilingual",
  ...words.fields.bilingual,
})

export const scale = documented(z.object({ min: z.number(), max: z.number() }), { id: "Scale", ...words.fields.scale })

export const year = documented(z.int(), words.fields.year)

export const boundarySet = documented(z.int(), words.fields.boundarySet)

export const measure = documented(z.string(), words.fields.measure)

export const points = documented(z.number(), words.fields.points)

export const rank = documented(z.int().min(1), words.fields.rank)

export const ranked = documented(z.int().min(0), words.fields.ranked)

export const units = documented(z.int().min(0), words.fields.units)

export const counted = documented(z.int().min(0), words.fields.counted)
export const groupsConfirmed = documented(z.boolean(), words.fields.groupsConfirmed)

/** Where figures come from, and how far they are verified. */
export const evidence = documented(
  z.object({
    level: z.enum(EVIDENCE_LEVELS),
    workbook: documented(z.string(), words.evidence.workbook),
    sheet: documented(z.string().nullable(), words.evidence.sheet),
    copies: documented(z.int().min(1), words.evidence.copies),
    checkedOn: documented(z.iso.date(), words.evidence.checkedOn),
    verified: documented(z.boolean(), words.evidence.verified),
    unchecked: documented(z.array(z.string()), words.evidence.unchecked),
    note: bilingual.nullable(),
  }),
  { id: "Evidence", ...words.evidence.evidence },
)

export function evidenceAnswer({ level, workbook, sheet, copies, checkedOn, unchecked, note }: Evidence) {
  const verified = isVerified({ copies, unchecked: [] }, "")
  return { level, workbook, sheet, copies, checkedOn, verified, unchecked: [...unchecked], note }
}

export const release = documented(z.int().min(1), words.fields.release)

export const group = documented(z.enum(GROUPS).nullable(), words.fields.group)

export const provinceReference = documented(z.object({ code: z.string(), slug: z.string(), name: bilingual }), {
  id: "ProvinceReference",
  ...words.fields.provinceReference,
})

/** What a province gained between two editions. */
export const gains = {
  points: documented(z.number().nullable(), words.fields.pointsGained),
  rank: documented(z.int().nullable(), words.fields.rankGained),
  unusual: documented(z.object({ low: z.number(), high: z.number() }).nullable(), words.fields.unusual),
}

const change = documented(z.object({ from: year, ...gains, comparable: z.boolean(), note: bilingual.nullable() }), {
  id: "Change",
  ...words.fields.change,
})

const resultFields = { points, rank, tied: z.boolean(), ranked, group, change: change.nullable() }

/** Adds fields to a result; zod's own extend would carry its component name along. */
export function resultWith<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.object({ ...fields, ...resultFields })
}

export const result = documented(z.object(resultFields), { id: "Result", ...words.fields.result })

export type ResultAnswer = z.output<typeof result>
export type ChangeAnswer = z.output<typeof change>

export const breakKind = documented(z.enum(["break", "caution"]), words.fields.breakKind)

/** A province as other answers name it. */
export function referenceTo({ code, slug, name }: Province): z.output<typeof provinceReference> {
  return { code, slug, name }
}

/** A change as the API tells it; null when the province has no earlier result on the measure. */
export function changeAnswer(
  earlier: Result | undefined,
  later: Result,
  breaks: readonly MethodologyBreak[],
  usual: UsualRanges,
): ChangeAnswer | null {
  if (!earlier) return null
  const { measure, code } = later
  const change = withUsualRange(changeBetween(earlier, later, measure, breaks), measure, code, usual)
  const { from, points, places, unusual = null, comparable, notes } = change
  return { from, points, rank: places, unusual, comparable, note: joinedNote(notes) }
}

/** Several notes as one, each with its year; null for none. */
export function joinedNote(notes: readonly MethodologyBreak[]): Bilingual | null {
  const [first, ...others] = notes
  if (!first) return null
  if (others.length === 0) return first.note
  const joined = (language: keyof Bilingual) => notes.map(({ year, note }) => `${year}: ${note[language]}`).join(" ")
  return { vi: joined("vi"), en: joined("en") }
}

/** Tells, for one measure, why a province without a result on it has none: the published reason where there is one. */
export async function missingReasons(measure: Measure): Promise<(missing: MissingResult | undefined) => Bilingual> {
  const isIndicator = measureKind(measure) === "indicator"
  const dimension = isIndicator ? await dimensionOfIndicator(measure) : dimensionOf(measure)
  return (missing) => {
    if (missing && covers(missing, dimension)) return missing.reason
    // What the workbooks say of their blanks; they name no cell by itself.
    return isIndicator ? words.fields.blankIndicator : words.fields.notPublished
  }
}

async function dimensionOfIndicator(id: string): Promise<number | null> {
  const indicator = (await indicators()).find((each) => each.id === id)
  return indicator ? dimensionOf(indicator.subDimension) : null
}
