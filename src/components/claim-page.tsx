import { useLocale, useTranslations } from "next-intl"
import { TOTAL } from "@/domain/measure"
import { pathsOf } from "@/i18n/addresses"
import { factSentences } from "@/i18n/fact-sentences"
import type { ClaimPage as Page } from "@/view-models/claim-page"
import type { QuoteCheck } from "@/view-models/quote-check"
import { Claim } from "./claim"
import { ClaimCitation } from "./claim-citation"
import { PageHead } from "./page-head"
import { PageShell } from "./page-shell"

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
