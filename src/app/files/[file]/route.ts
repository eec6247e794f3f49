import { correctionsFeed } from "@/app/corrections-feed"
import { webManifest } from "@/app/web-manifest"
import { LOCALES } from "@/domain/bilingual"
import { FILES } from "@/public-api/files/catalogue"
import { serveFile } from "@/public-api/files/serve-file"
import { sitemap, sitemapParts } from "@/public-api/files/sitemap"
import { everyMethod } from "@/public-api/http"
import { makeInWorkshop } from "@/workshop/make-file"

/** The files of the data, and those that tell of the site's own pages. */
const files = new Map(
  [...FILES.values(), sitemap, ...sitemapParts, ...LOCALES.map(correctionsFeed), ...LOCALES.map(webManifest)].map(
    (file) => [file.name, file],
  ),
)

// Every file at the root, such as /scores.csv: next.config.ts sends their addresses here, and no others.
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = everyMethod(
  async (request, { params }: { params: Promise<{ file: string }> }) => {
    const file = files.get((await params).file)
    if (!file) return new Response(null, { status: 404 })
    return FILES.has(file.name) ? serveFile(file, request, makeInWorkshop) : serveFile(file, request)
  },
)
