import type { Metadata } from "next"
import { claimMetadata, ClaimView, loadClaimOr404 } from "./claim-view"

export const revalidate = 3600

/** No page is made at build time: the database is not there yet. */
export const generateStaticParams = () => []

type Props = PageProps<"/[locale]/fact-check/[province]/[year]/[measure]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return claimMetadata(await params)
}

export default async function FactCheck({ params }: Props) {
  const { province, year, measure } = await params
  return <ClaimView page={await loadClaimOr404(province, year, measure)} />
}
