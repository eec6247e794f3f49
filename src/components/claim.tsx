import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { reportCitation } from "@/domain/citation"
import type { ResultRevision } from "@/domain/corrections"
import { TOTAL } from "@/domain/measure"
import { pathOf, pathsOf } from "@/i18n/addresses"
import { factSentences } from "@/i18n/fact-sentences"
import { distinctPoints, formatDay, formatPoints, formatValue } from "@/i18n/format"
import type { ClaimPage as Page } from "@/view-models/claim-page"
import type { QuoteCheck } from "@/view-models/quote-check"
import type { RankingPage } from "@/view-models/ranking-page"
import { ClaimEvidence, useExactPoints, useMeasureWords } from "./claim-evidence"
import { Neighbours } from "./nearby-provinces"
import { Note } from "./note"
import { PageHead } from "./page-head"
import { PageShell } from "./page-shell"
import { ClaimMisquotes, QuoteForm, QuoteVerdict } from "./quote-check"
import { Lead, Section } from "./section"
import { GroupChip, RankText, SpanText } from "./standing"

/** The page of a figure, with or without an answer to what the reader read elsewhere. */
export function ClaimPage({ page, check }: { page: Page; check?: QuoteCheck }) {
  const t = useTranslations("claim")
  const locale = useLocale()
  const { province, edition, facts } = page
  const { id, kind, name } = facts.measure
  const measure = t("measure", { id, kind, name: name?.[locale] ?? "" })
  const [description] = factSentences(facts, locale)
  const shown = { province: province.slug, year: String(edition.year), ...(id !== TOTAL && { dimension: id }) }
  const paths = (quote?: string) =>
    pathsOf(() => ({ page: "claim", slug: province.slug, year: edition.year, measure: id, quote }))
  return (
    <PageShell paths={paths(check?.quote)} year={edition.year}>
      <PageHead
        title={t("title", { name: province.name[locale], measure, year: edition.year })}
        description={description}
        paths={paths()}
        picture={{ chart: "ranking", params: shown }}
        isIndexed={!check}
      />
      <Claim page={page} check={check}>
        <ClaimCitation page={page} />
      </Claim>
    </PageShell>
  )
}

type ClaimPageProps = { page: Page; check?: QuoteCheck; children: ReactNode }

/** One figure and what proves it: the figure first, then how it is misquoted, its neighbours, its parts. `children`: the citation. */
function Claim({ page, check, children }: ClaimPageProps) {
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
function ClaimFigure({ page: { facts, interval } }: { page: Page }) {
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
function Revisions({ page: { revisions, facts } }: { page: Page }) {
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

/** Tells that every figure of a ranking has a page that checks it, by the first one: a link in each row would double them. */
export function ClaimExample({ page: { rows, edition, dimension } }: { page: RankingPage }) {
  const t = useTranslations("claim")
  const locale = useLocale()
  const [first] = rows
  if (!first) return null
  const { slug, name } = first.province
  const { year } = edition
  const href = pathOf({ page: "claim", slug, year, measure: dimension ? String(dimension.id) : TOTAL }, locale)
  return (
    <p className="max-w-measure text-quiet">
      {t.rich("each", { example: () => <a href={href}>{t("example", { name: name[locale], year })}</a> })}
    </p>
  )
}

/** A sentence to quote, with the makers' own citation and the address of the figure in this release. */
function ClaimCitation({ page: { facts, province, edition, release } }: { page: Page }) {
  const t = useTranslations()
  const locale = useLocale()
  const path = pathOf({ page: "claim", slug: province.slug, year: edition.year, measure: facts.measure.id }, locale)
  const [sentence] = factSentences(facts, locale)
  return (
    <Section id="cite" heading={t("claim.cite")}>
      <p>{t("claim.citeHelp")}</p>
      <Note as="blockquote">
        <p>{sentence}</p>
        <p>{reportCitation(edition)[locale]}</p>
        <p>
          {t("data.citeSite", {
            id: release.id,
            day: formatDay(release.importedAt, locale),
            address: `${process.env.SITE_URL ?? ""}${path}`,
          })}
        </p>
      </Note>
    </Section>
  )
}

type FigureFactsProps = {
  figure: string
  /** what the figure is a number of */
  unit: ReactNode
  /** what the figure means, in words */
  reading?: ReactNode
  /** the facts */
  children: ReactNode
}

/** The large figure of a page, and what to hold it against. */
function FigureFacts({ figure, unit, reading, children }: FigureFactsProps) {
  return (
    <div className="grid gap-x-12 gap-y-4 border-t pt-4 min-[56rem]:grid-cols-[minmax(16rem,1fr)_2fr] min-[56rem]:grid-rows-[auto_1fr] print:block">
      <p id="figure" className="text-figure leading-[1.1] font-semibold tracking-[-0.04em] print:text-[40pt]">
        {figure}
        <span className="block text-base leading-[1.6] font-normal tracking-normal text-quiet"> {unit}</span>
      </p>
      <dl className="min-[56rem]:col-start-2 min-[56rem]:row-[1/3]">{children}</dl>
      {reading && <p className="max-w-136 text-sm text-quiet">{reading}</p>}
    </div>
  )
}

/** One fact: its name, and what it is. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[13rem_1fr]">
      <dt className="text-quiet">{name}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-3">{children}</dd>
    </div>
  )
}
