import type { Locale } from "@/domain/bilingual"
import type { BreakView } from "@/view-models/parts"

/** Notes, each once, with the measures it is about: one change of method has a row for every measure it touches. */
export function measuresByNote(breaks: readonly BreakView[], locale: Locale): ReadonlyMap<string, readonly string[]> {
  const measures = new Map<string, string[]>()
  for (const { note, measure } of breaks) {
    const text = note[locale]
    measures.set(text, [...(measures.get(text) ?? []), measure])
  }
  return measures
}
