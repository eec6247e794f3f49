import { ChartRefusal } from "@/charts/chart-refusal"
import { cachedFile } from "@/charts/files/file-cache"
import { readFileRequest } from "@/charts/files/read-file-request"
import { socialFile } from "@/charts/files/chart-file"
import { COST, spend } from "@/limits/client-budget"
import { wordingOf } from "@/charts/wording"
import { alreadyHas, chartCaching, OPEN_TO_ALL, answerOrRefuse } from "@/public-api/http"
import { newestRelease } from "@/public-api/require-records"

/** The picture that other sites show beside a link to a page: /social/{chart}.png with the chart's own query; docs/contracts/charts.md. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  return answerOrRefuse(request, async () => {
    try {
      return await answer(request, file)
    } catch (error) {
      if (error instanceof ChartRefusal)
        return new Response(`${error.message}\n`, { status: error.status, headers: TEXT })
      throw error
    }
  })
}

const TEXT = { ...OPEN_TO_ALL, "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=60" }

async function answer(request: Request, file: string): Promise<Response> {
  const wanted = readFileRequest(file, new URL(request.url).searchParams)
  const { t } = wordingOf(wanted.locale)
  if (wanted.format !== "png")
    throw new ChartRefusal(404, t("refused.unknownFormat", { found: wanted.format, known: "png" }))
  const newest = await newestRelease()
  const key = JSON.stringify(["social", wanted.id, wanted.locale, wanted.params])
  const { type, body, etag } = await cachedFile(key, JSON.stringify(newest), () => socialFile(wanted), {
    kind: "picture",
    allow: () => spend(request, COST.picture),
  })
  const headers = { ...OPEN_TO_ALL, etag, "cache-control": chartCaching(wanted.params.release) }
  if (alreadyHas(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(body as BodyInit, { headers: { ...headers, "content-type": type } })
}
