import { useLocale, useTranslations } from "next-intl"
import type { Facts, ResultFacts } from "@/domain/facts"
import { PRINTED_DECIMALS } from "@/domain/points"
import { cutTo, type Verdict } from "@/domain/quote-verdict"
import { pathOf } from "@/i18n/addresses"
import { formatDay, formatDifference, formatList, formatPoints } from "@/i18n/format"
import type { ClaimPage } from "@/view-models/claim-page"
import type { QuoteCheck, QuoteKey } from "@/view-models/quote-check"
import { useExactPoints, useMeasureWords } from "./claim-evidence"
import { FieldWithButton } from "./form-fields"
import { Note } from "./note"
import { Section } from "./section"

/** Two examples as a reader would type them: points and a rank with the base that papers use. */
function useQuoteExample({ facts }: ClaimPage): string {
  const locale = useLocale()
  if (facts.kind !== "result") return ""
  const { rank, units } = facts.standing
  return `${formatPoints(facts.points, locale)}; ${rank}/${units}`
}

/** Asks what the reader read elsewhere. A plain form that asks this page, so it works without scripts. */
export function QuoteForm({ page, quote }: { page: ClaimPage; quote?: string }) {
  const t = useTranslations("claim")
  const locale = useLocale()
  const example = useQuoteExample(page)
  const { province, edition, facts } = page
  const action = pathOf({ page: "claim", slug: province.slug, year: edition.year, measure: facts.measure.id }, locale)
  return (
    <Section id="check" heading={t("check")} className="print:hidden">
      <form action={action}>
        <label htmlFor="quote">{t("checkLabel")}</label>
        <FieldWithButton
          button={t("checkButton")}
          id="quote"
          name="q"
          required
          maxLength={80}
          defaultValue={quote}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="quote-hint"
        />
        <p id="quote-hint" className="text-quiet">
          {t("checkHint", { example })}
        </p>
      </form>
    </Section>
  )
}

/** What is to be said of a figure that the reader read elsewhere. */
export function QuoteVerdict({ page, check }: { page: ClaimPage; check: QuoteCheck }) {
  const t = useTranslations("claim")
  const sentence = useVerdictWords(page, check.quote)
  const example = useQuoteExample(page)
  const { verdict, quote } = check
  return (
    <Note id="verdict" as="p" isMain>
      {verdict ? sentence(verdict) : t("verdictNone", { quote, example })}
    </Note>
  )
}

function useVerdictWords(page: ClaimPage, quote: string): (verdict: Verdict<QuoteKey>) => string {
  const t = useTranslations("claim")
  const locale = useLocale()
  const exact = useExactPoints()
  const elsewhere = useElsewhereWords(page, quote)
  const { facts } = page
  if (facts.kind !== "result") return () => ""
  const { points, standing } = facts
  const { rank, ranked, units } = standing
  /** Digits as quoted: as many decimals, in the reader's language. */
  const shown = (figure: string) => formatPoints(Number(figure), locale, figure.split(".")[1]?.length ?? 0)
  return (verdict) => {
    switch (verdict.kind) {
      case "exact":
        return t("verdictExact", { quote })
      case "rounded":
        return t("verdictRounded", { quote, points: exact(points) })
      case "truncated":
        return t("verdictTruncated", { quote, points: exact(points), rounded: shown(verdict.rounded) })
      case "place":
        return t("verdictPlace", { quote, rank, ranked })
      case "wrongBase":
        return t("verdictWrongBase", { quote, rank, ranked, units, isUnits: verdict.isUnits ? "yes" : "no" })
      case "weighted":
        return t("verdictWeighted", {
          ...{ quote, year: page.edition.year, own: formatPoints(points, locale) },
          weighted: exact(page.weighted?.points ?? points),
        })
      case "elsewhere":
        return elsewhere(verdict.key)
      case "slip":
        return t("verdictSlip", { quote, meant: shown(verdict.meant) })
      case "differentPoints":
        return t("verdictPoints", {
          quote,
          direction: verdict.by > 0 ? "up" : "down",
          difference: formatDifference(verdict.by, locale),
          printed: formatPoints(points, locale),
        })
      case "differentPlace":
        return t("verdictOtherPlace", { quote, rank, ranked })
      case "otherIndex":
        return t("verdictIndex", { index: verdict.index })
      default:
        return verdict satisfies never
    }
  }
}

function useElsewhereWords({ province, edition, facts }: ClaimPage, quote: string): (key: QuoteKey) => string {
  const t = useTranslations("claim")
  const locale = useLocale()
  const measureWords = useMeasureWords()
  return (key) => {
    switch (key.is) {
      case "earlier":
        return t("verdictEarlier", { quote, day: formatDay(key.importedAt, locale) })
      case "year":
        return t("verdictYear", { quote, own: edition.year, year: key.year })
      case "measure": {
        const kind = key.name === null ? "total" : key.id.includes(".") ? "subDimension" : "dimension"
        const other = measureWords({ id: key.id, kind, name: key.name })
        return t("verdictMeasure", { quote, own: measureWords(facts.measure), other })
      }
      case "province":
        return t("verdictProvince", { quote, own: province.name[locale], other: key.province.name[locale] })
      default:
        return key satisfies never
    }
  }
}

/** How the figure gets misquoted: only what can happen to this very figure, and the mistakes made with every total. */
export function ClaimMisquotes({ page }: { page: ClaimPage }) {
  const t = useTranslations("claim")
  const sentences = useMisquotes(page)
  if (sentences.length === 0) return null
  return (
    <Section id="misquotes" heading={page.facts.kind === "result" ? t("misquotes") : t("notToMix")}>
      <ul className="max-w-note">
        {sentences.map((sentence) => (
          <li key={sentence} className="border-b border-line py-2">
            {sentence}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useMisquotes(page: ClaimPage): readonly string[] {
  const t = useTranslations("claim")
  const ofFigure = useMisquotesOfFigure(page)
  const years = useOtherYears(page)
  const locale = useLocale()
  if (page.facts.measure.kind === "indicator") return []
  const { facts, weighted, edition } = page
  const ofWeighted =
    weighted && facts.kind === "result"
      ? t("weighted", {
          ...{ year: edition.year, rank: weighted.rank, ranked: weighted.ranked },
          ...{ weighted: formatPoints(weighted.points, locale), own: formatPoints(facts.points, locale) },
        })
      : t("unweighted")
  const ofTotal = facts.measure.kind === "total" ? [ofWeighted, t("otherIndices")] : []
  return [...ofFigure, ...years, ...ofTotal]
}

function useMisquotesOfFigure(page: ClaimPage): readonly string[] {
  const t = useTranslations("claim")
  const locale = useLocale()
  const exact = useExactPoints()
  const alike = useAlike(page)
  if (page.facts.kind !== "result") return []
  const { points, standing } = page.facts
  const { rounded, truncated } = cutTo(points, PRINTED_DECIMALS)
  const printed = formatPoints(points, locale)
  const shown = (text: string) => formatPoints(Number(text), locale)
  const { rank, units, ranked } = standing
  const missing = units - ranked
  return [
    rounded === truncated
      ? null
      : t("cutOff", { truncated: shown(truncated), points: exact(points), rounded: shown(rounded) }),
    missing === 0 ? null : t("base", { rank, units, ranked, missing }),
    standing.tied ? t("tied") : alike,
    page.sumOfPrinted === null ? null : t("sumOfPrinted", { sum: formatPoints(page.sumOfPrinted, locale), printed }),
  ].filter((sentence) => sentence !== null)
}

/** Two provinces that print alike are not equal: all decimals stand beside each other. */
function useAlike({ alike, facts, province }: ClaimPage): string | null {
  const t = useTranslations("claim")
  const locale = useLocale()
  const exact = useExactPoints()
  if (alike.length === 0 || facts.kind !== "result") return null
  const all = [{ province, ...pointsAndRank(facts) }, ...alike].toSorted((a, b) => a.rank - b.rank)
  return t("alike", {
    names: formatList(
      alike.map((other) => other.province.name[locale]),
      locale,
    ),
    printed: formatPoints(facts.points, locale),
    all: all.map((each) => t("alikeOne", { name: each.province.name[locale], points: exact(each.points) })).join("; "),
  })
}

function pointsAndRank({ points, standing }: Extract<Facts, ResultFacts>) {
  return { points, rank: standing.rank }
}

function useOtherYears({ otherYears }: ClaimPage): readonly string[] {
  const t = useTranslations("claim")
  const locale = useLocale()
  return otherYears.map(({ points, ...other }) => t("otherYear", { ...other, points: formatPoints(points, locale) }))
}
