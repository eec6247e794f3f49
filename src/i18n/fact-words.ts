import { createTranslator } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { directionOf } from "@/domain/direction"
import type { ChangeFact, FactSubject, ResultFacts } from "@/domain/facts"
import { formatUnitDifference, formatValue } from "./format"
import { messagesOf } from "./messages"

// The phrases that sentences about facts are made of.

function makeWords(locale: Locale) {
  const t = createTranslator({ locale, messages: messagesOf(locale), timeZone: "Asia/Ho_Chi_Minh" })
  return { t, locale }
}

export type Words = ReturnType<typeof makeWords>

/** A translator keeps the messages it has parsed: made once, thousands of sentences take a second. */
const made = new Map<Locale, Words>()

export function wordsIn(locale: Locale): Words {
  const words = made.get(locale) ?? makeWords(locale)
  made.set(locale, words)
  return words
}

/** The name as a sentence calls it: "tỉnh Hưng Yên", "thành phố Đà Nẵng"; "TP. Hồ Chí Minh" says it already. */
export function provinceWords({ province }: FactSubject, { t, locale }: Words): string {
  const name = province.name[locale]
  if (name.startsWith("TP. ")) return name
  return province.type === "municipality" ? t("facts.whoCity", { name }) : t("facts.whoProvince", { name })
}

export function measureWords({ measure: { id, kind, name } }: FactSubject, { locale }: Words) {
  return { id, kind, name: name?.[locale] ?? "" }
}

/** More of an indicator is not always better, so it has a place by value, and no group. */
export function isValue({ measure }: FactSubject): boolean {
  return measure.kind === "indicator"
}

export function valueWords(value: number, { measure: { unit } }: FactSubject, { t, locale }: Words): string {
  return t("facts.value", { unit, value: formatValue(value, unit, locale) })
}

export function differenceWords(difference: number, { measure: { unit } }: FactSubject, { t, locale }: Words): string {
  return t("facts.difference", { unit, value: formatUnitDifference(difference, unit, locale) })
}

/** "none" where there is none to name: messages choose by it. */
export function groupWords(facts: FactSubject & ResultFacts, { t }: Words): string {
  const { group } = facts.standing
  return group ? t("group.inSentence", { group }) : "none"
}

/** Place and base: "xếp thứ 19 trên 61 tỉnh, thành phố có kết quả". */
export function placeWords(facts: FactSubject & ResultFacts, { t }: Words): string {
  const { rank, ranked, place } = facts.standing
  const tied = facts.standing.tied ? "yes" : "no"
  if (isValue(facts)) return t("facts.placeByValue", { rank, ranked, tied })
  return t("facts.place", { place, rank, ranked, tied })
}

/** "so với năm 2023 tăng 0,18 điểm, giảm 7 bậc"; "none" where nothing is compared. */
export function changeWords(change: ChangeFact, facts: FactSubject, words: Words): string {
  if (change.kind !== "change") return "none"
  const { t } = words
  const { from, points, places } = change
  const gain = { from, points: directionOf(points), difference: differenceWords(points, facts, words) }
  if (isValue(facts)) return t("facts.changeOfValue", gain)
  if (points === 0 && places === 0) return t("facts.changeNothing", { from })
  return t("facts.change", { ...gain, places: directionOf(places), steps: Math.abs(places) })
}
