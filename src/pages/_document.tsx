import { randomBytes } from "node:crypto"
import {
  Head,
  Html,
  Main,
  NextScript,
  type DocumentContext,
  type DocumentInitialProps,
  type DocumentProps,
} from "next/document"
import { scriptAddress } from "@/browser-script/script-file"
import { isLocale } from "@/i18n/read-address"
import { SCRIPT_NONCE } from "@/public-api/own-headers"

type Own = { nonce?: string }

/** The frame of every page's HTML. A reading page has one script of ours and none of the framework's. */
export default function Document({ __NEXT_DATA__: { props }, nonce }: DocumentProps & Own) {
  const { locale } = (props.pageProps ?? {}) as { locale?: string }
  const language = isLocale(locale) ? locale : "vi"
  return (
    <Html lang={language}>
      <Head nonce={nonce}>
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf8f1" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15130e" />
        <script defer src={scriptAddress()} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href={`/manifest.${language}.webmanifest`} />
      </Head>
      <body>
        <Main />
        <NextScript nonce={nonce} />
      </body>
    </Html>
  )
}

/** A page that is made for one request may be a working tool, which the framework starts by a script in the page. A kept one never is. */
Document.getInitialProps = async (context: DocumentContext): Promise<DocumentInitialProps & Own> => {
  const initial = await context.defaultGetInitialProps(context)
  if (!context.res || !context.pathname.startsWith("/dynamic/")) return initial
  const nonce = randomBytes(16).toString("base64")
  context.res.setHeader(SCRIPT_NONCE, nonce)
  return { ...initial, nonce }
}
