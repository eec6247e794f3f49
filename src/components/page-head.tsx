import Head from "next/head"
import { useLocale, useTranslations } from "next-intl"
import { LOCALES, type Bilingual } from "@/domain/bilingual"
import { SOCIAL_PICTURE, socialPicturePath, type SocialSubject } from "@/i18n/addresses"
import { useSite } from "./site-context"

type Props = {
  title: string
  description: string
  /** the page in each language, without choices that make it no other page; without them search engines are asked to pass by */
  paths?: Bilingual
  /** what the picture beside a shared link shows; without it, the ranking of the latest edition */
  picture?: SocialSubject
  /** addresses of the page in other forms: a feed of its changes, its chart for oEmbed */
  alternates?: readonly { type: string; href: string; title: string }[]
  /** false: one of endlessly many pages that say what others say */
  isIndexed?: boolean
}

const RANKING: SocialSubject = { chart: "ranking", params: {} }

/** Title, description (in search results and in what is shared), canonical address and the same page in the other language. */
export function PageHead({ title, description, paths, picture = RANKING, alternates = [], isIndexed = true }: Props) {
  const t = useTranslations("site")
  const locale = useLocale()
  const { origin, release } = useSite()
  const image = release && origin + socialPicturePath(picture, locale, release.id)
  return (
    <Head>
      <title>{`${title} | ${t("name")}`}</title>
      <meta name="description" content={description} />
      {(!isIndexed || !paths) && <meta name="robots" content={paths ? "noindex, follow" : "noindex"} />}
      {paths && <link rel="canonical" href={origin + paths[locale]} />}
      {paths && LOCALES.map((each) => <link key={each} rel="alternate" hrefLang={each} href={origin + paths[each]} />)}
      {paths && <link rel="alternate" hrefLang="x-default" href={origin + paths.vi} />}
      {alternates.map(({ type, href, title }) => (
        <link key={type} rel="alternate" type={type} href={href} title={title} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={t("name")} />
      <meta property="og:locale" content={locale === "vi" ? "vi_VN" : "en_GB"} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {paths && <meta property="og:url" content={origin + paths[locale]} />}
      {image && <meta property="og:image" content={image} />}
      {image && <meta property="og:image:type" content="image/png" />}
      {image && <meta property="og:image:width" content={String(SOCIAL_PICTURE.width)} />}
      {image && <meta property="og:image:height" content={String(SOCIAL_PICTURE.height)} />}
      {image && <meta property="og:image:alt" content={title} />}
      <meta name="twitter:card" content={image ? "summary_large_image" : "summary"} />
    </Head>
  )
}
