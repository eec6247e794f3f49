import { z } from "zod"
import { keptFile } from "@/charts/files/kept-files"
import { pressKitFile } from "@/press-kit/press-kit-file"
import { readPressKitName } from "@/press-kit/read-press-kit-name"
import { alreadyHas, cacheControl, OPEN_TO_ALL } from "@/public-api/http"
import { newestRelease, releaseRecord } from "@/public-api/known-release"
import { releaseInQuery } from "@/public-api/parameters"
import { readQuery } from "@/public-api/read-request"
import { answerOrRefuse } from "@/public-api/refuse"
import { siteOrigin } from "@/public-api/site-origin"

const inQuery = z.strictObject({ release: releaseInQuery })

/** A press kit: /press-kit/{province}-{year}.zip; docs/contracts/press-kit.md. */
export async function GET(request: Request, { params }: RouteContext<"/press-kit/[file]">): Promise<Response> {
  const { file } = await params
  return answerOrRefuse(request, async () => {
    const wanted = readPressKitName(file)
    const { release: asked } = readQuery(inQuery, new URL(request.url).searchParams)
    const newest = await newestRelease()
    const release = await releaseRecord(asked ?? newest.id)
    const made = { release, named: asked !== undefined, origin: siteOrigin(request) }
    const name = JSON.stringify(["press kit", wanted, made.named ? release.id : null, made.origin])
    const { body, etag } = await keptFile(name, JSON.stringify(newest), async () => ({
      type: "application/zip",
      body: await pressKitFile(wanted, made, newest),
    }))
    const headers = { ...OPEN_TO_ALL, etag, "cache-control": cacheControl(asked), vary: "Accept-Encoding" }
    if (alreadyHas(request, etag)) return new Response(null, { status: 304, headers })
    const saveAs = `papi-${wanted.slug}-${wanted.year}-release-${release.id}.zip`
    return new Response(body as BodyInit, {
      headers: {
        ...headers,
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="${saveAs}"`,
      },
    })
  })
}
