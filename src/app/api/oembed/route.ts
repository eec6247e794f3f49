import { ChartRefusal } from "@/charts/chart-refusal"
import { oEmbedFile, type OEmbedRequest, readOEmbedRequest } from "@/charts/embed/oembed"
import { cachedFile } from "@/charts/files/file-cache"
import {
  answerOrRefuse,
  everyMethod,
  alreadyHas,
  chartCaching,
  OPEN_TO_ALL,
  readerLanguage,
  siteOrigin,
} from "@/public-api/http"
import { newestRelease } from "@/public-api/require-records"

/** How a chart's address is shown as a frame: oEmbed 1.0; docs/contracts/charts.md. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = everyMethod((request) =>
  answerOrRefuse(request, async () => {
    const { searchParams, origin } = new URL(request.url)
    const locale = readerLanguage(request.headers.get("accept-language"))
    try {
      const origins = [new URL(siteOrigin(request)).origin, origin]
      return await answer(request, readOEmbedRequest(searchParams, origins, locale))
    } catch (error) {
      if (error instanceof ChartRefusal) return refusal(request, error)
      throw error
    }
  }),
)

async function answer(request: Request, wanted: OEmbedRequest): Promise<Response> {
  const newest = await newestRelease()
  const origin = siteOrigin(request)
  const key = JSON.stringify(["oembed", origin, wanted])
  const { type, body, etag } = await cachedFile(key, JSON.stringify(newest), () => oEmbedFile(wanted, origin))
  const headers = { ...OPEN_TO_ALL, etag, "cache-control": chartCaching(undefined), vary: "Accept-Encoding" }
  if (alreadyHas(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === "HEAD" ? null : (body as BodyInit), {
    headers: { ...headers, "content-type": type },
  })
}

function refusal(request: Request, { status, message }: ChartRefusal): Response {
  return new Response(request.method === "HEAD" ? null : `${message}\n`, {
    status,
    headers: {
      ...OPEN_TO_ALL,
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=60",
      vary: "Accept-Language, Accept-Encoding",
    },
  })
}
