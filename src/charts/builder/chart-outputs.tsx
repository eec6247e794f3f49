import { useTranslations } from "next-intl"
import { LinkList } from "@/components/links"
import { chartPaths, pinned } from "../chart-paths"
import { SIZES } from "../drawing/picture-layout"
import { embedSnippet } from "../embed/embed-snippet"
import type { ChartRequest } from "../files/read-file-request"
import type { PageChart } from "../make-chart"

type OutputsProps = {
  spec: PageChart
  request: ChartRequest
  /** the site's own address, as in https://example.org */
  origin: string
  /** what the chart says, in sentences that stand alone */
  sentences: readonly string[]
  /** whose figures these are, and where they stand, with the address of the chart */
  citation: (address: string) => string
}

/** Everything that a chart can be taken away as. What goes into an article is pinned to the figures of today. */
export function ChartOutputs({ spec, request, origin, sentences, citation }: OutputsProps) {
  const t = useTranslations("builder")
  const paths = chartPaths(request)
  const kept = origin + chartPaths({ ...request, params: pinned(request.params, spec) }).page
  return (
    <section
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-6 lg:grid-cols-[repeat(2,minmax(0,1fr))] print:hidden"
      aria-labelledby="take"
    >
      <h2 id="take" className="lg:col-span-full">
        {t("take")}
      </h2>
      <CopyText
        id="snippet"
        label={t("snippet")}
        hint={t("snippetHelp")}
        lines={5}
        text={embedSnippet({ spec, request, origin, sentence: sentences[0] })}
      />
      <CopyText id="sentence" label={t("sentence")} lines={4} text={`${sentences.join(" ")} ${spec.source}`} />
      <CopyText id="citation" label={t("citation")} lines={4} text={citation(kept)} />
      <CopyText id="kept" label={t("kept")} hint={t("keptHelp")} lines={2} text={kept} />
      <CopyText id="live" label={t("live")} lines={2} text={origin + paths.page} />
      <div>
        <h3>{t("files")}</h3>
        <LinkList
          links={[
            ...SIZES.map((size) => ({ href: paths.sized(size), text: t("picture", { size }) })),
            { href: paths.file("svg"), text: t("svg") },
            { href: paths.file("csv"), text: t("csv") },
            { href: paths.file("xlsx"), text: t("xlsx") },
            { href: paths.file("json"), text: t("json") },
            { href: paths.embed, text: t("frame") },
          ]}
        />
      </div>
    </section>
  )
}

type CopyProps = { id: string; label: string; hint?: string; text: string; lines: number }

/** A text to take away, which a reader can select by hand; with scripts a button does it. */
function CopyText({ id, label, hint, text, lines }: CopyProps) {
  const t = useTranslations("builder")
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-quiet">
          {hint}
        </p>
      )}
      <textarea
        className="block field-sizing-content max-h-48 w-full resize-y p-2 text-sm leading-[1.6] wrap-anywhere"
        id={id}
        readOnly
        rows={lines}
        key={text}
        defaultValue={text}
        spellCheck={false}
        aria-describedby={hint && `${id}-hint`}
      />
      <p>
        <button
          type="button"
          className="mt-2 border-frame bg-paper px-4 font-normal text-ink noscript:hidden"
          data-copy={id}
        >
          {t("copy")}
          <span className="sr-only"> ({label})</span>
        </button>{" "}
        <span role="status" data-copied={t("copied")} />
      </p>
    </div>
  )
}
