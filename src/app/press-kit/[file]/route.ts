import { keptFile } from "@/charts/files/kept-files"
import { pressKitFile, readPressKitName } from "@/press-kit/press-kit-file"
import { readFileRequest } from "@/public-api/files/serve-file"
import { alreadyHas, cacheControl, OPEN_TO_ALL } from "@/public-api/http"
import { answerOrRefuse } from "@/public-api/route-handler"

/** A press kit: /press-kit/{province}-{year}.zip; docs/contracts/press-kit.md. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  return answerOrRefuse(request, async () => {
    const kit = readPressKitName(file)
    const { wanted, newest } = await readFileRequest(request)
    const { release, named, origin } = wanted
    const name = JSON.stringify(["press kit", kit, named ? release.id : null, origin])
    const { body, etag } = await keptFile(name, JSON.stringify(newest), async () => ({
      type: "application/zip",
      body: await pressKitFile(kit, wanted, newest),
    }))
    const headers = {
      ...OPEN_TO_ALL,
      etag,
      "cache-control": cacheControl(named ? release.id : undefined),
      vary: "Accept-Encoding",
    }
    if (alreadyHas(request, etag)) return new Response(null, { status: 304, headers })
    const saveAs = `papi-${kit.slug}-${kit.year}-release-${release.id}.zip`
    return new Response(body as BodyInit, {
      headers: {
        ...headers,
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="${saveAs}"`,
      },
    })
  })
}
