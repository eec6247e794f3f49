import type { Metadata } from "next"
import { socialPicture, type SocialSubject } from "@/charts/social-picture"
import { LOCALES, type Bilingual } from "@/domain/bilingual"
import { getLocale, getTranslations } from "next-intl/server"

type Facts = {
  title: string
  description: string
  /** the page in each language, without choices that make it no other page */
  paths: Bilingual
  /** a feed that tells of changes to what the page shows */
  feed?: { address: string; title: string }
  /** what the picture beside a shared link shows; without it, the ranking of the latest edition */
  picture?: SocialSubject
}

const RANKING: SocialSubject = { chart: "ranking", params: {} }

/** Title, description (in search results and in what is shared), canonical address and the same page in the other language. */
export async function pageMetadata({ title, description, paths, feed, picture }: Facts): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("site")]
  const image = await socialPicture(picture ?? RANKING, locale)
  const languages = Object.fromEntries(LOCALES.map((each) => [each, paths[each]]))
  return {
    metadataBase: new URL(process.env.SITE_URL || "http://localhost:3000"),
    title: `${title} | ${t("name")}`,
    description,
    openGraph: {
      type: "website",
      title,
      description,
      url: paths[locale],
      siteName: t("name"),
      locale: locale === "vi" ? "vi_VN" : "en_GB",
      ...(image && { images: [{ ...image, alt: title }] }),
    },
    twitter: { card: image ? "summary_large_image" : "summary" },
    alternates: {
      canonical: paths[locale],
      languages: { ...languages, "x-default": paths.vi },
      ...(feed && { types: { "application/atom+xml": [{ url: feed.address, title: feed.title }] } }),
    },
  }
}
