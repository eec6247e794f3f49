import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"

/** The files at the root that src/app/files answers: every table, and what describes or holds them all. */
const ROOT_FILES = [
  ":file((?:scores|indicators|provinces|measures|editions|breaks|missing|corrections)\\.csv(?:-metadata\\.json)?)",
  ":file(scores\\.xlsx|papi-data\\.zip|datapackage\\.json|dataset\\.jsonld|catalog\\.jsonld|citation\\.(?:bib|json))",
  ":file(sitemap\\.xml|corrections\\.(?:vi|en)\\.atom)",
]

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // A province's page counts for half a megabyte: the newest edition in both languages needs more than Next's 50 MB.
  cacheMaxMemorySize: 128 * 1024 * 1024,
  serverExternalPackages: ["pg", "@resvg/resvg-js"],
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
  rewrites: async () => ROOT_FILES.map((file) => ({ source: `/${file}`, destination: "/files/:file" })),
  // Title and description belong into the head of the first bytes, for every reader.
  htmlLimitedBots: /.*/,
  experimental: {
    // Otherwise every junk address writes a file, and a restart would serve old data for ever.
    isrFlushToDisk: false,
  },
}

export default createNextIntlPlugin("./src/i18n/request.ts")(nextConfig)
