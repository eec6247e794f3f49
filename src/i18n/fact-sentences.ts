import { createTranslator } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import type { UsualRange } from "@/domain/change"
import type { ChangeFact, Facts, FactSubject, MissingFacts, ResultFacts, Turn } from "@/domain/facts"
import { directionOf } from "@/domain/points"
import { formatList, formatSigned, formatUnitDifference, formatValue } from "./format"
import { messagesOf } from "./messages"

/**
 * The facts in sentences, the only place where they are put into words: for pages, embeds, alternative texts, previews and
 * files. Each ends in a full stop. The first stands alone (when, who, points, group, place and base, change), those after it
 * explain it. Never empty.
 */
export function factSentences(facts: Facts, locale: Locale): readonly [string, ...string[]] {
  const words = wordsIn(locale)
  return facts.kind === "result" ? resultSentences(facts, words) : missingSentences(facts, words)
}

function resultSentences(facts: FactSubject & ResultFacts, words: Words): readonly [string, ...string[]] {
  const { t } = words
  const said = {
    year: facts.year,
    on: t("facts.on", measureWords(facts, words)),
    who: provinceWords(facts, words),
    value: valueWords(facts.points, facts, words),
    place: placeWords(facts, words),
    change: changeWords(facts.change, facts, words),
  }
  const result = isValue(facts)
    ? t("facts.resultOfValue", said)
    : t("facts.result", { ...said, group: groupWords(facts, words) })
  return [result, ...explanation(facts.change, facts, words), ...spanSentence(facts.span, words)]
}

/** Why the change is what it is, how far to trust it, or why there is none. */
function explanation(change: ChangeFact, facts: FactSubject, words: Words): readonly string[] {
  const { t } = words
  switch (change.kind) {
    case "notMeasured":
      return []
    case "missingBefore": {
      const it = facts.province.type === "municipality" ? t("facts.itCity") : t("facts.itProvince")
      return [t("facts.missingBefore", { from: change.from, it })]
    }
    case "notComparable":
      return [t("facts.notComparable", { from: change.from })]
    case "change":
      return [
        ...(change.turn && !isValue(facts) ? [turnSentence(change.turn, facts, words)] : []),
        ...(change.caution ? [t("facts.caution", { from: change.from })] : []),
        ...(change.unusual ? [unusualSentence(change.unusual, words)] : []),
      ]
    default:
      return change satisfies never
  }
}

function turnSentence({ kind, rank, group, meanChange }: Turn, facts: FactSubject, words: Words): string {
  const { t } = words
  const said = {
    what: rank && group ? "both" : rank ? "rank" : "group",
    why: meanChange !== null ? "mean" : rank ? "above" : "none",
    difference: differenceWords(meanChange ?? 0, facts, words),
  }
  return kind === "upButDown" ? t("facts.upButDown", said) : t("facts.downButUp", said)
}

function unusualSentence({ low, high }: UsualRange, { t, locale }: Words): string {
  return t("facts.unusual", { low: formatSigned(low, locale), high: formatSigned(high, locale) })
}

function spanSentence(span: ResultFacts["span"], { t }: Words): readonly string[] {
  if (!span) return []
  return [span.best === span.worst ? t("facts.spanOne") : t("facts.span", span)]
}

function missingSentences(facts: FactSubject & MissingFacts, words: Words): readonly [string, ...string[]] {
  const { t, locale } = words
  const { year, lacking, reason } = facts
  const subject = { year, who: provinceWords(facts, words) }
  const dimensions = formatList(lacking.map(String), locale)
  const sentence =
    lacking.length > 0
      ? t("facts.missingTotal", { ...subject, count: lacking.length, dimensions })
      : t("facts.missing", { ...subject, ...measureWords(facts, words) })
  return reason ? [sentence, reason[locale]] : [sentence]
}

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

function measureWords({ measure: { id, kind, name } }: FactSubject, { locale }: Words) {
  return { id, kind, name: name?.[locale] ?? "" }
}

/** More of an indicator is not always better, so it has a place by value, and no group. */
function isValue({ measure }: FactSubject): boolean {
  return measure.kind === "indicator"
}

function valueWords(value: number, { measure: { unit } }: FactSubject, { t, locale }: Words): string {
  return t("facts.value", { unit, value: formatValue(value, unit, locale) })
}

function differenceWords(difference: number, { measure: { unit } }: FactSubject, { t, locale }: Words): string {
  return t("facts.difference", { unit, value: formatUnitDifference(difference, unit, locale) })
}

/** "none" where there is none to name: messages choose by it. */
function groupWords(facts: FactSubject & ResultFacts, { t }: Words): string {
  const { group } = facts.standing
  return group ? t("group.inSentence", { group }) : "none"
}

/** Place and base: "xếp thứ 19 trên 61 tỉnh, thành phố có kết quả". */
function placeWords(facts: FactSubject & ResultFacts, { t }: Words): string {
  const { rank, ranked, place } = facts.standing
  const tied = facts.standing.tied ? "yes" : "no"
  if (isValue(facts)) return t("facts.placeByValue", { rank, ranked, tied })
  return t("facts.place", { place, rank, ranked, tied })
}

/** "so với năm 2023 tăng 0,18 điểm, giảm 7 bậc"; "none" where nothing is compared. */
function changeWords(change: ChangeFact, facts: FactSubject, words: Words): string {
  if (change.kind !== "change") return "none"
  const { t } = words
  const { from, points, places } = change
  const gain = { from, points: directionOf(points), difference: differenceWords(points, facts, words) }
  if (isValue(facts)) return t("facts.changeOfValue", gain)
  if (points === 0 && places === 0) return t("facts.changeNothing", { from })
  return t("facts.change", { ...gain, places: directionOf(places), steps: Math.abs(places) })
}
