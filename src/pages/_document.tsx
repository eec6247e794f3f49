import { Head, Html, Main, NextScript, type DocumentProps } from "next/document"
import { scriptAddress } from "@/browser-script/script-file"
import { isLocale } from "@/i18n/read-address"

/** The frame of every page's HTML. A reading page has one script of ours and none of the framework's. */
export default function Document({ __NEXT_DATA__: { props } }: DocumentProps) {
  const { locale } = (props.pageProps ?? {}) as { locale?: string }
  return (
    <Html lang={isLocale(locale) ? locale : "vi"}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf8f1" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15130e" />
        <script defer src={scriptAddress()} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  )
}
