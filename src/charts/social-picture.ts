import type { Locale } from "@/domain/bilingual"
import { untilNewData } from "@/queries/until-new-data"
import type { ChartParams } from "./chart-definition"
import { chartQueries } from "./chart-queries"
import type { ChartKind } from "./chart-spec"
import { SOCIAL_SIZE } from "./files/social-card"

/** The chart that answers what a page is about. */
export type SocialSubject = { chart: ChartKind; params: ChartParams }

const newestRelease = untilNewData("newest-release", async (): Promise<number | null> => {
  const ids = (await chartQueries.releases()).map(({ id }) => id)
  return ids.length === 0 ? null : Math.max(...ids)
})

/**
 * Address and size of a page's picture for links; null before the first import. The release is part of the address: Zalo and
 * Facebook keep a picture for ever under the address they know.
 */
export async function socialPicture({ chart, params }: SocialSubject, locale: Locale) {
  const release = await newestRelease()
  if (release === null) return null
  const query = new URLSearchParams({ lang: locale, release: String(release), ...params })
  return { url: `/social/${chart}.png?${query}`, ...SOCIAL_SIZE, type: "image/png" }
}
