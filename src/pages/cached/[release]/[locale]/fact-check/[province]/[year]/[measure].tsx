import type { PageConfig } from "next"
import { ClaimPage } from "@/components/claim"
import type { PageProps } from "@/site/common-props"
import { cachedPage, whenAsked } from "@/site/page-props"
import { loadClaimPage, type ClaimPage as Page } from "@/view-models/claim-page"

export const config: PageConfig = { unstable_runtimeJS: false }
export const getStaticPaths = whenAsked

export const getStaticProps = cachedPage(async ({ params: { province: slug = "", year, measure = "" } }) => {
  const page = await loadClaimPage({ slug, year: Number(year), measure })
  return page && { page }
})

export default function FactCheck({ page }: PageProps<{ page: Page }>) {
  return <ClaimPage page={page} />
}
