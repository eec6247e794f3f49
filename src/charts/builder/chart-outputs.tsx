import { useTranslations } from "next-intl"
import { LinkList } from "@/components/links"
import type { PageChart } from "../chart-on-page"
import { chartPaths } from "../embed/chart-paths"
import { embedSnippet } from "../embed/embed-snippet"
import type { ChartRequest } from "../files/read-file-request"
import { SIZES } from "../drawing/sizes"
import { pinned } from "../pinned"
import { CopyText } from "./copy-text"

type Props = {
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
export function ChartOutputs({ spec, request, origin, sentences, citation }: Props) {
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
