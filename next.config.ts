import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // A province's page counts for half a megabyte: the newest edition in both languages needs more than Next's 50 MB.
  cacheMaxMemorySize: 128 * 1024 * 1024,
  serverExternalPackages: ["pg", "@resvg/resvg-js"],
  // Title and description belong into the head of the first bytes, for every reader.
  htmlLimitedBots: /.*/,
  experimental: {
    // Otherwise every junk address writes a file, and a restart would serve old data for ever.
    isrFlushToDisk: false,
  },
}

export default createNextIntlPlugin("./src/i18n/request.ts")(nextConfig)
