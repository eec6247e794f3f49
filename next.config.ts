import { join } from "node:path"
import type { NextConfig } from "next"

/** The files at the root that src/app/files answers: every table, and what describes or holds them all. */
const ROOT_FILES = [
  ":file((?:scores|indicators|provinces|measures|editions|breaks|missing|evidence|corrections)\\.csv(?:-metadata\\.json)?)",
  ":file(scores\\.xlsx|papi-data\\.zip|datapackage\\.json|dataset\\.jsonld|catalog\\.jsonld|citation\\.(?:bib|json))",
  ":file(sitemap(?:-(?:pages|rankings|dimensions|changes|provinces|fact-checks|plans|mergers))?\\.xml|corrections\\.(?:vi|en)\\.atom|manifest\\.(?:vi|en)\\.webmanifest)",
]

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // The server before Next packs what it sends (src/start/packed-pages.ts): once a page, not once a reader.
  compress: false,
  // Pages are kept by src/site/page-cache.mjs, in memory and on disk; Next need not keep them once more.
  cacheMaxMemorySize: 0,
  ...(process.env.NODE_ENV === "production" && { cacheHandler: join(process.cwd(), "src/site/page-cache.mjs") }),
  // `npm test` checks types; checking them again at every build would double what a first start takes.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "@resvg/resvg-js", "piscina", "docx", "pdfkit", "svg-to-pdfkit"],
  // Newsrooms load it with every article, and keep it: a change reaches them within the hour.
  headers: async () => [
    {
      source: "/embed.js",
      headers: [
        { key: "cache-control", value: "public, max-age=3600, stale-while-revalidate=86400, stale-if-error=2592000" },
        { key: "access-control-allow-origin", value: "*" },
        { key: "cross-origin-resource-policy", value: "cross-origin" },
      ],
    },
  ],
  rewrites: async () => [
    ...ROOT_FILES.map((file) => ({ source: `/${file}`, destination: "/files/:file" })),
    { source: "/.well-known/security.txt", destination: "/security-contact" },
  ],
  experimental: {
    // Kept pages belong to a release of the data, and the disk does not forget old ones.
    isrFlushToDisk: false,
    // Props of reading pages stay on the server: they may hold the points of every province on every measure.
    largePageDataBytes: 512 * 1024,
  },
}

export default nextConfig
