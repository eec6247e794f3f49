import { scriptAddress } from "@/browser-script/script-file"
import type { Locale } from "@/domain/bilingual"
import { pathOf } from "@/i18n/addresses"
import { CHARTS } from "../catalogue"
import { ChartTableView } from "../chart-figure"
import { chartPaths, oEmbedTypes } from "../chart-paths"
import { ChartStage } from "../chart-sketch"
import type { ChartNote, ChartSpec } from "../chart-spec"
import { ChartDrawing } from "../drawing/chart-drawing"
import type { ChartFile } from "../files/chart-file"
import { documentOf } from "../files/draw"
import type { ChartRequest } from "../files/read-file-request"
import { makeChart } from "../make-chart"
import { drawingsOf, embedNotes, embedTranslator } from "./embed-contents"
import { drawingStyle, EmbedShell } from "./embed-shell"

type Props = {
  spec: ChartSpec
  /** the chart's facts in sentences, before its description */
  said: readonly string[]
  request: ChartRequest
  /** the site's own address, as in https://example.org */
  origin: string
}

/**
 * A chart for another site's page. The drawing is hidden from screen readers: description and table say the same. Links open a page
 * of their own, for a frame is too small for a site.
 */
export function EmbedDocument({ spec, said, request, origin }: Props) {
  const { locale, theme } = request
  const t = embedTranslator(locale)
  const paths = chartPaths(request)
  const { atOnce, breaks, folded } = embedNotes(spec)
  const head = (
    <>
      <meta name="description" content={said[0] ?? spec.description} />
      <link rel="canonical" href={origin + paths.page} />
      {Object.entries(oEmbedTypes(paths.embed, origin, spec.title)).map(([type, [{ url, title }]]) => (
        <link key={type} rel="alternate" type={type} href={url} title={title} />
      ))}
    </>
  )
  return (
    <EmbedShell {...{ locale, theme, head }} title={spec.title} style={drawingStyle(spec.kind)}>
      <main data-chart={spec.kind}>
        <figure aria-labelledby="title">
          <h1 id="title">{spec.title}</h1>
          <p className="subtitle">{spec.subtitle}</p>
          <p className="hidden">{[...new Set([...said, spec.description])].join(" ")}</p>
          <ChartStage help={t("explore")} inRows={CHARTS[spec.kind].inRows}>
            <div className="drawing" aria-hidden="true">
              {Object.entries(drawingsOf(spec.kind)).map(([name, { width }]) => (
                <ChartDrawing key={name} {...{ spec, width, className: name, idPrefix: name }} />
              ))}
            </div>
          </ChartStage>
          <figcaption>
            <div className="notes">
              {atOnce.map((note) => (
                <Note key={note.text} note={note} locale={locale} corrections={t("corrections")} />
              ))}
              {breaks && <p>{breaks}</p>}
            </div>
            <div className="notes source">
              <p>{spec.source}</p>
              {spec.credit && <p>{spec.credit}</p>}
            </div>
          </figcaption>
        </figure>
        <div className="more">
          {folded.length > 0 && (
            <details>
              <summary>{t("notes", { count: folded.length })}</summary>
              <div className="notes">
                {folded.map((note) => (
                  <Note key={note.text} note={note} locale={locale} corrections={t("corrections")} />
                ))}
              </div>
            </details>
          )}
          <details>
            <summary>{t("table")}</summary>
            <ChartTableView table={spec.table} />
          </details>
          <a href={paths.page} target="_blank" rel="noopener">
            {t("open")}
          </a>
        </div>
      </main>
      <script defer src={scriptAddress()} />
    </EmbedShell>
  )
}

type NoteProps = { note: ChartNote; locale: Locale; corrections: string }

function Note({ note: { sign, text, correction }, locale, corrections }: NoteProps) {
  return (
    <p>
      {sign && <b>{sign}</b>} {text}
      {correction && (
        <>
          {" "}
          <a href={pathOf({ page: "corrections" }, locale)} target="_blank" rel="noopener">
            {corrections}
          </a>
        </>
      )}
    </p>
  )
}

/** What stands in a frame instead of a chart. */
export type EmbedProblem = { kind: "refused"; sentence: string } | { kind: "down" }

/** The document of a frame whose chart cannot be shown: why, and the way to all charts. */
export function embedWords(locale: Locale, problem: EmbedProblem): Promise<string> {
  const t = embedTranslator(locale)
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
  const spec = await makeChart(request.id, request.params, request.locale)
  return {
    type: "text/html; charset=utf-8",
    body: await documentOf(<EmbedDocument spec={spec} said={await say(spec)} request={request} origin={origin} />),
  }
}
