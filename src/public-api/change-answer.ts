import type { Bilingual } from "@/domain/bilingual"
import { changeBetween } from "@/domain/change"
import type { MethodologyBreak } from "@/domain/comparability"
import type { Result } from "@/queries/results"
import type { ChangeAnswer } from "./answer-parts"

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
