import { siteOrigin } from "@/public-api/http"

/** Everything may be read by everyone; the way the process talks to itself is no page, and a press kit is pictures packed for people. */
export function GET(request: Request): Response {
  const text = `User-agent: *\nDisallow: /api/internal/\nDisallow: /press-kit/\nDisallow: /documents/\n\nSitemap: ${siteOrigin(request)}/sitemap.xml\n`
  return new Response(text, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  })
}
