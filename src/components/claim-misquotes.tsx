import { useLocale, useTranslations } from "next-intl"
import type { Facts, ResultFacts } from "@/domain/facts"
import { cutTo } from "@/domain/quote-verdict"
import { formatList, formatPoints } from "@/i18n/format"
import { PRINTED_DECIMALS } from "@/domain/points"
import type { ClaimPage } from "@/view-models/claim-page"
import { useExactPoints } from "./claim-words"
import { Section } from "./section"

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
