import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"

const nextConfig: NextConfig = {
  poweredByHeader: false,
  cacheMaxMemorySize: 256 * 1024 * 1024,
  serverExternalPackages: ["pg"],
  // Title and description belong into the head of the first bytes, for every reader.
  htmlLimitedBots: /.*/,
  experimental: {
    // Otherwise every junk address writes a file, and a restart would serve old data for ever.
    isrFlushToDisk: false,
  },
}

export default createNextIntlPlugin("./src/i18n/request.ts")(nextConfig)
