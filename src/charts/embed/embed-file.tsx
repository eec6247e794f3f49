import { createTranslator } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import { messagesOf } from "@/i18n/messages"
import { chartQueries } from "../chart-queries"
import type { ChartSpec } from "../chart-spec"
import type { ChartFile } from "../files/chart-file"
import type { ChartRequest } from "../files/read-file-request"
import { documentOf } from "../files/render"
import { makeChart } from "../make-chart"
import { EmbedDocument } from "./embed-document"
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

/**
 * The document of a chart's frame, drawn from the database.
 * @param origin  the site's own address
 * @param say  what the chart says in sentences, for those who do not see it and for previews of links
 * @throws {ChartRefusal} for parameters that the data do not have
 */
export async function embedFile(
  request: ChartRequest,
  origin: string,
  say: (spec: ChartSpec) => Promise<readonly string[]>,
): Promise<ChartFile> {
  const spec = await makeChart(request.id, request.params, request.locale, chartQueries)
  return {
    type: "text/html; charset=utf-8",
    body: await documentOf(<EmbedDocument spec={spec} said={await say(spec)} request={request} origin={origin} />),
  }
}
