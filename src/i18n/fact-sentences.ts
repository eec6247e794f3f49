import type { Locale } from "@/domain/bilingual"
import type { UsualRange } from "@/domain/change"
import type { ChangeFact, Facts, FactSubject, MissingFacts, ResultFacts, Turn } from "@/domain/facts"
import {
  changeWords,
  differenceWords,
  groupWords,
  isValue,
  measureWords,
  placeWords,
  provinceWords,
  valueWords,
  wordsIn,
  type Words,
} from "./fact-words"
import { formatList, formatSigned } from "./format"

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
