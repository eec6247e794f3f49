import type { Metadata } from "next"
import { loadQuoteCheck } from "@/view-models/quote-check"
import { claimMetadata, ClaimView, loadClaimOr404 } from "../claim-view"

/** Readers may have read anything: answers are not kept. */
export const dynamic = "force-dynamic"

type Props = PageProps<"/[locale]/fact-check/[province]/[year]/[measure]/quote">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { ...(await claimMetadata(await params)), robots: { index: false } }
}

export default async function Quote({ params, searchParams }: Props) {
  const [{ province, year, measure }, { q }] = await Promise.all([params, searchParams])
  const page = await loadClaimOr404(province, year, measure)
  const quote = typeof q === "string" ? q.trim() : "" // src/proxy.ts lets through one "q"
  return <ClaimView page={page} check={await loadQuoteCheck(page, quote)} />
}
