import { cachedChartFile } from "@/charts/files/file-cache"
import { readFileRequest, type FileRequest } from "@/charts/files/read-file-request"
import { ChartRefusal } from "@/charts/chart-refusal"
import { COST, spend } from "@/limits/client-budget"
import { alreadyHas, chartCaching, OPEN_TO_ALL, answerOrRefuse } from "@/public-api/http"
import { newestRelease } from "@/public-api/require-records"

/** A chart as a file: /charts/{chart}.svg, .png, .csv or .json; docs/contracts/charts.md. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  return answerOrRefuse(request, async () => {
    try {
      return await answer(request, readFileRequest(file, new URL(request.url).searchParams))
    } catch (error) {
      if (error instanceof ChartRefusal) return refusal(error)
      throw error
    }
  })
}

async function answer(request: Request, wanted: FileRequest): Promise<Response> {
  const newest = await newestRelease()
  const { type, body, etag } = await cachedChartFile(wanted, newest, () => spend(request, COST.picture))
  const headers = {
    ...OPEN_TO_ALL,
    etag,
    "cache-control": chartCaching(wanted.params.release),
    vary: "Accept-Encoding",
    "content-language": wanted.locale,
  }
  if (alreadyHas(request, etag)) return new Response(null, { status: 304, headers })
  const disposition = `inline; filename="papi-${wanted.id}.${wanted.format}"`
  return new Response(body as BodyInit, {
    headers: {
      ...headers,
      "content-type": type,
      "content-disposition": disposition,
      "content-security-policy": CLOSED,
    },
  })
}

/** A picture is only looked at: whatever stands in it, it may fetch and run nothing. Its letters may stand in it. */
const CLOSED = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

function refusal({ status, message }: ChartRefusal): Response {
  return new Response(`${message}\n`, {
    status,
    headers: { ...OPEN_TO_ALL, "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=60" },
  })
}
