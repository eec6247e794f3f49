import { createTranslator } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { messagesOf } from "@/i18n/messages"
import { whole, type DataFile } from "@/public-api/files/data-file"

/** The paper of the light theme: --color-paper in src/styles/globals.css. */
const PAPER = "#fbf8f1"

/** What a phone needs to know to keep the site on its first screen, in one language. */
export function webManifest(locale: Locale): DataFile {
  return {
    name: `manifest.${locale}.webmanifest`,
    contentType: "application/manifest+json; charset=utf-8",
    content: () => whole(async () => JSON.stringify(manifest(locale))),
  }
}

function manifest(locale: Locale) {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "site" })
  return {
    name: t("name"),
    short_name: t("shortName"),
    description: t("description"),
    lang: locale,
    dir: "ltr",
    id: "/",
    start_url: `/${locale}`,
    scope: "/",
    display: "minimal-ui",
    theme_color: PAPER,
    background_color: PAPER,
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/apple-touch-icon.png", sizes: "180x180", type: "image/png" },
    ],
  }
}
