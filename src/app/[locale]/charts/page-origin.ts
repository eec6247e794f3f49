import { headers } from "next/headers"

/** The site's own address, as the operator set it, else as the reader's browser named it; without a slash at the end. */
export async function pageOrigin(): Promise<string> {
  const asked = await headers()
  const protocol = asked.get("x-forwarded-proto")?.split(",")[0] ?? "http"
  const origin = process.env.SITE_URL || `${protocol}://${asked.get("x-forwarded-host") ?? asked.get("host")}`
  return origin.replace(/\/+$/, "")
}
