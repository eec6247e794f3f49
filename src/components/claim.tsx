import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { ResultRevision } from "@/domain/result-revisions"
import { factSentences } from "@/i18n/fact-sentences"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints, formatDay, formatPoints, formatValue } from "@/i18n/format"
import type { ClaimPage } from "@/view-models/claim-page"
import type { QuoteCheck } from "@/view-models/quote-check"
import { ClaimEvidence } from "./claim-evidence"
import { ClaimMisquotes } from "./claim-misquotes"
import { useExactPoints, useMeasureWords } from "./claim-words"
import { GroupChip } from "./group-chip"
import { Fact, FigureFacts } from "./figure-facts"
import { Neighbours } from "./neighbours"
import { Lead } from "./lead"
import { Note } from "./note"
import { QuoteForm, QuoteVerdict } from "./quote-check"
import { RankText, SpanText } from "./rank-text"

type Props = { page: ClaimPage; check?: QuoteCheck; children: ReactNode }

/** One figure and what proves it: the figure first, then how it is misquoted, its neighbours, its parts. `children`: the citation. */
export function Claim({ page, check, children }: Props) {
  const t = useTranslations("claim")
  const locale = useLocale()
  const measureWords = useMeasureWords()
  const { province, edition, facts } = page
  const [sentence, ...more] = factSentences(facts, locale)
  const inPoints = facts.measure.kind !== "indicator"
  const subject = { name: province.name[locale], measure: measureWords(facts.measure), year: edition.year }
  return (
    <>
      <div className="space-y-3">
        <p className="text-quiet">{t("heading")}</p>
        <h1>{t("subject", subject)}</h1>
        <Lead>{sentence}</Lead>
        {more.length > 0 && <p className="max-w-measure">{more.join(" ")}</p>}
      </div>
      {check && <QuoteVerdict page={page} check={check} />}
      <Revisions page={page} />
      <ClaimFigure page={page} />
      {facts.kind === "result" && inPoints && <QuoteForm page={page} quote={check?.quote} />}
      <ClaimMisquotes page={page} />
      {facts.kind === "result" && (
        <Neighbours page={{ ...page, total: { points: facts.points, rank: facts.standing.rank } }} />
      )}
      <ClaimEvidence page={page} />
      {children}
    </>
  )
}

/** The large figure, and everything it comes with. */
function ClaimFigure({ page: { facts, interval } }: { page: ClaimPage }) {
  const t = useTranslations("claim")
  const locale = useLocale()
  const exact = useExactPoints()
  if (facts.kind !== "result") return null
  const { standing, points, span, measure } = facts
  const { rank, ranked, units } = standing
  const isIndicator = measure.kind === "indicator"
  return (
    <FigureFacts figure={formatValue(points, measure.unit, locale)} unit={!isIndicator && t("printed")}>
      {!isIndicator && <Fact name={t("exact")}>{t("exactPoints", { points: exact(points) })}</Fact>}
      {!isIndicator && (
        <Fact name={t("group")}>
          <GroupChip group={standing.group} />
        </Fact>
      )}
      <Fact name={t("rank")}>
        <RankText result={standing} />
        <span className="text-quiet">{t("press", { rank, ranked, units })}</span>
      </Fact>
      {interval && (
        <Fact name={t("interval")}>
          {t("intervalPoints", {
            low: formatPoints(interval.low, locale),
            high: formatPoints(interval.high, locale),
          })}
        </Fact>
      )}
      {span && (
        <Fact name={t("span")}>
          <SpanText span={span} />
        </Fact>
      )}
    </FigureFacts>
  )
}

/** Says what the figure was before, when it changed and why. Nothing where it has stood since it was published. */
function Revisions({ page: { revisions, facts } }: { page: ClaimPage }) {
  const t = useTranslations("claim")
  const locale = useLocale()
  const points = revisions.flatMap(({ was, is }) => [was, is].flatMap((each) => (each ? [each.points] : [])))
  const distinct = distinctPoints(points, locale)
  const { unit } = facts.measure
  const print = (value: number) => (unit === "points" ? distinct(value) : formatValue(value, unit, locale))
  const words = (standing: ResultRevision["is"]) =>
    standing ? t("revisedStanding", { points: print(standing.points), rank: standing.rank }) : t("revisedNone")
  if (revisions.length === 0) return null
  return (
    <Note as="aside">
      {revisions.map(({ release, was, is, importedAt, note }) => (
        <p key={release}>
          {t("revised", { day: formatDay(importedAt, locale), id: release, was: words(was), is: words(is) })}{" "}
          {note && t("revisedWhy", { note })}
        </p>
      ))}
      <p>
        <a href={pathOf({ page: "corrections" }, locale)}>{t("revisedAll")}</a>
      </p>
    </Note>
  )
}
