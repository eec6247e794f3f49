import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { cache } from "react"
import { Claim } from "@/components/claim"
import { PageShell } from "@/components/page-shell"
import { TOTAL } from "@/domain/measure"
import { pathsOf } from "@/i18n/addresses"
import { factSentences } from "@/i18n/fact-sentences"
import { loadClaimPage, type ClaimPage } from "@/view-models/claim-page"
import type { QuoteCheck } from "@/view-models/quote-check"
import { pageMetadata } from "../../../../page-metadata"
import { ClaimCitation } from "./claim-citation"

type Params = { province: string; year: string; measure: string }

/** Once for the page and its metadata. @throws Next's own not-found for a figure that does not exist */
export const loadClaimOr404 = cache(
  async (slug: string, year: string, measure: string): Promise<ClaimPage> =>
    (await loadClaimPage({ slug, year: Number(year), measure })) ?? notFound(),
)

export async function claimMetadata({ province, year, measure }: Params): Promise<Metadata> {
  const page = await loadClaimOr404(province, year, measure)
  const [t, locale] = [await getTranslations("claim"), await getLocale()]
  const { id, kind, name } = page.facts.measure
  const subject = { id, kind, name: name?.[locale] ?? "" }
  const [description] = factSentences(page.facts, locale)
  return pageMetadata({
    title: t("title", { name: page.province.name[locale], measure: t("measure", subject), year: page.edition.year }),
    description,
    paths: claimPaths(page),
    picture: {
      chart: "ranking",
      params: {
        province: page.province.slug,
        year: String(page.edition.year),
        ...(id !== TOTAL && { dimension: id }),
      },
    },
  })
}

/** The page of a figure, with or without an answer to what the reader read elsewhere. */
export function ClaimView({ page, check }: { page: ClaimPage; check?: QuoteCheck }) {
  const { edition, latestYear, release } = page
  return (
    <PageShell paths={claimPaths(page, check?.quote)} year={edition.year} latestYear={latestYear} release={release}>
      <Claim page={page} check={check}>
        <ClaimCitation page={page} />
      </Claim>
    </PageShell>
  )
}

function claimPaths({ province, edition, facts }: ClaimPage, quote?: string) {
  return pathsOf(() => ({ page: "claim", slug: province.slug, year: edition.year, measure: facts.measure.id, quote }))
}
