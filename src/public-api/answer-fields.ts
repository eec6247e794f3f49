import { z } from "zod"
import type { Bilingual } from "@/domain/bilingual"
import { changeBetween } from "@/domain/change"
import type { MethodologyBreak } from "@/domain/comparability"
import { dimensionOf, measureKind, type Measure } from "@/domain/measure"
import { GROUPS } from "@/domain/quartile-group"
import { indicators } from "@/queries/indicators"
import { covers, type MissingResult } from "@/queries/missing-results"
import type { Province } from "@/queries/provinces"
import type { Result } from "@/queries/results"
import { documented } from "./endpoint"

// The parts that several answers are made of. Field names are the contract's (docs/contracts/api.md).

export const bilingual = documented(z.object({ vi: z.string(), en: z.string() }), {
  id: "Bilingual",
  vi: "Cùng một nội dung bằng hai ngôn ngữ.",
  en: "The same words in both languages.",
})

export const scale = documented(z.object({ min: z.number(), max: z.number() }), {
  id: "Scale",
  vi: "Điểm thấp nhất và cao nhất có thể đạt.",
  en: "The least and the most points possible.",
})

export const year = documented(z.int(), { vi: "Năm khảo sát của kỳ PAPI.", en: "The survey year of an edition." })

export const boundarySet = documented(z.int(), {
  vi: "Bộ địa giới: 63 tỉnh, thành phố đến 30/6/2025, 34 từ 1/7/2025.",
  en: "Boundary set: 63 provinces until 30 June 2025, 34 since 1 July 2025.",
})

export const measure = documented(z.string(), {
  vi: '"total", một chỉ số nội dung "1".."8", một nội dung thành phần như "5.3", hoặc mã một chỉ tiêu.',
  en: '"total", a dimension "1".."8", a sub-dimension such as "5.3", or the id of an indicator.',
})

export const points = documented(z.number(), {
  vi: "Điểm chưa làm tròn, tối đa 6 chữ số thập phân; với chỉ tiêu là giá trị đã công bố.",
  en: "Points, unrounded, with at most 6 decimals; for an indicator its published value.",
})

export const rank = documented(z.int().min(1), {
  vi: "1 + số tỉnh có nhiều điểm hơn; các tỉnh bằng điểm cùng hạng.",
  en: "1 + number of provinces with more points; provinces with equal points share a rank.",
})

export const ranked = documented(z.int().min(0), {
  vi: "Số tỉnh có kết quả: mẫu số của thứ hạng.",
  en: "Number of provinces with a result: the base of the rank.",
})

export const units = documented(z.int().min(0), {
  vi: "Số tỉnh của kỳ đó, kể cả tỉnh không có kết quả.",
  en: "Number of provinces of the edition, those without a result included.",
})

export const release = documented(z.int().min(1), {
  vi: "Số của bản số liệu mà câu trả lời được đọc từ đó.",
  en: "Number of the data release the answer was read from.",
})

export const group = documented(z.enum(GROUPS).nullable(), {
  vi: "Nhóm của PAPI trong kỳ đó; null khi có chưa đến bốn kết quả.",
  en: "PAPI's group, relative to the edition; null below four results.",
})

export const provinceReference = documented(z.object({ code: z.string(), slug: z.string(), name: bilingual }), {
  id: "ProvinceReference",
  vi: "Một tỉnh, thành phố. Mã chỉ có nghĩa trong bộ địa giới của nó.",
  en: "A province. The code means something only within its boundary set.",
})

/** What a province gained between two editions. */
export const gains = {
  points: documented(z.number().nullable(), {
    vi: "Số điểm tăng; null khi không so sánh được.",
    en: "Points gained; null when not comparable.",
  }),
  rank: documented(z.int().nullable(), {
    vi: "Số bậc tăng, số âm là tụt bậc; null khi không so sánh được.",
    en: "Places risen, negative when fallen; null when not comparable.",
  }),
}

const change = documented(
  z.object({
    from: year,
    ...gains,
    comparable: z.boolean(),
    note: bilingual.nullable(),
  }),
  { id: "Change", vi: "Thay đổi so với kỳ trước.", en: "The change since the edition before." },
)

const resultFields = { points, rank, tied: z.boolean(), ranked, group, change: change.nullable() }

/** Adds fields to a result; zod's own extend would carry its component name along. */
export function resultWith<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.object({ ...fields, ...resultFields })
}

export const result = documented(z.object(resultFields), {
  id: "Result",
  vi: "Kết quả của một tỉnh ở một thước đo trong một kỳ.",
  en: "A province's result on a measure in an edition.",
})

export type ResultAnswer = z.output<typeof result>
export type ChangeAnswer = z.output<typeof change>

export const breakKind = documented(z.enum(["break", "caution"]), {
  vi: '"break": không tính chênh lệch qua năm này. "caution": có tính, kèm ghi chú.',
  en: '"break": differences across this year are not computed. "caution": they are, with the note.',
})

/** A province as other answers name it. */
export function referenceTo({ code, slug, name }: Province): z.output<typeof provinceReference> {
  return { code, slug, name }
}

/** A change as the API tells it; null when the province has no earlier result on the measure. */
export function changeAnswer(
  earlier: Result | undefined,
  later: Result,
  breaks: readonly MethodologyBreak[],
): ChangeAnswer | null {
  if (!earlier) return null
  const { from, points, places, comparable, notes } = changeBetween(earlier, later, later.measure, breaks)
  return { from, points, rank: places, comparable, note: joinedNote(notes) }
}

/** Several notes as one, each with its year; null for none. */
export function joinedNote(notes: readonly MethodologyBreak[]): Bilingual | null {
  const [first, ...others] = notes
  if (!first) return null
  if (others.length === 0) return first.note
  const joined = (language: keyof Bilingual) => notes.map(({ year, note }) => `${year}: ${note[language]}`).join(" ")
  return { vi: joined("vi"), en: joined("en") }
}

/** What the workbooks say of their blanks; they name no cell by itself. */
const BLANK_INDICATOR: Bilingual = {
  vi: "Bảng số liệu của PAPI để trống ô này; PAPI để trống các ô có dưới 15 câu trả lời.",
  en: "PAPI's table leaves this cell blank; it leaves cells based on fewer than 15 answers blank.",
}

const NOT_PUBLISHED: Bilingual = {
  vi: "Không có điểm được công bố; chưa tìm thấy lý do.",
  en: "No points were published; a reason was not found.",
}

/** Tells, for one measure, why a province without a result on it has none: the published reason where there is one. */
export async function missingReasons(measure: Measure): Promise<(missing: MissingResult | undefined) => Bilingual> {
  const isIndicator = measureKind(measure) === "indicator"
  const dimension = isIndicator ? await dimensionOfIndicator(measure) : dimensionOf(measure)
  return (missing) => {
    if (missing && covers(missing, dimension)) return missing.reason
    return isIndicator ? BLANK_INDICATOR : NOT_PUBLISHED
  }
}

async function dimensionOfIndicator(id: string): Promise<number | null> {
  const indicator = (await indicators()).find((each) => each.id === id)
  return indicator ? dimensionOf(indicator.subDimension) : null
}
