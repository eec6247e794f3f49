import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { factSentences } from "@/i18n/fact-sentences"
import { formatPoints, formatValue } from "@/i18n/format"
import type { ClaimPage } from "@/view-models/claim-page"
import type { QuoteCheck } from "@/view-models/quote-check"
import { ClaimEvidence } from "./claim-evidence"
import { ClaimMisquotes } from "./claim-misquotes"
import { ClaimRevisions } from "./claim-revisions"
import { useExactPoints, useMeasureWords } from "./claim-words"
import { GroupChip } from "./group-chip"
import { Lead } from "./lead"
import { Neighbours } from "./neighbours"
import { QuoteForm } from "./quote-form"
import { QuoteVerdict } from "./quote-verdict"
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
      <ClaimRevisions page={page} />
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
    <div className="facts">
      <p className="big-figure">
        {formatValue(points, measure.unit, locale)}
        {!isIndicator && <span className="text-quiet"> {t("printed")}</span>}
      </p>
      <dl className="fact-list">
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
      </dl>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
