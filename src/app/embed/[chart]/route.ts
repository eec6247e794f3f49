import { loadChartSentences } from "@/site/chart-sentences"
import { ChartRefusal } from "@/charts/chart-refusal"
import { embedFile, type EmbedProblem, embedWords } from "@/charts/embed/embed-document"
import { EMBED_POLICY } from "@/charts/embed/embed-shell"
import { cachedFile } from "@/charts/files/file-cache"
import { readChartRequest } from "@/charts/files/read-file-request"
import { type Locale, LOCALES } from "@/domain/bilingual"
import { alreadyHas, chartCaching, OPEN_TO_ALL, readerLanguage, siteOrigin, answerOrRefuse } from "@/public-api/http"
import { newestRelease } from "@/public-api/require-records"

/** A chart as a document for a frame in another site's page; docs/contracts/charts.md. */
export async function GET(request: Request, { params }: { params: Promise<{ chart: string }> }): Promise<Response> {
  const { chart } = await params
  const query = new URL(request.url).searchParams
  const answer = await answerOrRefuse(request, () => chartOrRefusal(request, chart, query))
  if (answer.status < 500 && answer.status !== 429) return answer
  const headers = new Headers(answer.headers)
  return inWords(answer.status, languageOfWords(request, query), { kind: "down" }, headers)
}

async function chartOrRefusal(request: Request, chart: string, query: URLSearchParams): Promise<Response> {
  try {
    return await frame(request, chart, query)
  } catch (error) {
    if (!(error instanceof ChartRefusal)) throw error
    const locale = languageOfWords(request, query)
    const { message, status } = query.has("lang") ? error : await refusalIn(locale, request, chart, query)
    return inWords(status, locale, { kind: "refused", sentence: message })
  }
}

async function frame(request: Request, chart: string, query: URLSearchParams): Promise<Response> {
  const wanted = readChartRequest(chart, query)
  const newest = await newestRelease()
  const origin = siteOrigin(request)
  const key = JSON.stringify(["embed", origin, wanted])
  const draw = () => embedFile(wanted, origin, (spec) => loadChartSentences(spec, wanted.params))
  const { type, body, etag } = await cachedFile(key, JSON.stringify(newest), draw)
  const headers = {
    ...OPEN_TO_ALL,
    etag,
    "cache-control": chartCaching(wanted.params.release),
    vary: "Accept-Encoding",
    "content-language": wanted.locale,
    "content-security-policy": EMBED_POLICY,
  }
  if (alreadyHas(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(body as BodyInit, { headers: { ...headers, "content-type": type } })
}

/** An address that names no language is refused in the reader's: the same refusal, asked for again. */
async function refusalIn(locale: Locale, request: Request, chart: string, query: URLSearchParams) {
  const named = new URLSearchParams([...query, ["lang", locale]])
  return frame(request, chart, named).then(
    () => Promise.reject(new Error(`refused without a language, but not in ${locale}`)),
    (error: unknown) => (error instanceof ChartRefusal ? error : Promise.reject(error)),
  )
}

/** The language that the address names, else the reader's. */
function languageOfWords(request: Request, query: URLSearchParams): Locale {
  const named = query.get("lang")
  return LOCALES.find((locale) => locale === named) ?? readerLanguage(request.headers.get("accept-language"))
}

async function inWords(
  status: number,
  locale: Locale,
  problem: EmbedProblem,
  headers = new Headers({ ...OPEN_TO_ALL, "cache-control": "public, max-age=60" }),
): Promise<Response> {
  headers.set("content-type", "text/html; charset=utf-8")
  headers.set("content-language", locale)
  headers.set("content-security-policy", EMBED_POLICY)
  headers.set("vary", "Accept-Language, Accept-Encoding")
  return new Response(await embedWords(locale, problem), { status, headers })
}
