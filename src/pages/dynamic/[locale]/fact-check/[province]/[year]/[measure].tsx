import type { PageConfig } from "next"
import { ClaimPage } from "@/components/claim"
import type { PageProps } from "@/site/common-props"
import { dynamicPage } from "@/site/page-props"
import { loadClaimPage, type ClaimPage as Page } from "@/view-models/claim-page"
import { loadQuoteCheck, type QuoteCheck } from "@/view-models/quote-check"

export const config: PageConfig = { unstable_runtimeJS: false }

export const getServerSideProps = dynamicPage(
  async ({ params: { province: slug = "", year, measure = "" }, query }) => {
    const page = await loadClaimPage({ slug, year: Number(year), measure })
    return page && { page, check: await loadQuoteCheck(page, query.get("q")?.trim() ?? "") }
  },
)

/** The page of a figure with an answer to what the reader read elsewhere. */
export default function Quote({ page, check }: PageProps<{ page: Page; check: QuoteCheck }>) {
  return <ClaimPage page={page} check={check} />
}
