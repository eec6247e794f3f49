import { createTranslator } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import { messagesOf } from "@/i18n/messages"
import { documentOf } from "../markup"
import { EmbedShell } from "./embed-shell"

/** What stands in a frame instead of a chart. */
export type EmbedProblem = { kind: "refused"; sentence: string } | { kind: "down" }

/** The document of a frame whose chart cannot be shown: why, and the way to all charts. */
export function embedWords(locale: Locale, problem: EmbedProblem): Promise<string> {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "embed" })
  const title = t(`${problem.kind}.title`)
  return documentOf(
    <EmbedShell locale={locale} theme="auto" title={title}>
      <main>
        <h1>{title}</h1>
        <p>{problem.kind === "refused" ? problem.sentence : t("down.text")}</p>
        <a href={pathOf({ page: "charts" }, locale)} target="_blank" rel="noopener">
          {t("all")}
        </a>
      </main>
    </EmbedShell>,
  )
}
